package com.akio.tws.preflight.rehearse;

import com.akio.tws.preflight.facts.TlsSeen;
import java.security.cert.CertificateParsingException;
import java.security.cert.X509Certificate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;

/** The names of a certificate, and whether a host is among them (RFC 6125: subjectAltName only, a star stands for one label). */
final class CertificateNames {

    private static final int DNS = 2;
    private static final int ADDRESS = 7;

    private CertificateNames() {
    }

    static List<String> of(X509Certificate certificate) {
        List<String> names = new ArrayList<>();
        try {
            Collection<List<?>> alternatives = certificate.getSubjectAlternativeNames();
            for (List<?> alternative : alternatives == null ? List.<List<?>>of() : alternatives) {
                int kind = (Integer) alternative.get(0);
                if (kind == DNS || kind == ADDRESS) {
                    names.add(String.valueOf(alternative.get(1)));
                }
            }
        } catch (CertificateParsingException broken) {
            // A certificate whose names cannot be read is for nobody.
            return List.of();
        }
        return names;
    }

    static TlsSeen.NameMatch match(String host, List<String> names) {
        String wanted = host.toLowerCase(Locale.ROOT);
        for (String name : names) {
            String given = name.toLowerCase(Locale.ROOT);
            int dot = wanted.indexOf('.');
            boolean starred = given.startsWith("*.") && dot > 0 && given.substring(1).equals(wanted.substring(dot));
            if (starred || given.equals(wanted)) {
                return TlsSeen.NameMatch.MATCHES;
            }
        }
        return TlsSeen.NameMatch.DIFFERS;
    }
}
