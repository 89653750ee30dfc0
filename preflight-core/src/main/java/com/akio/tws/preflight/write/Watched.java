package com.akio.tws.preflight.write;

import com.akio.tws.preflight.catalogue.Level;
import com.akio.tws.preflight.fact.Measure;
import com.akio.tws.preflight.report.Finding;
import com.akio.tws.preflight.report.Report;
import java.util.List;
import java.util.OptionalLong;
import java.util.stream.Collectors;

/**
 * A number of a report with the thresholds that its finding's weight makes of the document's figures: what is required is critical, what is
 * recommended warns.
 */
record Watched(Measure measure, OptionalLong warning, OptionalLong critical) {

    /** Every number of a report. They are there whatever the state: a graph that ends when all is well is none. */
    static List<Watched> of(Report report) {
        return report.findings().stream().flatMap(finding -> finding.measures().stream().map(measure -> of(finding, measure))).toList();
    }

    private static Watched of(Finding finding, Measure measure) {
        boolean required = finding.level() == Level.REQUIRED;
        OptionalLong warning = measure.notice().isPresent() || required ? measure.notice() : measure.least();
        return new Watched(measure, warning, required ? measure.least() : OptionalLong.empty());
    }

    /**
     * As Nagios and Checkmk read it: {@code value;warning;critical;min;max}, where {@code 10:} means that less than 10 is bad
     * (https://www.monitoring-plugins.org/doc/guidelines.html#THRESHOLDFORMAT, https://docs.checkmk.com/latest/en/localchecks.html).
     *
     * @param unit what stands behind the value
     */
    String performance(String unit) {
        String fields = List.of(measure.value() + unit, below(warning), below(critical), measure.most().isPresent() ? "0" : "", number(measure.most()))
                .stream().collect(Collectors.joining(";"));
        return fields.replaceAll(";+$", "");
    }

    private static String below(OptionalLong least) {
        return least.isPresent() ? least.getAsLong() + ":" : "";
    }

    private static String number(OptionalLong number) {
        return number.isPresent() ? Long.toString(number.getAsLong()) : "";
    }
}
