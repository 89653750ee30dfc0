package com.akio.tws.preflight.windows.probe;

import com.akio.tws.preflight.collect.Probe;
import com.akio.tws.preflight.collect.Readings;
import com.akio.tws.preflight.fact.FactKey;
import com.akio.tws.preflight.fact.Reading;
import com.akio.tws.preflight.facts.CertificateFacts;
import com.akio.tws.preflight.facts.StoredCertificate;
import com.akio.tws.preflight.windows.decode.CertificateBytes;
import com.akio.tws.preflight.windows.machine.Certificates;
import com.akio.tws.preflight.windows.machine.Machine;
import java.util.List;

/**
 * The certificates of the machine's stores {@code MY} and {@code WebHosting}, opened to read and only if they exist (Microsoft,
 * wincrypt.h, {@code CertOpenStore}: without {@code CERT_STORE_OPEN_EXISTING_FLAG} the store would be made).
 */
public final class CertificateProbe implements Probe {

    private final Certificates certificates;

    public CertificateProbe(Machine machine) {
        certificates = machine.certificates();
    }

    @Override
    public String name() {
        return "certificate";
    }

    @Override
    public List<FactKey<?>> facts() {
        return List.of(CertificateFacts.PERSONAL, CertificateFacts.WEB_HOSTING);
    }

    @Override
    public void look(Readings into) {
        into.put(CertificateFacts.PERSONAL, decoded("MY"));
        into.put(CertificateFacts.WEB_HOSTING, decoded("WebHosting"));
    }

    private Reading<List<StoredCertificate>> decoded(String store) {
        return certificates.inStore(store).map(stored -> stored.stream()
                .map(raw -> CertificateBytes.decode(raw.encoded(), raw.privateKey(), raw.chainStatus(), raw.authorities()))
                .toList());
    }
}
