package com.akio.tws.preflight.facts;

import static com.akio.tws.preflight.fact.SavedField.flag;
import static com.akio.tws.preflight.fact.SavedField.optionalInt;
import static com.akio.tws.preflight.fact.SavedField.optionalText;
import static com.akio.tws.preflight.fact.SavedField.text;

import com.akio.tws.preflight.certificate.CertificateAlgorithms;
import com.akio.tws.preflight.fact.FactType;
import com.akio.tws.preflight.fact.SavedRecord;

/** How the algorithms of a certificate are saved. */
final class AlgorithmsFields {

    static final FactType<CertificateAlgorithms> TYPE = SavedRecord.of("CertificateAlgorithms", CertificateAlgorithms::new,
            text("signature", CertificateAlgorithms::signature), optionalText("signatureHash", CertificateAlgorithms::signatureHash),
            text("key", CertificateAlgorithms::key), optionalText("curve", CertificateAlgorithms::curve),
            optionalInt("keyBits", CertificateAlgorithms::keyBits), flag("selfIssued", CertificateAlgorithms::selfIssued));

    private AlgorithmsFields() {
    }
}
