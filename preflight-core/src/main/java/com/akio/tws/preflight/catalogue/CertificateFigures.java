package com.akio.tws.preflight.catalogue;

import com.akio.tws.preflight.certificate.CertificateLimits;
import com.akio.tws.preflight.certificate.CertificateLimits.Algorithm;
import com.akio.tws.preflight.certificate.CertificateLimits.Strength;
import com.akio.tws.preflight.text.Worded;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.OptionalLong;

/** The figures for certificates. They stand with the server's own certificate and hold for those that other servers show as well. */
public final class CertificateFigures {

    private static final CheckId WHERE = CheckId.of("server.certificate");

    private CertificateFigures() {
    }

    /** Those of a catalogue. An older one, which gives the days of notice alone, judges by these alone. */
    public static CertificateLimits of(Catalogue catalogue) {
        Figures figures = catalogue.entry(WHERE).figures();
        Map<String, Algorithm> algorithms = new LinkedHashMap<>();
        if (figures.has("algorithms")) {
            for (Figures line : figures.lines("algorithms")) {
                algorithms.put(line.text("oid"), new Algorithm(line.text("name"), strength(line.text("strength"))));
            }
        }
        return new CertificateLimits(figures.whole("noticeDays"),
                figures.has("noticePartOfLife") ? OptionalLong.of(Math.max(1, figures.whole("noticePartOfLife"))) : OptionalLong.empty(),
                figures.has("shortLifeDays") ? figures.whole("shortLifeDays") : 0,
                figures.has("leastRsaBits") ? figures.whole("leastRsaBits") : 0, algorithms);
    }

    private static Strength strength(String word) {
        return Worded.ofWord(Strength.class, word).orElse(Strength.OTHER);
    }
}
