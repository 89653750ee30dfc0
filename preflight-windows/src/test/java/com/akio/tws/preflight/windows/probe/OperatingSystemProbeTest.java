package com.akio.tws.preflight.windows.probe;

import static com.akio.tws.preflight.windows.fake.Answers.assertAbsent;
import static com.akio.tws.preflight.windows.fake.Answers.assertDenied;
import static com.akio.tws.preflight.windows.fake.Answers.assertMalformed;
import static org.assertj.core.api.Assertions.assertThat;

import com.akio.tws.preflight.facts.OperatingSystemFacts;
import com.akio.tws.preflight.windows.fake.FakeMachine;
import com.akio.tws.preflight.windows.fake.Seen;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class OperatingSystemProbeTest {

    private static final String VERSION = "SOFTWARE\\Microsoft\\Windows NT\\CurrentVersion";
    private static final String LEVELS = VERSION + "\\Server\\ServerLevels";

    private final FakeMachine server2019 = FakeMachine.empty();

    @BeforeEach
    void describe() {
        server2019.registry
                .text(VERSION, "ProductName", "Windows Server 2019 Standard").text(VERSION, "CurrentBuildNumber", "17763")
                .text(VERSION, "CurrentBuild", "17763").dword(VERSION, "UBR", 6532).text(VERSION, "EditionID", "ServerStandard")
                .text(VERSION, "InstallationType", "Server").text(VERSION, "ReleaseId", "1809")
                .dword(LEVELS, "ServerCore", 1).dword(LEVELS, "Server-Gui-Mgmt", 1).dword(LEVELS, "Server-Gui-Shell", 1)
                .text("SYSTEM\\CurrentControlSet\\Control\\ProductOptions", "ProductType", "ServerNT")
                .text("SYSTEM\\CurrentControlSet\\Control\\Session Manager\\Environment", "PROCESSOR_ARCHITECTURE", "AMD64");
    }

    @Test
    void the_values_are_given_as_they_stand() {
        Seen seen = look();
        assertThat(seen.value(OperatingSystemFacts.PRODUCT_NAME)).isEqualTo("Windows Server 2019 Standard");
        assertThat(seen.value(OperatingSystemFacts.BUILD_NUMBER)).isEqualTo("17763");
        assertThat(seen.value(OperatingSystemFacts.BUILD)).isEqualTo("17763");
        assertThat(seen.value(OperatingSystemFacts.UBR)).isEqualTo(6532);
        assertThat(seen.value(OperatingSystemFacts.EDITION_ID)).isEqualTo("ServerStandard");
        assertThat(seen.value(OperatingSystemFacts.INSTALLATION_TYPE)).isEqualTo("Server");
        assertThat(seen.value(OperatingSystemFacts.RELEASE_ID)).isEqualTo("1809");
        assertThat(seen.value(OperatingSystemFacts.PRODUCT_TYPE)).isEqualTo("ServerNT");
        assertThat(seen.value(OperatingSystemFacts.ARCHITECTURE)).isEqualTo("AMD64");
        assertThat(seen.source(OperatingSystemFacts.UBR)).isEqualTo("HKLM\\" + VERSION + "\\UBR");
    }

    @Test
    void server_2019_has_no_display_version_and_no_service_pack() {
        assertAbsent(look().reading(OperatingSystemFacts.DISPLAY_VERSION));
        assertAbsent(look().reading(OperatingSystemFacts.SERVICE_PACK));
    }

    @Test
    void every_server_level_is_given_so_that_core_shows_by_the_missing_shell() {
        assertThat(look().value(OperatingSystemFacts.SERVER_LEVELS))
                .containsExactlyInAnyOrder("ServerCore=1", "Server-Gui-Mgmt=1", "Server-Gui-Shell=1");
    }

    @Test
    void one_server_level_that_is_refused_makes_the_levels_unreadable_and_not_a_core() {
        server2019.registry.deniedValue(LEVELS, "Server-Gui-Shell");
        assertDenied(look().reading(OperatingSystemFacts.SERVER_LEVELS));
    }

    @Test
    void a_server_level_that_is_no_number_makes_the_levels_malformed() {
        server2019.registry.text(LEVELS, "Server-Gui-Shell", "1");
        assertMalformed(look().reading(OperatingSystemFacts.SERVER_LEVELS));
    }

    @Test
    void a_key_without_levels_is_known_and_empty() {
        FakeMachine machine = FakeMachine.empty();
        machine.registry.key(LEVELS);
        assertThat(Seen.by(new OperatingSystemProbe(machine.machine())).value(OperatingSystemFacts.SERVER_LEVELS)).isEmpty();
    }

    @Test
    void a_refused_key_leaves_the_others_known() {
        server2019.registry.denied(VERSION);
        assertDenied(look().reading(OperatingSystemFacts.EDITION_ID));
        assertDenied(look().reading(OperatingSystemFacts.SERVER_LEVELS));
        assertThat(look().value(OperatingSystemFacts.PRODUCT_TYPE)).isEqualTo("ServerNT");
    }

    @Test
    void a_revision_written_as_text_is_malformed() {
        server2019.registry.text(VERSION, "UBR", "6532");
        assertMalformed(look().reading(OperatingSystemFacts.UBR));
    }

    private Seen look() {
        return Seen.by(new OperatingSystemProbe(server2019.machine()));
    }
}
