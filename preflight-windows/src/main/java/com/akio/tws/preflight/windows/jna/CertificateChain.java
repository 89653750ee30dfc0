package com.akio.tws.preflight.windows.jna;

import com.akio.tws.preflight.fact.Reading;
import com.akio.tws.preflight.windows.machine.Registry;
import com.akio.tws.preflight.windows.machine.RegistryKey;
import com.sun.jna.Native;
import com.sun.jna.Pointer;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalLong;

/**
 * The state of a certificate's chain as the machine sees it, built from what it has and never from the network
 * (https://learn.microsoft.com/windows/win32/api/wincrypt/nf-wincrypt-certgetcertificatechain, whose flags these are).
 *
 * <p>Building a chain opens the machine's stores for authorities, and Wine, which has none at first, then makes and fills them. Every
 * Windows has them. Where the key of one is missing no chain is built, since looking must change nothing; the keys are asked for
 * in the registry, because in Wine it is opening the store that makes it.
 */
final class CertificateChain {

    /** HCCE_CURRENT_USER: the stores of the user, which hold those of the machine too. */
    private static final long USER_ENGINE = 0;

    /** HCCE_LOCAL_MACHINE: a service sees the machine's stores; the default would be the user's. */
    private static final long MACHINE_ENGINE = 1;

    private static final int CERT_CHAIN_CACHE_ONLY_URL_RETRIEVAL = 0x4;
    private static final int CERT_CHAIN_DISABLE_AUTH_ROOT_AUTO_UPDATE = 0x100;
    private static final int CERT_CHAIN_DISABLE_AIA = 0x2000;
    private static final int CERT_CHAIN_REVOCATION_CHECK_CACHE_ONLY = 0x8000_0000;
    private static final int CERT_CHAIN_REVOCATION_CHECK_CHAIN_EXCLUDE_ROOT = 0x4000_0000;

    /** The first does not cover revocation, which needs the last two, one beside the other. */
    private static final int WITHOUT_NETWORK = CERT_CHAIN_CACHE_ONLY_URL_RETRIEVAL | CERT_CHAIN_DISABLE_AUTH_ROOT_AUTO_UPDATE
            | CERT_CHAIN_DISABLE_AIA | CERT_CHAIN_REVOCATION_CHECK_CACHE_ONLY | CERT_CHAIN_REVOCATION_CHECK_CHAIN_EXCLUDE_ROOT;

    /** CERT_CHAIN_PARA on 64 bits without its later members: cbSize at 0, RequestedUsage (none) from 8 to 32. */
    private static final int PARAMETERS_SIZE = 32;

    /** CERT_CHAIN_CONTEXT on 64 bits: TrustStatus.dwErrorStatus at 4, cChain at 12, rgpChain at 16. */
    private static final int ERROR_STATUS_OFFSET = 4;

    /** CERT_CHAIN_CONTEXT and CERT_SIMPLE_CHAIN have the count of what they hold, and where it is, at the same places. */
    private static final int COUNT_OFFSET = 12;
    private static final int ELEMENTS_OFFSET = 16;

    /** CERT_CHAIN_ELEMENT: pCertContext. */
    private static final int CONTEXT_OFFSET = 8;

    private static final int MOST_ELEMENTS = 32;

    private static final RegistryKey STORES = RegistryKey.of("SOFTWARE\\Microsoft\\SystemCertificates");
    private static final List<String> AUTHORITIES = List.of("Root", "CA", "Trust");

    private final Registry registry;

    CertificateChain(Registry registry) {
        this.registry = registry;
    }

    /**
     * A chain.
     *
     * @param status {@code dwErrorStatus}; empty when no chain could be built
     * @param authorities the certificates above the one that was asked for, in DER
     */
    record Built(OptionalLong status, List<byte[]> authorities) {
        private static final Built NONE = new Built(OptionalLong.empty(), List.of());
    }

    /** The chain of a certificate of the machine. */
    Built of(long certificate) {
        return of(certificate, MACHINE_ENGINE, 0);
    }

    /** The chain of a certificate as the user of this process sees it, with more certificates to build it of. */
    Built ofUser(long certificate, long more) {
        return of(certificate, USER_ENGINE, more);
    }

    private Built of(long certificate, long engine, long more) {
        if (!AUTHORITIES.stream().allMatch(this::exists)) {
            return Built.NONE;
        }
        ByteBuffer parameters = ByteBuffer.allocate(PARAMETERS_SIZE).order(ByteOrder.LITTLE_ENDIAN);
        parameters.putInt(0, PARAMETERS_SIZE);
        long[] chain = new long[1];
        if (CertificateCalls.CertGetCertificateChain(engine, certificate, 0, more, parameters.array(), WITHOUT_NETWORK, 0,
                chain) == 0) {
            return Built.NONE;
        }
        try {
            Pointer context = new Pointer(chain[0]);
            return new Built(OptionalLong.of(Integer.toUnsignedLong(context.getInt(ERROR_STATUS_OFFSET))), authorities(context));
        } finally {
            CertificateCalls.CertFreeCertificateChain(chain[0]);
        }
    }

    /** The first chain is that of the certificate; further ones, if any, are of trust lists. Its first element is the certificate. */
    private static List<byte[]> authorities(Pointer context) {
        if (context.getInt(COUNT_OFFSET) < 1) {
            return List.of();
        }
        Pointer simple = context.getPointer(ELEMENTS_OFFSET).getPointer(0);
        List<byte[]> authorities = new ArrayList<>();
        int count = Math.min(simple.getInt(COUNT_OFFSET), MOST_ELEMENTS);
        for (int i = 1; i < count; i++) {
            Pointer element = simple.getPointer(ELEMENTS_OFFSET).getPointer((long) i * Native.POINTER_SIZE);
            authorities.add(CertificateStore.encoded(Pointer.nativeValue(element.getPointer(CONTEXT_OFFSET))));
        }
        return List.copyOf(authorities);
    }

    private boolean exists(String store) {
        return registry.subkeys(STORES.child(store)) instanceof Reading.Known;
    }
}
