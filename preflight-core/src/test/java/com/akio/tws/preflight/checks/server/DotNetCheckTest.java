package com.akio.tws.preflight.checks.server;

import static com.akio.tws.preflight.facts.DotNetFacts.RELEASE;
import static com.akio.tws.preflight.facts.DotNetFacts.VERSION;
import static org.assertj.core.api.Assertions.assertThat;

import com.akio.tws.preflight.fact.Value;
import com.akio.tws.preflight.recorded.Judged;
import com.akio.tws.preflight.recorded.RecordedMachine;
import com.akio.tws.preflight.report.Finding;
import com.akio.tws.preflight.report.Status;
import com.akio.tws.preflight.site.Site;
import com.akio.tws.preflight.text.Language;
import com.akio.tws.preflight.text.Texts;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class DotNetCheckTest {

    private static final String ID = "server.dotnet";

    static Stream<Row> releases() {
        return Stream.of(
                release("4.5", 378389, Status.FAIL),
                release("4.6.2 of Windows Server 2016", 394802, Status.FAIL),
                release("4.7.1", 461310, Status.FAIL),
                release("one below 4.7.2", 461807, Status.FAIL),
                release("4.7.2 of Windows 10 1803", 461808, Status.PASS),
                release("4.7.2 of Windows Server 2019", 461814, Status.PASS),
                release("4.8 of Windows Server 2022", 528449, Status.PASS),
                release("4.8.1", 533325, Status.PASS),
                release("4.8.1 of 2025, above the old maximum", 533509, Status.PASS),
                release("a later one that nobody knows yet", 999999, Status.PASS),
                release("none that ever was", 0, Status.FAIL),
                Row.of("missing, whatever the version text says",
                        machine -> machine.absent(RELEASE).set(VERSION, "4.8.04161"), Status.FAIL),
                Row.of("denied", machine -> machine.denied(RELEASE), Status.UNKNOWN),
                Row.of("of another type", machine -> machine.setRaw(RELEASE, new Value.Text("528449")), Status.UNKNOWN),
                Row.of("the version text denied", machine -> machine.denied(VERSION), Status.PASS));
    }

    @ParameterizedTest
    @MethodSource("releases")
    void at_least_4_7_2_by_its_release_number(Row row) {
        row.verify(ID);
    }

    @ParameterizedTest
    @CsvSource({"0, < 4.5", "378388, < 4.5", "378389, 4.5", "378758, 4.5.1", "379893, 4.5.2", "393297, 4.6", "394254, 4.6.1",
        "394271, 4.6.1", "394802, 4.6.2", "394806, 4.6.2", "460798, 4.7", "461310, 4.7.1", "461807, 4.7.1", "461808, 4.7.2",
        "461814, 4.7.2", "528039, 4.7.2", "528040, 4.8", "528449, 4.8", "533320, 4.8.1", "533325, 4.8.1", "533509, 4.8.1"})
    void names_the_version_of_a_release_number(long release, String version) {
        Finding finding = Judged.finding(ID, RecordedMachine.sound().set(RELEASE, release), Site.DEFAULT);

        assertThat(Texts.in(Language.ENGLISH).say(finding.observed().orElseThrow())).isEqualTo(version + " (" + release + ")");
    }

    private static Row release(String name, long release, Status expected) {
        return Row.of(name, machine -> machine.set(RELEASE, release), expected);
    }
}
