package com.akio.tws.preflight.windows.probe;

import static com.akio.tws.preflight.windows.fake.Answers.assertAbsent;
import static com.akio.tws.preflight.windows.fake.Answers.assertDenied;
import static org.assertj.core.api.Assertions.assertThat;

import com.akio.tws.preflight.catalogue.CatalogueReader;
import com.akio.tws.preflight.facts.InstalledFacts;
import com.akio.tws.preflight.facts.InstalledProgram;
import com.akio.tws.preflight.facts.Presence;
import com.akio.tws.preflight.facts.ServiceProgram;
import com.akio.tws.preflight.figures.MakerFigures;
import com.akio.tws.preflight.windows.fake.FakeMachine;
import com.akio.tws.preflight.windows.fake.Seen;
import com.akio.tws.preflight.windows.fake.VersionResource;
import com.akio.tws.preflight.windows.machine.Processes.ServiceProcess;
import com.akio.tws.preflight.windows.machine.RegistryKey;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** Entries and services as people meet them; the kinds are those of {@code EarlierTwsCheckTest}, here as Windows holds them. */
class InstalledProbeTest {

    private static final String UNINSTALL = "SOFTWARE\\Microsoft\\Windows\\CurrentVersion\\Uninstall\\";
    private static final String SERVICES = "SYSTEM\\CurrentControlSet\\Services\\";

    private final FakeMachine machine = FakeMachine.empty().knows("windowsDirectory", "C:\\Windows");
    private final List<ServiceProcess> services = new ArrayList<>();

    @Test
    void an_entry_is_told_with_its_version_its_folder_and_whether_that_is_there() {
        entry(RegistryKey.of(UNINSTALL + "{6F1B3B52-0D57-4F0B-8F0E-0C1C0C9B9E11}"), Map.of("DisplayName", "Akio TWS", "DisplayVersion", "5.1.2",
                "Publisher", "Akio Software ", "InstallLocation", "\"D:\\Akio\\TWS\\\""));
        machine.knows("ofPath(D:\\Akio\\TWS)", new byte[20]);

        assertThat(programs()).containsExactly(new InstalledProgram("HKLM\\" + UNINSTALL + "{6F1B3B52-0D57-4F0B-8F0E-0C1C0C9B9E11}", "Akio TWS",
                Optional.of("5.1.2"), Optional.of("Akio Software "), Optional.of("\"D:\\Akio\\TWS\\\""), Presence.THERE, false, false));
    }

    @Test
    void entries_stand_in_both_views_and_in_the_user_s_own_hive() {
        entry(RegistryKey.of(UNINSTALL + "A"), Map.of("DisplayName", "A", "Publisher", "Akio"));
        entry(RegistryKey.of(UNINSTALL + "B").in(RegistryKey.View.BITS_32), Map.of("DisplayName", "B", "Publisher", "AKIO"));
        entry(RegistryKey.ofUser(UNINSTALL + "C"), Map.of("DisplayName", "Akio C"));

        assertThat(programs()).extracting(InstalledProgram::name).containsExactly("A", "B", "Akio C");
        assertThat(programs()).extracting(InstalledProgram::key).anyMatch(key -> key.contains("32-bit")).anyMatch(key -> key.startsWith("HKCU"));
    }

    @Test
    void what_others_made_is_not_kept_and_a_gone_folder_is_said() {
        entry(RegistryKey.of(UNINSTALL + "A"), Map.of("DisplayName", "Akio by others", "Publisher", "Akiotech Ltd"));
        machine.registry.key(UNINSTALL + "AddressBook");
        assertAbsent(seen().reading(InstalledFacts.PROGRAMS));

        entry(RegistryKey.of(UNINSTALL + "B"), Map.of("DisplayName", "Akio TWS", "InstallLocation", "%ProgramFiles%\\Akio", "ParentKeyName", "X"));
        machine.registry.text("SOFTWARE\\Microsoft\\Windows\\CurrentVersion", "ProgramFilesDir", "C:\\Program Files");
        assertThat(programs()).extracting(InstalledProgram::presence).containsExactly(Presence.GONE);
        assertThat(programs()).extracting(InstalledProgram::update).containsExactly(true);
        assertThat(programs().get(0).place()).contains("C:\\Program Files\\Akio");
    }

    /** A publisher of another type than a text is none, as for Windows' own list. */
    @Test
    void a_publisher_that_is_no_text_is_none() {
        entry(RegistryKey.of(UNINSTALL + "A"), Map.of("DisplayName", "Akio TWS"));
        machine.registry.dword(UNINSTALL + "A", "Publisher", 1).dword(UNINSTALL + "A", "SystemComponent", 1).dword(UNINSTALL + "A", "DisplayVersion", 5);

        assertThat(programs()).extracting(InstalledProgram::hidden).containsExactly(true);
        assertThat(programs()).extracting(InstalledProgram::version).containsExactly(Optional.empty());
    }

    @Test
    void a_refused_entry_is_never_none_and_hides_no_other() {
        machine.registry.key(UNINSTALL + "Guarded").denied(UNINSTALL + "Guarded");
        assertDenied(seen().reading(InstalledFacts.PROGRAMS));

        entry(RegistryKey.of(UNINSTALL + "A"), Map.of("DisplayName", "Akio TWS"));
        assertThat(programs()).hasSize(1);
    }

    @Test
    void a_service_is_told_by_the_maker_of_its_program_however_its_command_line_is_written() {
        service("Quoted", "\"D:\\Akio TWS\\tws.exe\" -service \"x y\"", 4);
        service("Unquoted", "D:\\Akio TWS\\tws.exe -service", 1);
        service("Kernel", "\\??\\D:\\Akio TWS\\tws.exe", 1);
        service("Other", "C:\\Other\\other.exe", 4);
        company("D:\\Akio TWS\\tws.exe", "Akio Software Group");
        company("C:\\Other\\other.exe", "Example");

        assertThat(found()).extracting(ServiceProgram::name).containsExactly("Quoted", "Unquoted", "Kernel");
        assertThat(found()).extracting(ServiceProgram::state).containsExactly("RUNNING", "STOPPED", "STOPPED");
        assertThat(found()).extracting(ServiceProgram::presence).containsOnly(Presence.THERE);
    }

    @Test
    void a_service_in_the_folder_of_an_entry_is_kept_whoever_made_its_program() {
        entry(RegistryKey.of(UNINSTALL + "A"), Map.of("DisplayName", "Akio TWS", "InstallLocation", "D:\\Akio\\TWS"));
        service("Java", "C:\\Java\\java.exe -jar d:/akio/tws/x.jar", 4);
        service("Nssm", "C:\\Windows\\nssm.exe", 4);
        machine.registry.text(SERVICES + "Nssm\\Parameters", "Application", "D:\\Akio\\TWS\\x.exe").dword(SERVICES + "Nssm", "Start", 4);
        company("C:\\Java\\java.exe", "Eclipse Adoptium");

        assertThat(found()).extracting(ServiceProgram::name).containsExactly("Java", "Nssm");
        assertThat(found()).extracting(ServiceProgram::isDisabled).containsExactly(false, true);
        assertThat(found()).extracting(ServiceProgram::application).containsExactly(Optional.empty(), Optional.of("D:\\Akio\\TWS\\x.exe"));
    }

    @Test
    void a_missing_program_is_gone_and_the_hosts_of_windows_are_not_asked() {
        services.add(new ServiceProcess("Left", 1, 0, "Akio Left"));
        machine.registry.text(SERVICES + "Left", "ImagePath", "D:\\Akio\\left.exe");
        service("Windows", "%SystemRoot%\\System32\\svchost.exe -k netsvcs", 4);
        service("Defender", "\"%ProgramFiles%\\Windows Defender\\MsMpEng.exe\"", 4);
        machine.registry.text("SOFTWARE\\Microsoft\\Windows\\CurrentVersion", "ProgramFilesDir", "C:\\Program Files");
        company("C:\\Program Files\\Windows Defender\\MsMpEng.exe", "Microsoft Corporation");

        assertThat(found()).extracting(ServiceProgram::name).containsExactly("Left");
        assertThat(found()).extracting(ServiceProgram::presence).containsExactly(Presence.GONE);
        assertThat(machine.asked()).noneMatch(call -> call.contains("svchost"));
    }

    @Test
    void a_program_whose_maker_cannot_be_read_is_kept_with_the_reason() {
        service("Guarded", "C:\\Guarded\\g.exe", 4);
        service("Remote", "\\\\server\\share\\r.exe", 4);
        service("Unversioned", "C:\\u.exe", 4);
        machine.refuses("versionInformation(C:\\Guarded\\g.exe)").refuses("ofPath(C:\\Guarded\\g.exe)").knows("ofPath(C:\\u.exe)", new byte[20]);

        assertThat(found()).extracting(ServiceProgram::name).containsExactly("Guarded", "Remote");
        assertThat(found()).extracting(service -> service.unread().isPresent()).containsOnly(true);
        assertThat(machine.asked()).noneMatch(call -> call.contains("server"));
    }

    @Test
    void refused_services_are_never_none() {
        machine.refuses("services");
        assertDenied(seen().reading(InstalledFacts.SERVICES));
    }

    private Seen seen() {
        return Seen.by(new InstalledProbe(machine.machine(), CatalogueReader.builtIn().figures(MakerFigures.KEY)));
    }

    private List<InstalledProgram> programs() {
        return seen().reading(InstalledFacts.PROGRAMS).known().orElseThrow();
    }

    private List<ServiceProgram> found() {
        machine.knows("services", services);
        return seen().reading(InstalledFacts.SERVICES).known().orElseThrow();
    }

    private void entry(RegistryKey key, Map<String, String> texts) {
        texts.forEach((name, text) -> machine.registry.raw(key, name, 1, (text + "\0").getBytes(StandardCharsets.UTF_16LE)));
    }

    private void service(String name, String imagePath, int state) {
        services.add(new ServiceProcess(name, state, 0, name));
        machine.registry.text(SERVICES + name, "ImagePath", imagePath);
    }

    private void company(String file, String company) {
        machine.knows("versionInformation(" + file + ")", new VersionResource().table("040c04b0", "CompanyName", company).done());
    }
}
