package com.akio.tws.preflight.figures;

import com.akio.tws.preflight.catalogue.Catalogue;
import com.akio.tws.preflight.catalogue.CheckId;
import com.akio.tws.preflight.catalogue.FigureKey;
import com.akio.tws.preflight.catalogue.Figures;
import com.akio.tws.preflight.certificate.CertificateLimits;
import com.akio.tws.preflight.certificate.CertificateLimits.Algorithm;
import com.akio.tws.preflight.certificate.CertificateLimits.Strength;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.OptionalLong;

/** The figures for certificates. They stand with the server's own certificate and hold for those that other servers show as well. */
public final class CertificateFigures {

    /** Those of {@code server.certificate}. */
    public static final FigureKey<CertificateLimits> KEY = FigureKey.of(CheckId.of("server.certificate"), CertificateFigures::read);

    private CertificateFigures() {
    }

    /** Those of a catalogue. */
    public static CertificateLimits of(Catalogue catalogue) {
        return catalogue.figures(KEY);
    }

    private static CertificateLimits read(Figures figures) {
        Map<String, Algorithm> algorithms = new LinkedHashMap<>();
        figures.lines("algorithms", line -> Map.entry(line.text("oid"), new Algorithm(line.text("name"),
                line.word("strength", Strength.class))))
                .forEach(line -> algorithms.put(line.getKey(), line.getValue()));
        return new CertificateLimits(figures.whole("noticeDays"),
                OptionalLong.of(Math.max(1, figures.whole("noticePartOfLife"))),
                figures.whole("shortLifeDays"), figures.whole("leastRsaBits"), algorithms);
    }
}
