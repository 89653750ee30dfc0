package com.akio.tws.preflight.facts;

import com.akio.tws.preflight.certificate.CertificateAlgorithms;
import com.akio.tws.preflight.certificate.CertificateContent;
import com.akio.tws.preflight.fact.FactType;
import com.akio.tws.preflight.fact.UnexpectedValue;
import com.akio.tws.preflight.fact.Value;
import com.akio.tws.preflight.fact.ValueFields;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.List;
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

    public static final FactType<ChainAuthority> TYPE = new FactType<>() {
        @Override
        public Value toValue(ChainAuthority authority) {
            return ValueFields.write().text("subject", authority.subject()).text("notBefore", authority.notBefore().toString())
                    .text("notAfter", authority.notAfter().toString())
                    .list("algorithms", List.of(authority.algorithms()), AlgorithmsFields.TYPE).done();
        }

        @Override
        public ChainAuthority fromValue(Value value) throws UnexpectedValue {
            ValueFields fields = ValueFields.of(value);
            try {
                return new ChainAuthority(fields.text("subject"), Instant.parse(fields.text("notBefore")),
                        Instant.parse(fields.text("notAfter")), fields.list("algorithms", AlgorithmsFields.TYPE).get(0));
            } catch (DateTimeException | IndexOutOfBoundsException other) {
                throw new UnexpectedValue("ChainAuthority", value);
            }
        }
    };

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
