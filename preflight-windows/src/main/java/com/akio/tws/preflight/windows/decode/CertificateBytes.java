package com.akio.tws.preflight.windows.decode;

import com.akio.tws.preflight.certificate.CertificateContent;
import com.akio.tws.preflight.certificate.UnreadableCertificate;
import com.akio.tws.preflight.facts.CertificateParticulars;
import com.akio.tws.preflight.facts.PrivateKeyState;
import com.akio.tws.preflight.facts.StoredCertificate;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.OptionalLong;

/** A certificate from its DER bytes (RFC 5280). Bytes that are none cost that certificate alone. */
public final class CertificateBytes {

    private static final int LARGEST = 1 << 20;

    private CertificateBytes() {
    }

    /** Decodes one certificate, of whose chain nothing is known but its state. */
    public static StoredCertificate decode(byte[] bytes, PrivateKeyState privateKey, OptionalLong chainStatus) {
        return decode(bytes, privateKey, chainStatus, List.of());
    }

    /**
     * Decodes one certificate; what Windows told beside its bytes goes along.
     *
     * @param authorities the certificates above it, in DER; one that cannot be read costs itself alone
     */
    public static StoredCertificate decode(byte[] bytes, PrivateKeyState privateKey, OptionalLong chainStatus, List<byte[]> authorities) {
        String thumbprint = thumbprint(bytes);
        if (bytes.length > LARGEST) {
            return new StoredCertificate.Undecodable(thumbprint, bytes.length + " bytes");
        }
        try {
            CertificateContent its = CertificateContent.of(bytes);
            return new StoredCertificate.Decoded(thumbprint, its.subject(), its.commonName(), its.names().dnsNames(), its.notBefore(),
                    its.notAfter(), its.usages(), privateKey, chainStatus, CertificateParticulars.of(its, authorities));
        } catch (UnreadableCertificate broken) {
            return new StoredCertificate.Undecodable(thumbprint, String.valueOf(broken.getMessage()));
        }
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
