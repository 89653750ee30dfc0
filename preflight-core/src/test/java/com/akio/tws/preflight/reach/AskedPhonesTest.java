package com.akio.tws.preflight.reach;

import static org.assertj.core.api.Assertions.assertThat;

import com.akio.tws.preflight.catalogue.FlowRole;
import com.akio.tws.preflight.facts.SeenPhone;
import com.akio.tws.preflight.site.PhoneAddresses;
import com.akio.tws.preflight.text.Language;
import com.akio.tws.preflight.text.Texts;
import com.akio.tws.preflight.write.Formats;
import com.akio.tws.preflight.write.Showing;
import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Phones that were asked, and those that stayed silent. */
class AskedPhonesTest {

    private static final SeenPhone SNOM =
            new SeenPhone("10.0.5.11", Optional.of("Snom D785"), Optional.of("10.1.84.12"), Optional.of("snomD785/10.1.84.12"), Optional.empty());
    private static final List<String> ASKED = List.of("10.0.5.10", "10.0.5.11", "10.0.5.12", "10.0.5.13", "phone.example");

    @Test
    void nothing_is_carried_where_no_phone_answered() {
        assertThat(report(ASKED, List.of()).verdict()).isEqualTo(ReachReport.Verdict.UNDETERMINED);
        assertThat(report(ASKED, List.of(SNOM)).verdict()).isEqualTo(ReachReport.Verdict.CARRIED);
    }

    @Test
    void those_that_follow_one_another_are_shown_as_a_range() {
        assertThat(PhoneAddresses.shown(new AskedPhones(ASKED, List.of(SNOM)).silent())).containsExactly("10.0.5.10", "10.0.5.12-10.0.5.13", "phone.example");
        assertThat(PhoneAddresses.shown(List.of("10.0.5.255", "10.0.6.0", "fe80::1", "fe80::2"))).containsExactly("10.0.5.255-10.0.6.0", "fe80::1", "fe80::2");
        assertThat(PhoneAddresses.shown(List.of())).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"text", "json", "csv"})
    void every_format_names_the_silent_ones(String format) throws IOException {
        assertThat(written(format, report(ASKED, List.of(SNOM)))).contains("10.0.5.10", "10.0.5.12", "10.0.5.13", "phone.example", "Snom D785");
        assertThat(written(format, report(List.of("10.0.5.10"), List.of()))).contains("10.0.5.10");
    }

    @Test
    void a_run_without_any_answer_says_so() throws IOException {
        assertThat(written("text", report(ASKED, List.of()))).contains("None of the phones answered");
        assertThat(written("json", report(ASKED, List.of()))).contains("\"verdict\": \"UNDETERMINED\"", "\"phonesSilent\"");
        assertThat(written("csv", report(ASKED, List.of(SNOM)))).contains("SILENT", "OPEN");
    }

    private static ReachReport report(List<String> asked, List<SeenPhone> seen) {
        return new ReachReport(Instant.EPOCH, Duration.ZERO, FlowRole.SERVER, List.of(), List.of(), List.of(), Optional.of(new AskedPhones(asked, seen)));
    }

    private static String written(String format, ReachReport report) throws IOException {
        StringBuilder text = new StringBuilder();
        Formats.ofRehearsals().named(format).orElseThrow().writer(Showing.PLAIN).write(report, Texts.in(Language.ENGLISH), text);
        return text.toString();
    }
}
