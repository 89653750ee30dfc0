package com.akio.tws.preflight.facts;

import static com.akio.tws.preflight.fact.SavedField.list;
import static com.akio.tws.preflight.fact.SavedField.optionalLong;
import static com.akio.tws.preflight.fact.SavedField.text;

import com.akio.tws.preflight.fact.FactType;
import com.akio.tws.preflight.fact.SavedField;
import com.akio.tws.preflight.fact.SavedRecord;
import com.akio.tws.preflight.facts.TlsSeen.NameMatch;

/** How a TLS handshake is saved. */
final class TlsFields {

    static final FactType<TlsSeen> TYPE = SavedRecord.of("TlsSeen", TlsSeen::new,
            text("protocol", TlsSeen::protocol), text("subject", TlsSeen::subject), text("issuer", TlsSeen::issuer),
            list("names", FactType.TEXT, TlsSeen::names), SavedField.of("notBefore", FactType.INSTANT, TlsSeen::notBefore),
            SavedField.of("notAfter", FactType.INSTANT, TlsSeen::notAfter),
            SavedField.of("name", FactType.named(NameMatch.class), TlsSeen::name), CertificateParticulars.FIELDS.within(TlsSeen::particulars),
            optionalLong("chainStatus", TlsSeen::chainStatus));

    private TlsFields() {
    }
}
