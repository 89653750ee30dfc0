package com.akio.tws.preflight.windows.probe;

import static com.akio.tws.preflight.windows.fake.Answers.assertAbsent;
import static com.akio.tws.preflight.windows.fake.Answers.assertDenied;
import static org.assertj.core.api.Assertions.assertThat;

import com.akio.tws.preflight.facts.InstallerFacts;
import com.akio.tws.preflight.windows.fake.FakeMachine;
import com.akio.tws.preflight.windows.fake.Seen;
import org.junit.jupiter.api.Test;

class InstallerProbeTest {

    private static final String IN_PROGRESS = "SOFTWARE\\Microsoft\\Windows\\CurrentVersion\\Installer\\InProgress";
    private static final String MUTEX = "mutex(Global\\_MSIExecute)";

    private final FakeMachine machine = FakeMachine.empty();

    @Test
    void an_idle_installer_has_neither_mutex_nor_transaction() {
        assertAbsent(look().reading(InstallerFacts.MUTEX));
        assertAbsent(look().reading(InstallerFacts.IN_PROGRESS));
    }

    @Test
    void a_mutex_that_exists_may_be_held_or_free() {
        machine.knows(MUTEX, "held");
        assertThat(look().value(InstallerFacts.MUTEX)).isEqualTo("held");
        machine.knows(MUTEX, "free");
        assertThat(look().value(InstallerFacts.MUTEX)).isEqualTo("free");
    }

    @Test
    void a_transaction_is_named_by_the_default_value_of_its_key() {
        machine.registry.text(IN_PROGRESS, "", "C:\\Windows\\Installer\\inprogressinstallinfo.ipi");
        assertThat(look().value(InstallerFacts.IN_PROGRESS)).containsExactly("C:\\Windows\\Installer\\inprogressinstallinfo.ipi");
    }

    @Test
    void a_key_that_exists_is_a_transaction_even_when_it_names_nothing() {
        machine.registry.key(IN_PROGRESS);
        assertThat(look().value(InstallerFacts.IN_PROGRESS)).isEmpty();
    }

    @Test
    void refused_is_not_idle() {
        machine.registry.denied(IN_PROGRESS);
        machine.refuses(MUTEX);
        assertDenied(look().reading(InstallerFacts.MUTEX));
        assertDenied(look().reading(InstallerFacts.IN_PROGRESS));
    }

    private Seen look() {
        return Seen.by(new InstallerProbe(machine.machine()));
    }
}
