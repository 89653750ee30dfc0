package com.akio.tws.preflight.windows.jna;

import com.akio.tws.preflight.fact.Reading;
import com.akio.tws.preflight.windows.machine.Certificates;
import com.akio.tws.preflight.windows.machine.Registry;
import java.util.List;

/** The certificate stores of this machine. */
public final class JnaCertificates implements Certificates {

    private final CertificateChain chain;

    JnaCertificates(Registry registry) {
        chain = new CertificateChain(registry);
    }

    @Override
    public Reading<List<RawCertificate>> inStore(String store) {
        return Win32Call.ask("CertOpenStore(LocalMachine\\" + store + ")", () -> CertificateStore.read(store, chain));
    }

    @Override
    public Reading<Long> chainStatus(List<byte[]> shown) {
        return Win32Call.ask("CertGetCertificateChain(HCCE_CURRENT_USER)", () -> ShownChain.status(shown, chain));
    }
}
