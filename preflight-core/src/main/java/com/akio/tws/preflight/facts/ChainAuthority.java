package com.akio.tws.preflight.facts;

import static com.akio.tws.preflight.fact.SavedField.text;

import com.akio.tws.preflight.certificate.CertificateAlgorithms;
import com.akio.tws.preflight.certificate.CertificateContent;
import com.akio.tws.preflight.fact.FactType;
import com.akio.tws.preflight.fact.SavedField;
import com.akio.tws.preflight.fact.SavedRecord;
import java.time.Instant;
import java.util.Objects;

/**
 * An authority in the chain of a certificate.
 *
 * @param subject its name, for people
 * @param notBefore the first instant it is valid
 * @param notAfter the last instant it is valid
 * @param algorithms its signature and its key
 */
public record ChainAuthority(String subject, Instant notBefore, Instant notAfter, CertificateAlgorithms algorithms) {

    public static final FactType<ChainAuthority> TYPE = SavedRecord.of("ChainAuthority", ChainAuthority::new,
            text("subject", ChainAuthority::subject), SavedField.of("notBefore", FactType.INSTANT, ChainAuthority::notBefore),
            SavedField.of("notAfter", FactType.INSTANT, ChainAuthority::notAfter),
            SavedField.of("algorithms", FactType.inList(AlgorithmsFields.TYPE), ChainAuthority::algorithms));

    public ChainAuthority {
        Objects.requireNonNull(subject, "subject");
        Objects.requireNonNull(notBefore, "notBefore");
        Objects.requireNonNull(notAfter, "notAfter");
        Objects.requireNonNull(algorithms, "algorithms");
    }

    /** From what its certificate says. */
    public static ChainAuthority of(CertificateContent content) {
        return new ChainAuthority(content.subject(), content.notBefore(), content.notAfter(), content.algorithms());
    }

    /** Whether its time has come and is not over. */
    public boolean isValid(Instant at) {
        return !at.isBefore(notBefore) && !at.isAfter(notAfter);
    }
}
