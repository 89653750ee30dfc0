package com.akio.tws.preflight.windows.probe;

import static com.akio.tws.preflight.windows.fake.Answers.assertAbsent;
import static com.akio.tws.preflight.windows.fake.Answers.assertDenied;
import static com.akio.tws.preflight.windows.fake.Answers.assertMalformed;
import static org.assertj.core.api.Assertions.assertThat;

import com.akio.tws.preflight.facts.DirectoryFacts;
import com.akio.tws.preflight.facts.InstalledService;
import com.akio.tws.preflight.windows.fake.FakeMachine;
import com.akio.tws.preflight.windows.fake.Seen;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class DirectoryProbeTest {

    private static final String SERVICES = "SYSTEM\\CurrentControlSet\\Services";
    private static final String NTDS = SERVICES + "\\NTDS";

    private final FakeMachine machine = FakeMachine.empty();

    @Test
    void a_domain_controller_shows_in_every_fact() {
        machine.registry.dword(NTDS, "Start", 2).text(NTDS, "ImagePath", "%systemroot%\\System32\\lsass.exe")
                .text(NTDS + "\\Parameters", "DSA Database file", "C:\\Windows\\NTDS\\ntds.dit");
        machine.knows("machineRole", 5).knows("serviceState(NTDS)", 4);
        Seen seen = look();
        assertThat(seen.value(DirectoryFacts.MACHINE_ROLE)).isEqualTo(5);
        assertThat(seen.value(DirectoryFacts.DATABASE_FILE)).isEqualTo("C:\\Windows\\NTDS\\ntds.dit");
        assertThat(seen.value(DirectoryFacts.SERVICE))
                .isEqualTo(new InstalledService("NTDS", 2, Optional.of("%systemroot%\\System32\\lsass.exe")));
        assertThat(seen.value(DirectoryFacts.SERVICE_STATE)).isEqualTo("RUNNING");
        assertAbsent(seen.reading(DirectoryFacts.LIGHTWEIGHT));
    }

    @Test
    void the_service_of_a_role_that_was_never_promoted_has_no_database() {
        machine.registry.dword(NTDS, "Start", 4);
        machine.knows("serviceState(NTDS)", 1);
        assertThat(look().value(DirectoryFacts.SERVICE_STATE)).isEqualTo("STOPPED");
        assertAbsent(look().reading(DirectoryFacts.DATABASE_FILE));
    }

    @Test
    void instances_of_ad_lds_are_named_apart() {
        machine.registry.dword(SERVICES + "\\ADAM_MSExchange", "Start", 2).dword(SERVICES + "\\adam_app", "Start", 3)
                .text(SERVICES + "\\ADAM_old\\Performance", "Library", "x.dll").dword(SERVICES + "\\MADAM_x", "Start", 2);
        assertThat(look().value(DirectoryFacts.LIGHTWEIGHT)).containsExactlyInAnyOrder("ADAM_MSExchange", "adam_app");
        assertAbsent(look().reading(DirectoryFacts.SERVICE));
    }

    @Test
    void refused_services_are_unreadable() {
        machine.registry.denied(SERVICES);
        machine.refuses("machineRole").refuses("serviceState(NTDS)");
        Seen seen = look();
        assertDenied(seen.reading(DirectoryFacts.SERVICE));
        assertDenied(seen.reading(DirectoryFacts.SERVICE_STATE));
        assertDenied(seen.reading(DirectoryFacts.LIGHTWEIGHT));
        assertDenied(seen.reading(DirectoryFacts.DATABASE_FILE));
        assertDenied(seen.reading(DirectoryFacts.MACHINE_ROLE));
    }

    @Test
    void a_state_that_nobody_knows_is_malformed() {
        machine.knows("serviceState(NTDS)", 9);
        assertMalformed(look().reading(DirectoryFacts.SERVICE_STATE));
    }

    private Seen look() {
        return Seen.by(new DirectoryProbe(machine.machine()));
    }
}
