package com.akio.tws.preflight.write;

import static org.assertj.core.api.Assertions.assertThat;

import com.akio.tws.preflight.bundle.Sample;
import com.akio.tws.preflight.catalogue.FlowRole;
import com.akio.tws.preflight.catalogue.Protocol;
import com.akio.tws.preflight.certificate.CertificateLimits;
import com.akio.tws.preflight.compare.Diff;
import com.akio.tws.preflight.compare.ReportSummary;
import com.akio.tws.preflight.fact.Reading;
import com.akio.tws.preflight.fact.Reason;
import com.akio.tws.preflight.fact.Snapshot;
import com.akio.tws.preflight.fact.Value;
import com.akio.tws.preflight.facts.FlowOutcome;
import com.akio.tws.preflight.reach.Detail;
import com.akio.tws.preflight.reach.Knock;
import com.akio.tws.preflight.reach.ReachReport;
import com.akio.tws.preflight.reach.Reached;
import com.akio.tws.preflight.recorded.Dossiers;
import com.akio.tws.preflight.recorded.Fleets;
import com.akio.tws.preflight.recorded.PlanExamples;
import com.akio.tws.preflight.recorded.Reports;
import com.akio.tws.preflight.report.Status;
import com.akio.tws.preflight.selftest.SelfTest;
import com.akio.tws.preflight.site.Role;
import com.akio.tws.preflight.text.Language;
import com.akio.tws.preflight.text.Texts;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** What every format of every kind of document owes; what a report owes besides stands in {@link EveryFormatTest}. */
class EveryDocumentTest {

    private static final String HOSTILE = "\u001B[2J\u202Eevil<script>";

    static Stream<Arguments> formats() {
        List<Arguments> formats = new ArrayList<>();
        for (Formats<?> kind : Formats.ofEverything()) {
            kind.names().forEach(name -> formats.add(Arguments.of(kind.document(), name)));
        }
        return formats.stream();
    }

    @ParameterizedTest(name = "{0} as {1}")
    @MethodSource("formats")
    void both_languages_say_everything_and_no_control_sign_gets_through(String document, String format) throws IOException {
        for (Language language : Language.values()) {
            for (TextStyle style : TextStyle.values()) {
                String written = written(document, format, Showing.PLAIN.in(style), language).replaceAll("\u001B\\[[0-9;]*m", "");

                assertThat(written).isNotBlank().doesNotContainPattern("\\[[a-z]+(\\.[A-Za-z_-]+)+]").doesNotContainPattern("\\{[0-9]}");
                assertThat(written.codePoints().filter(sign -> sign != '\n' && sign != '\r' && sign != '\t')).noneMatch(Character::isISOControl);
            }
        }
    }

    static String written(String document, String format, Showing showing, Language language) throws IOException {
        return switch (document) {
            case "report" -> written(Formats.ofReports(), format, Reports.saying(HOSTILE), showing, language);
            case "plan" -> written(Formats.ofPlans(), format, PlanExamples.everything(), showing, language);
            case "fleet" -> written(Formats.ofFleets(), format, Fleets.of(8, HOSTILE), showing, language);
            case "reach" -> written(Formats.ofRehearsals(), format, reach(), showing, language);
            case "site" -> written(Formats.ofDossiers(), format, Dossiers.hostile(HOSTILE), showing, language);
            case "selftest" -> written(Formats.ofSelfTests(), format, selfTest(), showing, language);
            case "diff" -> written(Formats.ofDiffs(), format, diff(), showing, language);
            default -> throw new AssertionError("a kind of document without an example here: " + document);
        };
    }

    private static <D> String written(Formats<D> formats, String format, D document, Showing showing, Language language) throws IOException {
        DocumentWriter<D> writer = formats.named(format).orElseThrow().writer(showing);
        if (!writer.isText()) {
            ByteArrayOutputStream bytes = new ByteArrayOutputStream();
            writer.writeBytes(document, Texts.in(language), bytes);
            return Workbooks.text(bytes.toByteArray());
        }
        StringBuilder written = new StringBuilder();
        writer.write(document, Texts.in(language), written);
        return written.toString();
    }

    private static Diff diff() {
        return Diff.between(ReportSummary.of(Reports.saying(HOSTILE)), ReportSummary.of(Reports.of(Status.FAIL, Status.PASS)));
    }

    /** Hostile in each place where a file from elsewhere can say something: machine, fact, value, source and reason. */
    private static SelfTest selfTest() {
        Map<String, Reading<Value>> readings = new LinkedHashMap<>(Sample.server().snapshot().readings());
        readings.put("machine.name", Reading.known(new Value.Text(HOSTILE), HOSTILE));
        readings.put("port.owners", Reading.known(new Value.Items(List.of(new Value.Fields(Map.of(HOSTILE, new Value.Text(HOSTILE))))), HOSTILE));
        readings.put("later.fact", Reading.known(new Value.Fields(Map.of(HOSTILE, new Value.Text(HOSTILE))), HOSTILE));
        readings.put("os.ubr", Reading.unreadable(Reason.of(Reason.Kind.FAILED, 5, HOSTILE), HOSTILE));
        return SelfTest.of(new Snapshot(Instant.EPOCH, Duration.ZERO, readings), Role.SERVER, true, "1", fact -> !fact.equals("os.build"));
    }

    private static ReachReport reach() {
        Knock knock = new Knock("some-flow", "R0", FlowRole.CLIENT, FlowRole.SERVER, HOSTILE, Protocol.TCP, 80, Knock.Manner.SERVICE);
        List<Reached> flows = Stream.of(FlowOutcome.values())
                .map(outcome -> new Reached(knock, Optional.empty(), outcome, 7, Detail.NONE, Optional.empty())).toList();
        return new ReachReport(Instant.EPOCH, Duration.ofSeconds(1), FlowRole.CLIENT, PlanExamples.everything().figures().flows(), flows,
                List.of(), Optional.empty(), CertificateLimits.NONE);
    }
}
