package com.akio.tws.preflight.windows.jna;

import com.akio.tws.preflight.fact.Reading;
import com.akio.tws.preflight.windows.machine.Registry;
import com.akio.tws.preflight.windows.machine.RegistryKey;
import com.sun.jna.Pointer;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.List;
import java.util.OptionalLong;

/**
 * The state of a certificate's chain as the machine sees it, built from what it has and never from the network (wincrypt.h,
 * CertGetCertificateChain).
 *
 * <p>Building a chain opens the machine's stores for authorities, and Wine, which has none at first, then makes and fills them. Every
 * Windows has them. Where the key of one is missing no chain is built, since looking must change nothing; the keys are asked for
 * in the registry, because in Wine it is opening the store that makes it.
 */
final class CertificateChain {

    /** HCCE_LOCAL_MACHINE: a service sees the machine's stores; the default would be the user's. */
    private static final long MACHINE_ENGINE = 1;

    /**
     * CACHE_ONLY_URL_RETRIEVAL, DISABLE_AUTH_ROOT_AUTO_UPDATE and DISABLE_AIA; the first does not cover revocation, which needs
     * REVOCATION_CHECK_CACHE_ONLY beside REVOCATION_CHECK_CHAIN_EXCLUDE_ROOT.
     */
    private static final int WITHOUT_NETWORK = 0x4 | 0x100 | 0x2000 | 0x8000_0000 | 0x4000_0000;

    /** CERT_CHAIN_PARA on 64 bits without its later members: cbSize at 0, RequestedUsage (none) from 8 to 32. */
    private static final int PARAMETERS_SIZE = 32;

    /** CERT_CHAIN_CONTEXT: TrustStatus.dwErrorStatus at 4. */
    private static final int ERROR_STATUS_OFFSET = 4;

    private static final RegistryKey STORES = RegistryKey.of("SOFTWARE\\Microsoft\\SystemCertificates");
    private static final List<String> AUTHORITIES = List.of("Root", "CA", "Trust");

    private final Registry registry;

    CertificateChain(Registry registry) {
        this.registry = registry;
    }

    /** {@code dwErrorStatus}; empty when no chain could be built. */
    OptionalLong status(long certificate) {
        if (!AUTHORITIES.stream().allMatch(this::exists)) {
            return OptionalLong.empty();
        }
        ByteBuffer parameters = ByteBuffer.allocate(PARAMETERS_SIZE).order(ByteOrder.LITTLE_ENDIAN);
        parameters.putInt(0, PARAMETERS_SIZE);
        long[] chain = new long[1];
        if (CertificateCalls.CertGetCertificateChain(MACHINE_ENGINE, certificate, 0, 0, parameters.array(), WITHOUT_NETWORK, 0,
                chain) == 0) {
            return OptionalLong.empty();
        }
        try {
            return OptionalLong.of(Integer.toUnsignedLong(new Pointer(chain[0]).getInt(ERROR_STATUS_OFFSET)));
        } finally {
            CertificateCalls.CertFreeCertificateChain(chain[0]);
        }
    }

    private boolean exists(String store) {
        return registry.subkeys(STORES.child(store)) instanceof Reading.Known;
    }
}
