package com.akio.tws.preflight.windows.probe;

import static com.akio.tws.preflight.windows.fake.Answers.assertAbsent;
import static com.akio.tws.preflight.windows.fake.Answers.assertDenied;
import static com.akio.tws.preflight.windows.fake.Answers.assertMalformed;
import static org.assertj.core.api.Assertions.assertThat;

import com.akio.tws.preflight.fact.Reading;
import com.akio.tws.preflight.facts.AntivirusFilter;
import com.akio.tws.preflight.windows.fake.FakeMachine;
import com.akio.tws.preflight.windows.fake.VersionResource;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** File system filters as the registry holds them; altitudes of learn.microsoft.com/windows-hardware/drivers/ifs/allocated-altitudes. */
class AntivirusFiltersTest {

    private static final String SERVICES = "SYSTEM\\CurrentControlSet\\Services\\";

    private final FakeMachine machine = FakeMachine.empty().knows("windowsDirectory", "C:\\Windows");

    @Test
    void a_filter_is_told_with_its_state_its_file_and_its_maker() {
        driver("Sophos Endpoint Defense", 1, "\\SystemRoot\\system32\\DRIVERS\\SophosED.sys").instance("Sophos Endpoint Defense", "Instances\\Main", "324050");
        machine.knows("serviceState(Sophos Endpoint Defense)", 4).knows("versionInformation(C:\\Windows\\system32\\DRIVERS\\SophosED.sys)",
                new VersionResource().table("040904b0", "CompanyName", "Sophos Limited", "ProductName", "Sophos Endpoint Defense").done());
        assertThat(found()).containsExactly(new AntivirusFilter("Sophos Endpoint Defense", List.of("324050"), 1, "RUNNING",
                Optional.of("\\SystemRoot\\system32\\DRIVERS\\SophosED.sys"), Optional.of("Sophos Endpoint Defense"),
                Optional.of("Sophos Limited"), Optional.empty()));
        assertThat(found().get(0).file()).isEqualTo("SophosED.sys");
    }

    /** Since Windows 11 24H2 an INF writes below Parameters: community.osr.com/t/59725. */
    @ParameterizedTest
    @CsvSource({"Instances", "Parameters\\Instances", "parameters\\INSTANCES"})
    void instances_stand_at_the_old_or_the_new_place(String place) {
        driver("AnXinFileProtect", 3, "system32\\drivers\\AnXinFileProtect.sys").instance("AnXinFileProtect", place + "\\AnXin Instance", "328800");
        assertThat(found()).extracting(AntivirusFilter::driver).containsExactly("AnXinFileProtect");
    }

    @ParameterizedTest
    @CsvSource({"CSAgent, 321410", "SRTSP, 329000", "eamonm, 328700", "cyvrfsfd, 321234", "klif, 320400.7", "vsepflt, 328200", "WdFilter, 328010"})
    void every_altitude_of_the_group_counts_whoever_has_it(String driver, String altitude) {
        driver(driver, 0, "x.sys").instance(driver, "Instances\\One", altitude);
        assertThat(found()).extracting(AntivirusFilter::altitudes).containsExactly(List.of(altitude));
    }

    /** pastebin.com/index/T6EX5bP4, a fltmc list of Windows 10: none of these scans for viruses. */
    @ParameterizedTest
    @CsvSource({"SentinelMonitor, 389040", "BHDrvx64, 365100", "vfdrv, 363500", "SymEFASI, 260610", "storqosflt, 244000", "wcifs, 189900",
            "CldFlt, 180451", "FileCrypt, 141100", "luafv, 135000", "npsvctrig, 46000", "Wof, 40700", "FileInfo, 40500", "bindflt, 409800",
            "MsSecFlt, 385600"})
    void other_altitudes_are_no_antivirus_program(String driver, String altitude) {
        driver(driver, 1, "x.sys").instance(driver, "Instances\\One", altitude);
        assertAbsent(all());
    }

    @Test
    void one_of_several_instances_is_enough() {
        driver("SophosED", 1, "x.sys").instance("SophosED", "Instances\\Top", "389220").instance("SophosED", "Instances\\Low", "324050");
        machine.registry.text(SERVICES + "SophosED\\Instances", "DefaultInstance", "Top");
        assertThat(found()).extracting(AntivirusFilter::altitudes).containsExactly(List.of("324050", "389220"));
    }

    @Test
    void an_instance_without_an_altitude_or_with_one_that_is_no_number_attaches_nothing() {
        driver("x", 1, "x.sys").instance("x", "Instances\\Odd", "a lot");
        machine.registry.key(SERVICES + "x\\Instances\\Empty");
        driver("y", 1, "y.sys");
        machine.registry.key(SERVICES + "y\\Instances");
        assertAbsent(all());
    }

    @Test
    void an_altitude_of_another_type_is_malformed_and_hides_nothing() {
        driver("x", 1, "x.sys");
        machine.registry.dword(SERVICES + "x\\Instances\\One", "Altitude", 328700);
        assertMalformed(all());
    }

    @ParameterizedTest
    @CsvSource({"1, STOPPED", "2, START_PENDING", "4, RUNNING", "9, UNREADABLE"})
    void the_state_is_the_service_managers(int state, String told) {
        driver("eamonm", 4, "x.sys").instance("eamonm", "Instances\\One", "328700");
        machine.knows("serviceState(eamonm)", state);
        assertThat(found()).extracting(AntivirusFilter::state).containsExactly(told);
    }

    @Test
    void a_key_that_outlived_its_driver_is_absent_there_and_a_refused_state_is_not() {
        driver("gone", 1, "x.sys").instance("gone", "Instances\\One", "328700");
        driver("hidden", 1, "x.sys").instance("hidden", "Instances\\One", "328701");
        machine.lacks("serviceState(gone)").refuses("serviceState(hidden)");
        assertThat(found()).extracting(AntivirusFilter::state).containsExactly("ABSENT", "UNREADABLE");
        assertThat(found()).extracting(AntivirusFilter::mayRun).containsExactly(false, true);
    }

    @Test
    void a_file_that_cannot_be_read_or_has_no_version_leaves_the_filter_without_a_maker() {
        driver("denied", 1, "\\??\\C:\\Maker\\x.sys").instance("denied", "Instances\\One", "328700");
        driver("plain", 1, "\\??\\C:\\Maker\\y.sys").instance("plain", "Instances\\One", "328701");
        driver("remote", 1, "\\Device\\Mup\\server\\z.sys").instance("remote", "Instances\\One", "328702");
        machine.refuses("versionInformation(C:\\Maker\\x.sys)").knows("versionInformation(C:\\Maker\\y.sys)", new byte[10]);
        assertThat(found()).extracting(AntivirusFilter::company).containsOnly(Optional.empty()).hasSize(3);
        assertThat(found()).extracting(filter -> filter.unread().isPresent()).containsExactly(true, true, false);
        assertThat(machine.asked()).noneMatch(call -> call.contains("Mup"));
    }

    /** Products guard their own keys; what is refused there may be an antivirus program. */
    @Test
    void a_key_that_cannot_be_read_is_never_none() {
        machine.registry.key(SERVICES + "a").denied(SERVICES + "Guarded").key(SERVICES + "Guarded");
        assertDenied(all());
        driver("WdFilter", 0, "x.sys").instance("WdFilter", "Instances\\One", "328010");
        machine.knows("serviceState(WdFilter)", 4);
        assertDenied(all());
        driver("left", 3, "x.sys").instance("left", "Instances\\One", "328500");
        machine.knows("serviceState(left)", 1);
        assertDenied(all());
    }

    @Test
    void a_running_filter_settles_it_although_another_key_is_refused() {
        machine.registry.key(SERVICES + "Guarded").denied(SERVICES + "Guarded");
        driver("eamonm", 1, "x.sys").instance("eamonm", "Instances\\One", "328700");
        machine.knows("serviceState(eamonm)", 4);
        assertThat(found()).extracting(AntivirusFilter::driver).containsExactly("eamonm");
    }

    @Test
    void thousands_of_services_are_walked_and_hundreds_of_such_filters_are_refused() {
        for (int i = 0; i < 3000; i++) {
            machine.registry.key(SERVICES + "service" + i);
        }
        driver("eamonm", 1, "x.sys").instance("eamonm", "Instances\\One", "328700");
        assertThat(found()).hasSize(1);
        for (int i = 0; i < 201; i++) {
            driver("f" + i, 1, "x.sys").instance("f" + i, "Instances\\One", "328700." + i);
        }
        assertMalformed(all());
    }

    @Test
    void where_nothing_or_everything_is_refused_the_answer_stays_what_it_is() {
        assertAbsent(all());
        assertDenied(new AntivirusFilters(FakeMachine.denied().machine()).all());
    }

    private AntivirusFiltersTest driver(String name, int start, String imagePath) {
        machine.registry.dword(SERVICES + name, "Start", start).text(SERVICES + name, "ImagePath", imagePath);
        return this;
    }

    private AntivirusFiltersTest instance(String driver, String place, String altitude) {
        machine.registry.text(SERVICES + driver + "\\" + place, "Altitude", altitude);
        return this;
    }

    private Reading<List<AntivirusFilter>> all() {
        return new AntivirusFilters(machine.machine()).all();
    }

    private List<AntivirusFilter> found() {
        return all().known().orElseThrow();
    }
}
