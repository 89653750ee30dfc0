package com.akio.tws.preflight.windows.probe;

import static com.akio.tws.preflight.windows.fake.Answers.assertAbsent;
import static com.akio.tws.preflight.windows.fake.Answers.assertDenied;
import static com.akio.tws.preflight.windows.fake.Answers.assertMalformed;
import static org.assertj.core.api.Assertions.assertThat;

import com.akio.tws.preflight.facts.FileRename;
import com.akio.tws.preflight.facts.RebootFacts;
import com.akio.tws.preflight.windows.fake.FakeMachine;
import com.akio.tws.preflight.windows.fake.Raw;
import com.akio.tws.preflight.windows.fake.Seen;
import com.akio.tws.preflight.windows.machine.RegistryKey;
import org.junit.jupiter.api.Test;

class RebootProbeTest {

    private static final String WINDOWS = "SOFTWARE\\Microsoft\\Windows\\CurrentVersion";
    private static final String CBS = WINDOWS + "\\Component Based Servicing";
    private static final String SERVICING = CBS + "\\RebootPending";
    private static final String SERVER_MANAGER = "SOFTWARE\\Microsoft\\ServerManager";
    private static final String UPDATE = WINDOWS + "\\WindowsUpdate\\Auto Update\\RebootRequired";
    private static final String SESSION_MANAGER = "SYSTEM\\CurrentControlSet\\Control\\Session Manager";
    private static final String NETLOGON = "SYSTEM\\CurrentControlSet\\Services\\Netlogon";
    private static final String VOLATILE = "SOFTWARE\\Microsoft\\Updates\\UpdateExeVolatile";
    private static final RegistryKey VOLATILE_32 = RegistryKey.of(VOLATILE).in(RegistryKey.View.BITS_32);

    private final FakeMachine machine = FakeMachine.empty();

    @Test
    void a_machine_that_waits_for_nothing_shows_no_sign() {
        Seen seen = look();
        new RebootProbe(machine.machine()).facts().forEach(fact -> assertAbsent(seen.reading(fact)));
    }

    @Test
    void a_key_that_exists_is_the_sign_and_names_what_stands_in_it() {
        machine.registry.dword(SERVICING, "Package_1_for_KB5034768~31bf3856ad364e35", 1).key(SERVICING + "\\Sub").key(UPDATE);
        assertThat(look().value(RebootFacts.COMPONENT_SERVICING))
                .containsExactly("Package_1_for_KB5034768~31bf3856ad364e35", "Sub");
        assertThat(look().value(RebootFacts.WINDOWS_UPDATE)).isEmpty();
        assertThat(look().source(RebootFacts.WINDOWS_UPDATE)).isEqualTo("HKLM\\" + UPDATE);
    }

    @Test
    void a_refused_key_is_unreadable_and_not_a_missing_sign() {
        machine.registry.denied(SERVICING).denied(UPDATE).denied(SESSION_MANAGER).denied(NETLOGON);
        assertDenied(look().reading(RebootFacts.COMPONENT_SERVICING));
        assertDenied(look().reading(RebootFacts.WINDOWS_UPDATE));
        assertDenied(look().reading(RebootFacts.FILE_RENAMES));
        assertDenied(look().reading(RebootFacts.DOMAIN_JOIN));
    }

    @Test
    void both_values_of_renames_are_read_and_deletions_keep_their_pairs() {
        machine.registry.texts(SESSION_MANAGER, "PendingFileRenameOperations", "\\??\\C:\\a", "", "\\??\\C:\\b", "!\\??\\C:\\c")
                .texts(SESSION_MANAGER, "PendingFileRenameOperations2", "\\??\\C:\\d", "");
        assertThat(look().value(RebootFacts.FILE_RENAMES)).containsExactly(new FileRename("\\??\\C:\\a", ""),
                new FileRename("\\??\\C:\\b", "!\\??\\C:\\c"), new FileRename("\\??\\C:\\d", ""));
    }

    @Test
    void a_value_of_empty_texts_is_no_sign() {
        machine.registry.texts(SESSION_MANAGER, "PendingFileRenameOperations", "", "");
        assertAbsent(look().reading(RebootFacts.FILE_RENAMES));
    }

    @Test
    void one_refused_value_of_renames_makes_the_list_unreadable_and_not_shorter() {
        machine.registry.texts(SESSION_MANAGER, "PendingFileRenameOperations", "\\??\\C:\\Windows\\Temp\\a", "")
                .texts(SESSION_MANAGER, "PendingFileRenameOperations2", "\\??\\C:\\Windows\\System32\\b", "")
                .deniedValue(SESSION_MANAGER, "PendingFileRenameOperations2");
        assertDenied(look().reading(RebootFacts.FILE_RENAMES));
    }

    @Test
    void a_last_file_without_its_second_text_is_a_deletion() {
        machine.registry.texts(SESSION_MANAGER, "PendingFileRenameOperations", "\\??\\C:\\a", "\\??\\C:\\b", "\\??\\C:\\c");
        assertThat(look().value(RebootFacts.FILE_RENAMES)).containsExactly(new FileRename("\\??\\C:\\a", "\\??\\C:\\b"),
                new FileRename("\\??\\C:\\c", ""));
    }

    @Test
    void renames_of_another_type_are_malformed() {
        machine.registry.text(SESSION_MANAGER, "PendingFileRenameOperations", "\\??\\C:\\a");
        assertMalformed(look().reading(RebootFacts.FILE_RENAMES));
    }

    @Test
    void servicing_in_progress_and_its_packages_show_as_keys_or_as_values() {
        machine.registry.key(CBS + "\\RebootInProgress").dword(CBS, "PackagesPending", 1);
        assertThat(look().value(RebootFacts.SERVICING_IN_PROGRESS)).isEmpty();
        assertThat(look().value(RebootFacts.PACKAGES_PENDING)).containsExactly("PackagesPending");
        assertThat(look().source(RebootFacts.PACKAGES_PENDING)).isEqualTo("HKLM\\" + CBS + "\\PackagesPending");
        assertAbsent(look().reading(RebootFacts.COMPONENT_SERVICING));
    }

    @Test
    void packages_that_wait_are_named() {
        machine.registry.key(CBS + "\\PackagesPending\\Package_for_RollupFix");
        assertThat(look().value(RebootFacts.PACKAGES_PENDING)).containsExactly("Package_for_RollupFix");
    }

    @Test
    void a_value_of_zero_is_no_sign() {
        machine.registry.dword(SERVER_MANAGER, "CurrentRebootAttempts", 0).dword(CBS, "RebootInProgress", 0);
        assertAbsent(look().reading(RebootFacts.SERVER_MANAGER));
        assertAbsent(look().reading(RebootFacts.SERVICING_IN_PROGRESS));
    }

    @Test
    void server_manager_counts_its_attempts_in_a_value_or_a_key() {
        machine.registry.dword(SERVER_MANAGER, "CurrentRebootAttempts", 1);
        assertThat(look().value(RebootFacts.SERVER_MANAGER)).containsExactly("CurrentRebootAttempts");
        FakeMachine other = FakeMachine.empty();
        other.registry.key(SERVER_MANAGER + "\\CurrentRebootAttempts");
        assertThat(Seen.by(new RebootProbe(other.machine())).value(RebootFacts.SERVER_MANAGER)).isEmpty();
    }

    @Test
    void pending_services_of_windows_update_are_those_that_have_a_key() {
        machine.registry.key(WINDOWS + "\\WindowsUpdate\\Services\\Pending");
        assertAbsent(look().reading(RebootFacts.UPDATE_SERVICES));
        machine.registry.key(WINDOWS + "\\WindowsUpdate\\Services\\Pending\\7971f918-a847-4430-9279-4a52d1efe18d");
        assertThat(look().value(RebootFacts.UPDATE_SERVICES)).containsExactly("7971f918-a847-4430-9279-4a52d1efe18d");
    }

    @Test
    void the_key_of_the_reporting_after_a_restart_is_a_sign() {
        machine.registry.key(WINDOWS + "\\WindowsUpdate\\Auto Update\\PostRebootReporting");
        assertThat(look().value(RebootFacts.POST_REBOOT_REPORTING)).isEmpty();
    }

    @Test
    void only_the_signal_of_a_setup_counts_among_the_run_once_values() {
        machine.registry.text(WINDOWS + "\\RunOnce", "Cleanup", "cmd.exe");
        assertAbsent(look().reading(RebootFacts.RUN_ONCE));
        machine.registry.dword(WINDOWS + "\\RunOnce", "DVDRebootSignal", 1);
        assertThat(look().value(RebootFacts.RUN_ONCE)).containsExactly("DVDRebootSignal");
    }

    @Test
    void a_restart_planned_by_configuration_manager_is_a_sign_and_its_empty_key_is_none() {
        String data = "SOFTWARE\\Microsoft\\SMS\\Mobile Client\\Reboot Management\\RebootData";
        machine.registry.key(data);
        assertAbsent(look().reading(RebootFacts.CONFIGURATION_MANAGER));
        machine.registry.dword(data, "RebootBy", 1);
        assertThat(look().value(RebootFacts.CONFIGURATION_MANAGER)).containsExactly("RebootBy");
    }

    @Test
    void refused_places_of_the_further_signs_are_unreadable() {
        machine.registry.denied(CBS).denied(CBS + "\\RebootInProgress").denied(CBS + "\\PackagesPending").denied(SERVER_MANAGER)
                .denied(WINDOWS + "\\RunOnce").denied(WINDOWS + "\\WindowsUpdate\\Services\\Pending");
        assertDenied(look().reading(RebootFacts.SERVICING_IN_PROGRESS));
        assertDenied(look().reading(RebootFacts.PACKAGES_PENDING));
        assertDenied(look().reading(RebootFacts.SERVER_MANAGER));
        assertDenied(look().reading(RebootFacts.RUN_ONCE));
        assertDenied(look().reading(RebootFacts.UPDATE_SERVICES));
    }

    @Test
    void an_update_in_part_shows_as_a_value_of_the_parent_too() {
        machine.registry.dword("SOFTWARE\\Microsoft\\Updates", "UpdateExeVolatile", 3);
        assertThat(look().value(RebootFacts.UPDATE_EXE_VOLATILE)).isEqualTo(3);
    }

    @Test
    void the_next_name_of_the_machine_is_given() {
        machine.registry.text("SYSTEM\\CurrentControlSet\\Control\\ComputerName\\ComputerName", "ComputerName", "SRV-NEW");
        assertThat(look().value(RebootFacts.NEXT_COMPUTER_NAME)).isEqualTo("SRV-NEW");
    }

    @Test
    void a_domain_join_shows_as_a_value_or_as_a_subkey() {
        machine.registry.dword(NETLOGON, "JoinDomain", 1).key(NETLOGON + "\\AvoidSpnSet").key(NETLOGON + "\\Parameters");
        assertThat(look().value(RebootFacts.DOMAIN_JOIN)).containsExactly("JoinDomain", "AvoidSpnSet");
    }

    @Test
    void netlogon_alone_is_no_domain_join() {
        machine.registry.dword(NETLOGON, "Start", 3).key(NETLOGON + "\\Parameters");
        assertAbsent(look().reading(RebootFacts.DOMAIN_JOIN));
    }

    @Test
    void flags_of_zero_are_known_and_zero() {
        machine.registry.dword(VOLATILE, "Flags", 0);
        assertThat(look().value(RebootFacts.UPDATE_EXE_VOLATILE)).isZero();
    }

    @Test
    void the_larger_flags_of_both_views_are_given() {
        machine.registry.dword(VOLATILE, "Flags", 0).raw(VOLATILE_32, "Flags", 4, new Raw().u32(2).done());
        assertThat(look().value(RebootFacts.UPDATE_EXE_VOLATILE)).isEqualTo(2);
    }

    @Test
    void a_refused_view_matters_only_while_the_other_asks_for_nothing() {
        machine.registry.denied(VOLATILE_32);
        assertDenied(look().reading(RebootFacts.UPDATE_EXE_VOLATILE));
        machine.registry.dword(VOLATILE, "Flags", 0);
        assertDenied(look().reading(RebootFacts.UPDATE_EXE_VOLATILE));
        machine.registry.dword(VOLATILE, "Flags", 1);
        assertThat(look().value(RebootFacts.UPDATE_EXE_VOLATILE)).isEqualTo(1);
    }

    private Seen look() {
        return Seen.by(new RebootProbe(machine.machine()));
    }
}
