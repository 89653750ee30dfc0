package com.akio.tws.preflight.checks.server;

import com.akio.tws.preflight.recorded.Judged;
import com.akio.tws.preflight.recorded.RecordedMachine;
import com.akio.tws.preflight.report.Finding;
import com.akio.tws.preflight.report.Status;
import com.akio.tws.preflight.site.Site;
import java.util.function.UnaryOperator;
import org.assertj.core.api.Assertions;

/** One line of a check's table: what is special about the machine, and what the check must say of it. */
record Row(String name, UnaryOperator<RecordedMachine> overlay, Site site, Status expected) {

    static Row of(String name, UnaryOperator<RecordedMachine> overlay, Status expected) {
        return new Row(name, overlay, Site.DEFAULT, expected);
    }

    static Row of(String name, Site site, UnaryOperator<RecordedMachine> overlay, Status expected) {
        return new Row(name, overlay, site, expected);
    }

    /** Judges, in both languages, and compares. */
    void verify(String check) {
        Finding finding = finding(check);
        Assertions.assertThat(finding.status()).as("%s: %s", name, Judged.said(finding)).isEqualTo(expected);
    }

    Finding finding(String check) {
        return Judged.finding(check, overlay.apply(RecordedMachine.sound()), site);
    }

    @Override
    public String toString() {
        return name;
    }
}
