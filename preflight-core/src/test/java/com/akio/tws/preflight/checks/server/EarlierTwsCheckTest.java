package com.akio.tws.preflight.checks.server;

import static com.akio.tws.preflight.facts.InstalledFacts.PROGRAMS;
import static com.akio.tws.preflight.facts.InstalledFacts.SERVICES;
import static org.assertj.core.api.Assertions.assertThat;

import com.akio.tws.preflight.catalogue.CatalogueReader;
import com.akio.tws.preflight.facts.InstalledProgram;
import com.akio.tws.preflight.facts.Presence;
import com.akio.tws.preflight.facts.ServiceProgram;
import com.akio.tws.preflight.figures.MakerFigures;
import com.akio.tws.preflight.recorded.RecordedMachine;
import com.akio.tws.preflight.recorded.Sites;
import com.akio.tws.preflight.report.Status;
import com.akio.tws.preflight.site.Phase;
import com.akio.tws.preflight.text.Language;
import com.akio.tws.preflight.text.Texts;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * What is there of Akio, as inventory tools meet entries and services: salt/utils/pkg/win.py of saltstack/salt (both views, updates, hidden
 * entries), OneGet/oneget#420 (no folder), wazuh/wazuh#38000 (a key that outlives its program), aelassas/servy#937 (command lines).
 */
class EarlierTwsCheckTest {

    private static final String ID = "server.earlier-tws";
    private static final InstalledProgram TWS = entry("Akio TWS", "5.1.2", "Akio Software", "D:\\Akio\\TWS\\");
    private static final MakerFigures MAKER = CatalogueReader.builtIn().figures(MakerFigures.KEY);

    static Stream<Row> rows() {
        return Stream.of(
                Row.of("nothing before an installation", machine -> machine, Status.PASS),
                Row.of("an earlier TWS before an installation", programs(TWS), Status.WARN),
                row(Phase.UPGRADE, "an earlier TWS before an upgrade", programs(TWS), Status.PASS),
                row(Phase.RUNTIME, "TWS at work", programs(TWS), Status.PASS),
                row(Phase.UPGRADE, "an upgrade of nothing", machine -> machine, Status.WARN),
                row(Phase.RUNTIME, "nothing at work", machine -> machine, Status.WARN),
                Row.of("a bundle of an earlier version", machine -> machine.notCollected(PROGRAMS).notCollected(SERVICES), Status.NOT_APPLICABLE),
                row(Phase.UPGRADE, "the same before an upgrade", machine -> machine.notCollected(PROGRAMS).notCollected(SERVICES), Status.NOT_APPLICABLE),
                Row.of("the list of programs is refused", machine -> machine.denied(PROGRAMS), Status.UNKNOWN),
                Row.of("the services are refused", machine -> machine.denied(SERVICES), Status.UNKNOWN),
                row(Phase.UPGRADE, "refused before an upgrade", machine -> machine.denied(PROGRAMS), Status.UNKNOWN),
                row(Phase.UPGRADE, "one refused and the other found", machine -> programs(TWS).apply(machine).denied(SERVICES), Status.PASS),
                Row.of("services alone", services(service("TwsServer", "C:\\x\\tws.exe", "Akio")), Status.WARN),
                Row.of("a service whose maker could not be read", services(unread("Guarded")), Status.UNKNOWN),
                row(Phase.UPGRADE, "the same beside an earlier TWS", machine -> services(unread("Guarded")).apply(programs(TWS).apply(machine)), Status.PASS),
                row(Phase.UPGRADE, "an entry without a folder", programs(entry("Akio TWS", "5.1.2", "Akio", "")), Status.PASS),
                Row.of("an entry whose folder is gone", programs(TWS.at(Presence.GONE)), Status.WARN),
                row(Phase.UPGRADE, "the same before an upgrade", programs(TWS.at(Presence.GONE)), Status.WARN),
                row(Phase.UPGRADE, "the same with services", machine -> services(service("TwsServer", "E:\\TWS\\tws.exe", "Akio"))
                        .apply(programs(TWS.at(Presence.GONE)).apply(machine)), Status.PASS));
    }

    /** Entries of the list of installed programs that are, or are not, a TWS. */
    static Stream<Row> entries() {
        return Stream.of(
                entry("no publisher, by its name", entry("Akio TWS", "5.1", null, ""), Status.WARN),
                entry("a blank publisher, by its name", entry("AKIO TWS Softphone", "5.1", "  ", ""), Status.WARN),
                entry("trailing blanks and another case", entry("TWS", "5.1", " AKIO SOLUTIONS  ", ""), Status.WARN),
                entry("a package of Windows Installer, hidden behind its bundle", new InstalledProgram("HKLM\\x\\{6F1B3B52-0D57-4F0B-8F0E-0C1C0C9B9E11}",
                        "Akio TWS", Optional.of("5.1"), Optional.of("Akio"), Optional.empty(), Presence.NOT_NAMED, true, false), Status.WARN),
                entry("an update of it", new InstalledProgram("HKLM\\x\\KB1", "Update for Akio TWS", Optional.of("1"), Optional.of("Akio"),
                        Optional.empty(), Presence.NOT_NAMED, false, true), Status.PASS),
                entry("no name", entry("", "5.1", "Akio", "D:\\Akio"), Status.PASS),
                entry("this tool's own demo", entry("TWS Preflight Demo", "1.0.0", "Akio", "C:\\Program Files\\TWS Preflight Demo\\"), Status.PASS),
                entry("somebody else's connector", entry("Akio TWS Connector", "1", "Example SAS", ""), Status.PASS),
                entry("another maker", entry("Takio", "1", "Akiotech Ltd", ""), Status.PASS));
    }

    /** Services that are, or are not, of a TWS below {@code D:\Akio\TWS}. */
    static Stream<Row> ofServices() {
        ServiceProgram java = new ServiceProgram("TwsMedia", "TWS Media", "RUNNING", 2, Optional.of("\"C:\\Java\\bin\\java.exe\" -jar D:\\Akio\\TWS\\m.jar"),
                Optional.empty(), Optional.of("C:\\Java\\bin\\java.exe"), Presence.THERE, Optional.of("Eclipse Adoptium"), Optional.empty());
        ServiceProgram nssm = new ServiceProgram("TwsWeb", "TWS Web", "STOPPED", 4, Optional.of("C:\\tools\\nssm.exe"), Optional.of("d:/akio/tws/web.exe"),
                Optional.of("C:\\tools\\nssm.exe"), Presence.THERE, Optional.of("Iain Patterson"), Optional.empty());
        ServiceProgram svchost = new ServiceProgram("TwsHost", "Akio TWS Host", "RUNNING", 2, Optional.of("%SystemRoot%\\system32\\svchost.exe -k x"),
                Optional.empty(), Optional.of("C:\\Windows\\system32\\svchost.exe"), Presence.NOT_NAMED, Optional.empty(), Optional.empty());
        return Stream.of(
                counted("java.exe with a jar from its folder", java, 1),
                counted("NSSM with a program from its folder", nssm, 1),
                counted("svchost, by what the service is called", svchost, 1),
                counted("its own program", service("TwsServer", "D:\\Akio\\TWS\\bin\\tws.exe", "Akio Software Group"), 1),
                counted("its own program elsewhere", service("TwsServer", "E:\\x\\tws.exe", "Akio"), 1),
                counted("a folder whose name begins alike", service("Other", "D:\\Akio\\TWS-Other\\o.exe", "Example"), 0),
                counted("another maker", service("Other", "C:\\Akiotech\\o.exe", "Akiotech Ltd"), 0));
    }

    @ParameterizedTest
    @MethodSource({"rows", "entries", "ofServices"})
    void judges(Row row) {
        row.verify(ID);
    }

    @ParameterizedTest
    @ValueSource(strings = {"Akio", "AKIO", " akio ", "Akio Software", "Akio Software Group", "AKIO SOLUTIONS", "Akio SAS", "Akio S.A.S.", "Akio, SA",
        "Akio Software® SA", "Akio\u00a0Solutions", "Akio (France)"})
    void these_are_the_maker(String company) {
        assertThat(MAKER.isMaker(company)).isTrue();
    }

    /** Akio is a first name, too. */
    @ParameterizedTest
    @ValueSource(strings = {"Akiotech Ltd", "Takio", "Akio Tanaka", "Akios", "SA", "", " ", "Not Akio", "Akio Software Piracy Watch"})
    void these_are_not(String company) {
        assertThat(MAKER.isMaker(company)).isFalse();
    }

    @Test
    void the_finding_names_program_version_folder_and_services() {
        ServiceProgram stopped = new ServiceProgram("TwsWeb", "TWS Web", "STOPPED", 4, Optional.empty(), Optional.empty(),
                Optional.of("D:\\Akio\\TWS\\web.exe"), Presence.GONE, Optional.of("Akio"), Optional.empty());
        UnaryOperator<RecordedMachine> overlay = machine -> machine.set(PROGRAMS, List.of(TWS))
                .set(SERVICES, List.of(service("TwsServer", "D:\\Akio\\TWS\\tws.exe", "Akio"), stopped));
        var finding = Row.of("", overlay, Status.WARN).finding(ID);
        Texts english = Texts.in(Language.ENGLISH);

        assertThat(english.say(finding.observed().orElseThrow())).isEqualTo("Akio TWS 5.1.2 in D:\\Akio\\TWS, 2 services, 1 running");
        assertThat(english.say(finding.message())).contains("TwsServer (runs)", "TwsWeb (stopped, disabled, its program is not there any more)");
        assertThat(english.say(finding.remedy().orElseThrow())).contains("--phase upgrade");
    }

    /** In both views, or as a bundle beside the package that it brought. */
    @Test
    void one_program_that_stands_there_twice_is_said_once_with_its_folder() {
        var finding = Row.of("", programs(entry("Akio TWS ", "5.1.2", "Akio", ""), TWS), Status.WARN).finding(ID);

        assertThat(Texts.in(Language.ENGLISH).say(finding.observed().orElseThrow())).isEqualTo("Akio TWS 5.1.2 in D:\\Akio\\TWS");
    }

    @ParameterizedTest
    @CsvSource({"C:\\", "C:\\Program Files", "c:\\program files (x86)\\", "\\\\server\\share", "''", "D:"})
    void a_folder_that_others_share_takes_no_services(String folder) {
        var finding = Row.of("", machine -> programs(entry("Akio TWS", "5.1", "Akio", folder)).apply(machine)
                .set(SERVICES, List.of(service("Other", "C:\\Program Files\\Other\\o.exe", "Example"))), Status.WARN).finding(ID);

        assertThat(Texts.in(Language.ENGLISH).say(finding.observed().orElseThrow())).doesNotContain("service");
    }

    private static Row row(Phase phase, String name, UnaryOperator<RecordedMachine> overlay, Status expected) {
        return Row.of(name, Sites.at(phase, ""), overlay, expected);
    }

    private static Row entry(String name, InstalledProgram entry, Status expected) {
        return Row.of(name, programs(entry), expected);
    }

    private static Row counted(String name, ServiceProgram service, int expected) {
        return row(Phase.INSTALL, name, machine -> {
            RecordedMachine with = machine.set(PROGRAMS, List.of(TWS)).set(SERVICES, List.of(service));
            var finding = Row.of(name, same -> with, Status.WARN).finding(ID);
            assertThat(Texts.in(Language.ENGLISH).say(finding.message()).contains(service.name())).as(name).isEqualTo(expected == 1);
            return with;
        }, Status.WARN);
    }

    private static UnaryOperator<RecordedMachine> programs(InstalledProgram... programs) {
        return machine -> machine.set(PROGRAMS, List.of(programs));
    }

    private static UnaryOperator<RecordedMachine> services(ServiceProgram... services) {
        return machine -> machine.set(SERVICES, List.of(services));
    }

    private static InstalledProgram entry(String name, String version, String publisher, String folder) {
        return new InstalledProgram("HKLM\\SOFTWARE\\…\\Uninstall\\" + name, name, Optional.of(version), Optional.ofNullable(publisher),
                Optional.of(folder), folder.isEmpty() ? Presence.NOT_NAMED : Presence.THERE, false, false);
    }

    private static ServiceProgram service(String name, String file, String company) {
        return new ServiceProgram(name, name, "RUNNING", 2, Optional.of('"' + file + "\" -k x"), Optional.empty(), Optional.of(file), Presence.THERE,
                Optional.of(company), Optional.empty());
    }

    private static ServiceProgram unread(String name) {
        return new ServiceProgram(name, name, "RUNNING", 2, Optional.of("C:\\x\\y.exe"), Optional.empty(), Optional.of("C:\\x\\y.exe"), Presence.UNREADABLE,
                Optional.empty(), Optional.of("GetFileVersionInfoSizeExW"));
    }
}
