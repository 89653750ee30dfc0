package com.akio.tws.preflight.facts;

import com.akio.tws.preflight.fact.FactType;
import com.akio.tws.preflight.fact.UnexpectedValue;
import com.akio.tws.preflight.fact.Value;
import com.akio.tws.preflight.fact.ValueFields;
import java.time.DateTimeException;
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

    FactType<StoredCertificate> TYPE = new FactType<>() {
        @Override
        public Value toValue(StoredCertificate stored) {
            ValueFields.Writer fields = ValueFields.write().text("thumbprint", stored.thumbprint());
            if (stored instanceof Undecodable undecodable) {
                return fields.text("problem", undecodable.problem()).done();
            }
            Decoded decoded = (Decoded) stored;
            fields.text("subject", decoded.subject()).optionalText("commonName", decoded.commonName())
                    .list("dnsNames", decoded.dnsNames(), FactType.TEXT)
                    .text("notBefore", decoded.notBefore().toString()).text("notAfter", decoded.notAfter().toString());
            decoded.usages().ifPresent(usages -> fields.list("usages", usages, FactType.TEXT));
            fields.text("privateKey", decoded.privateKey().name());
            decoded.chainStatus().ifPresent(status -> fields.whole("chainStatus", status));
            decoded.particulars().write(fields);
            return fields.done();
        }

        @Override
        public StoredCertificate fromValue(Value value) throws UnexpectedValue {
            ValueFields fields = ValueFields.of(value);
            Optional<String> problem = fields.optionalText("problem");
            if (problem.isPresent()) {
                return new Undecodable(fields.text("thumbprint"), problem.get());
            }
            try {
                return new Decoded(fields.text("thumbprint"), fields.text("subject"), fields.optionalText("commonName"),
                        fields.list("dnsNames", FactType.TEXT), Instant.parse(fields.text("notBefore")),
                        Instant.parse(fields.text("notAfter")),
                        fields.has("usages") ? Optional.of(fields.list("usages", FactType.TEXT)) : Optional.empty(),
                        PrivateKeyState.valueOf(fields.text("privateKey")),
                        fields.has("chainStatus") ? OptionalLong.of(fields.whole("chainStatus")) : OptionalLong.empty(),
                        CertificateParticulars.read(fields));
            } catch (DateTimeException | IllegalArgumentException other) {
                throw new UnexpectedValue("StoredCertificate", value);
            }
        }
    };
}
