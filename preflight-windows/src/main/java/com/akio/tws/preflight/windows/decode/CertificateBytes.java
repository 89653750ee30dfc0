package com.akio.tws.preflight.windows.decode;

import com.akio.tws.preflight.facts.PrivateKeyState;
import com.akio.tws.preflight.facts.StoredCertificate;
import java.io.ByteArrayInputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.cert.CertificateException;
import java.security.cert.CertificateFactory;
import java.security.cert.X509Certificate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalLong;

/** A certificate from its DER bytes (RFC 5280). Bytes that are none cost that certificate alone. */
public final class CertificateBytes {

    private static final int DNS_NAME = 2;
    private static final int LARGEST = 1 << 20;

    private CertificateBytes() {
    }

    /** Decodes one certificate; what Windows told beside its bytes goes along. */
    public static StoredCertificate decode(byte[] bytes, PrivateKeyState privateKey, OptionalLong chainStatus) {
        String thumbprint = thumbprint(bytes);
        if (bytes.length > LARGEST) {
            return new StoredCertificate.Undecodable(thumbprint, bytes.length + " bytes");
        }
        try {
            X509Certificate certificate = (X509Certificate) CertificateFactory.getInstance("X.509")
                    .generateCertificate(new ByteArrayInputStream(bytes));
            String subject = certificate.getSubjectX500Principal().getName();
            return new StoredCertificate.Decoded(thumbprint, subject, CommonName.in(subject), dnsNames(certificate),
                    certificate.getNotBefore().toInstant(), certificate.getNotAfter().toInstant(),
                    Optional.ofNullable(certificate.getExtendedKeyUsage()), privateKey, chainStatus);
        } catch (CertificateException | RuntimeException hostile) {
            // The parser of the JDK answers some broken bytes with an unchecked exception; it must not cost the other certificates.
            return new StoredCertificate.Undecodable(thumbprint, String.valueOf(hostile.getMessage()));
        }
    }

    private static List<String> dnsNames(X509Certificate certificate) throws CertificateException {
        List<String> names = new ArrayList<>();
        Collection<List<?>> alternatives = certificate.getSubjectAlternativeNames();
        if (alternatives != null) {
            for (List<?> alternative : alternatives) {
                if (alternative.get(0).equals(DNS_NAME)) {
                    names.add(String.valueOf(alternative.get(1)));
                }
            }
        }
        return names;
    }

    /** Windows names a certificate by SHA-1; nothing here trusts it as a proof. */
    private static String thumbprint(byte[] bytes) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-1").digest(bytes)).toUpperCase(Locale.ROOT);
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException("every Java has SHA-1", impossible);
        }
    }
}
