package com.akio.tws.preflight.hook.msi;

import static org.assertj.core.api.Assertions.assertThat;

import com.akio.tws.preflight.hook.wine.Finished;
import com.akio.tws.preflight.hook.wine.RegistryLines;
import com.akio.tws.preflight.hook.wine.WineMachine;
import java.time.Duration;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** An install with somebody in front of it: a small program takes the installer's messages and answers. */
@MsiPackage
class CustomActionPersonWineIT {

    private static final String BASIC = "3";
    private static final String FULL = "5";

    private static WineMachine machine;
    private static int count;
    private Kit kit;

    @BeforeAll
    static void takeAMachine() {
        machine = WineMachine.prepared(RegistryLines.none());
    }

    @AfterAll
    static void leaveTheMachine() {
        machine.close();
    }

    @AfterEach
    void takeWhatWasInstalledOff() {
        if (kit.isInstalled()) {
            kit.msiexec("/x");
        }
    }

    private Kit kit(String... orders) {
        kit = Kit.standIn(machine, "person" + ++count, orders);
        return kit;
    }

    @Test
    void a_blocked_machine_is_told_in_a_dialog_that_names_the_check() {
        Finished finished = kit("report blocked.lines", "exit 1").withPerson(BASIC, "yes", "");

        assertThat(finished.out()).contains("error: Cette machine n’est pas prête").contains("- server.dotnet\u00a0: ")
                .contains("Rapport : C:\\").contains("code: 1603").doesNotContain("asked:");
        assertThat(kit.isInstalled()).isFalse();
    }

    @Test
    void somebody_who_answers_yes_installs_although_a_check_is_unread() {
        Finished finished = kit("report undetermined.lines", "exit 3").withPerson(BASIC, "yes", "");

        assertThat(finished.out()).contains("asked: ").contains("Installer quand même ?").contains("- server.dotnet : ")
                .contains("code: 0");
        assertThat(kit.isInstalled()).isTrue();
        assertThat(kit.log()).contains("the person chose to install although required checks are unread");
    }

    @Test
    void somebody_who_answers_no_does_not() {
        Finished finished = kit("report undetermined.lines", "exit 3").withPerson(BASIC, "no", "");

        assertThat(finished.out()).contains("asked: ").contains("code: 1603");
        assertThat(kit.isInstalled()).isFalse();
    }

    @Test
    void nobody_is_asked_what_was_accepted_beforehand() {
        Finished finished = kit("report undetermined.lines", "exit 3").withPerson(BASIC, "no", "TWSPREFLIGHT_ACCEPT_UNDETERMINED=1");

        assertThat(finished.out()).contains("code: 0").doesNotContain("asked: ");
    }

    @Test
    void with_all_dialogs_it_runs_once_and_what_it_found_reaches_the_part_that_installs() {
        Finished finished = kit("report ready.lines", "exit 0").withPerson(FULL, "yes", "");

        assertThat(finished.out()).contains("code: 0");
        assertThat(kit.isInstalled()).isTrue();
        assertThat(kit.seen()).containsOnlyOnce("arg: check");
        assertThat(kit.log()).contains("TWSPREFLIGHT_VERDICT = READY_WITH_WARNINGS");
    }

    /** As a dialog for the folder does: the directory is another behind the check. */
    @Test
    void a_folder_that_was_changed_in_a_later_dialog_is_checked_again() {
        kit("report ready.lines", "exit 0");
        kit.change("INSERT INTO CustomAction (Action, Type, Source, Target) VALUES ('Elsewhere', 35, 'INSTALLFOLDER', 'C:\\\\Elsewhere\\\\')");
        kit.change("INSERT INTO InstallUISequence (Action, Sequence) VALUES ('Elsewhere', 1250)");
        Finished finished = kit.withPerson(FULL, "yes", "");

        assertThat(finished.out()).contains("code: 0");
        assertThat(kit.seen()).contains("arg: C:\\Elsewhere\\");
        assertThat(kit.log()).doesNotContain("checked before, in the dialogs");
    }

    @Test
    void with_all_dialogs_a_blocked_machine_is_stopped_in_the_first_of_them() {
        Finished finished = kit("report blocked.lines", "exit 1").withPerson(FULL, "yes", "");

        assertThat(finished.out()).contains("error: Cette machine n’est pas prête").contains("code: 1603");
        assertThat(kit.seen()).containsOnlyOnce("arg: check");
        assertThat(kit.isInstalled()).isFalse();
    }

    @Test
    void what_is_being_done_is_shown() {
        Finished finished = kit("report ready.lines", "exit 0").withPerson(BASIC, "yes", "");

        assertThat(finished.out()).contains("start: ").contains("Vérification que cette machine est prête pour Akio TWS");
    }

    @Test
    void the_cancel_button_ends_the_tool_and_the_install() {
        Finished finished = kit("sleep 60000", "report ready.lines", "exit 0").withPerson(BASIC, "cancel", "");

        assertThat(finished.out()).contains("code: 1602");
        assertThat(finished.took()).isLessThan(Duration.ofSeconds(20));
        assertThat(kit.isInstalled()).isFalse();
        assertThat(kit.seen()).doesNotContain("end: reached");
    }
}
