package com.akio.tws.preflight.facts;

import static com.akio.tws.preflight.fact.SavedField.list;
import static com.akio.tws.preflight.fact.SavedField.optional;
import static com.akio.tws.preflight.fact.SavedField.optionalLong;
import static com.akio.tws.preflight.fact.SavedField.optionalText;
import static com.akio.tws.preflight.fact.SavedField.text;

import com.akio.tws.preflight.fact.FactType;
import com.akio.tws.preflight.fact.SavedField;
import com.akio.tws.preflight.fact.SavedRecord;
import com.akio.tws.preflight.fact.UnexpectedValue;
import com.akio.tws.preflight.fact.Value;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalLong;

/** A certificate of one of the machine's stores. */
public sealed interface StoredCertificate {

    /** SHA-1 of the certificate in hexadecimal capitals, as Windows names it everywhere. */
    String thumbprint();

    /**
     * A certificate that could be decoded.
     *
     * @param thumbprint as Windows names it
     * @param subject the subject, for people
     * @param commonName the subject's most specific common name
     * @param dnsNames the DNS names of the subject alternative name; empty when it has none
     * @param notBefore the first instant it is valid
     * @param notAfter the last instant it is valid
     * @param usages the object identifiers of its extended key usage; missing when every usage is allowed
     * @param privateKey whether its private key is here
     * @param chainStatus {@code CERT_TRUST_STATUS.dwErrorStatus} (wincrypt.h) of its chain, built without network; missing when
     *     Windows gave none
     * @param particulars what else is known; nothing in bundles of earlier versions
     */
    record Decoded(String thumbprint, String subject, Optional<String> commonName, List<String> dnsNames, Instant notBefore,
            Instant notAfter, Optional<List<String>> usages, PrivateKeyState privateKey, OptionalLong chainStatus,
            CertificateParticulars particulars) implements StoredCertificate {
        public Decoded {
            Objects.requireNonNull(thumbprint, "thumbprint");
            Objects.requireNonNull(subject, "subject");
            Objects.requireNonNull(commonName, "commonName");
            dnsNames = List.copyOf(dnsNames);
            Objects.requireNonNull(notBefore, "notBefore");
            Objects.requireNonNull(notAfter, "notAfter");
            usages = usages.map(List::copyOf);
            Objects.requireNonNull(privateKey, "privateKey");
            Objects.requireNonNull(chainStatus, "chainStatus");
            Objects.requireNonNull(particulars, "particulars");
        }

        /** A certificate of which nothing else is known. */
        public Decoded(String thumbprint, String subject, Optional<String> commonName, List<String> dnsNames, Instant notBefore,
                Instant notAfter, Optional<List<String>> usages, PrivateKeyState privateKey, OptionalLong chainStatus) {
            this(thumbprint, subject, commonName, dnsNames, notBefore, notAfter, usages, privateKey, chainStatus,
                    CertificateParticulars.NONE);
        }
    }

    /**
     * A certificate whose bytes are not those of one.
     *
     * @param thumbprint as Windows names it
     * @param problem what is wrong with it
     */
    record Undecodable(String thumbprint, String problem) implements StoredCertificate {
        public Undecodable {
            Objects.requireNonNull(thumbprint, "thumbprint");
            Objects.requireNonNull(problem, "problem");
        }
    }

    /** Of the two forms, only the one that could not be decoded has a {@code problem}. */
    FactType<StoredCertificate> TYPE = new FactType<>() {

        private static final String PROBLEM = "problem";

        private static final SavedRecord<Undecodable> UNDECODABLE = SavedRecord.of("StoredCertificate", Undecodable::new,
                text("thumbprint", Undecodable::thumbprint), text(PROBLEM, Undecodable::problem));

        private static final SavedRecord<Decoded> DECODED = SavedRecord.of("StoredCertificate", Decoded::new,
                text("thumbprint", Decoded::thumbprint), text("subject", Decoded::subject), optionalText("commonName", Decoded::commonName),
                list("dnsNames", FactType.TEXT, Decoded::dnsNames), SavedField.of("notBefore", FactType.INSTANT, Decoded::notBefore),
                SavedField.of("notAfter", FactType.INSTANT, Decoded::notAfter), optional("usages", FactType.TEXTS, Decoded::usages),
                SavedField.of("privateKey", FactType.named(PrivateKeyState.class), Decoded::privateKey),
                optionalLong("chainStatus", Decoded::chainStatus), CertificateParticulars.FIELDS.within(Decoded::particulars));

        @Override
        public Value toValue(StoredCertificate stored) {
            return stored instanceof Undecodable undecodable ? UNDECODABLE.toValue(undecodable) : DECODED.toValue((Decoded) stored);
        }

        @Override
        public StoredCertificate fromValue(Value value) throws UnexpectedValue {
            return value instanceof Value.Fields saved && saved.fields().containsKey(PROBLEM) ? UNDECODABLE.fromValue(value) : DECODED.fromValue(value);
        }
    };
}
