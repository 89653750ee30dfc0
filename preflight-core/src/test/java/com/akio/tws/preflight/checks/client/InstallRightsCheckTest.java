package com.akio.tws.preflight.checks.client;

import static org.assertj.core.api.Assertions.assertThat;

import com.akio.tws.preflight.checks.Trial;
import com.akio.tws.preflight.facts.AccessEntry;
import com.akio.tws.preflight.facts.ClientFacts;
import com.akio.tws.preflight.facts.FolderAccess;
import com.akio.tws.preflight.facts.OperatingSystemFacts;
import com.akio.tws.preflight.facts.PrivilegeFacts;
import com.akio.tws.preflight.facts.SessionFacts;
import com.akio.tws.preflight.report.Finding;
import com.akio.tws.preflight.report.Status;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class InstallRightsCheckTest {

    private static final String FOLDER = "C:\\ProgramData\\Akio";
    private static final String PROGRAM_DATA = "C:\\ProgramData";
    private static final String USERS = "S-1-5-32-545";
    private static final String JDOE = "S-1-5-21-1-2-3-1001";
    private static final String CREATOR_OWNER = "S-1-3-0";
    private static final String SHARED = "{'sharedWorkstations': true}";

    /** What Windows gives ProgramData: users may read and make things, and own what they make. */
    private static final List<AccessEntry> DEFAULTS = List.of(new AccessEntry(0, 3, 0x1F01FF, "S-1-5-18"),
            new AccessEntry(0, 3, 0x1F01FF, "S-1-5-32-544"), new AccessEntry(0, 0xB, 0x10000000L, CREATOR_OWNER),
            new AccessEntry(0, 3, 0x1200A9, USERS), new AccessEntry(0, 2, 0x116, USERS));

    @Test
    void a_user_may_make_the_folder_in_program_data_and_then_owns_it() {
        Finding finding = trial(access(PROGRAM_DATA, DEFAULTS)).finding();
        assertThat(finding.status()).isEqualTo(Status.PASS);
        assertThat(Trial.said(finding)).contains("does not exist yet", PROGRAM_DATA);
    }

    @Test
    void on_a_shared_machine_what_one_user_makes_another_cannot_modify() {
        Finding finding = trial(access(PROGRAM_DATA, DEFAULTS)).site(SHARED).finding();
        assertThat(finding.status()).isEqualTo(Status.FAIL);
        assertThat(Trial.said(finding)).contains("S-1-5-32-545");
        assertThat(trial(access(PROGRAM_DATA, DEFAULTS)).site("{'rdsUsers': 5}").finding().status()).isEqualTo(Status.FAIL);
    }

    @Test
    void a_session_on_a_windows_server_is_a_shared_machine() {
        Trial trial = trial(access(PROGRAM_DATA, DEFAULTS)).known(SessionFacts.OWN, 3L).known(SessionFacts.CONSOLE, 1L);
        assertThat(trial.finding().status()).isEqualTo(Status.PASS);
        assertThat(trial.known(OperatingSystemFacts.PRODUCT_TYPE, "ServerNT").finding().status()).isEqualTo(Status.FAIL);
    }

    @Test
    void modify_for_users_that_files_and_folders_inherit_is_enough_for_all() {
        List<AccessEntry> opened = new ArrayList<>(DEFAULTS);
        opened.add(new AccessEntry(0, 3, 0x1301BF, USERS));
        assertThat(trial(access(FOLDER, opened)).site(SHARED).finding().status()).isEqualTo(Status.PASS);
        assertThat(trial(access(FOLDER, opened)).finding().status()).isEqualTo(Status.PASS);
    }

    @Test
    void modify_on_the_folder_alone_leaves_the_files_closed() {
        List<AccessEntry> opened = new ArrayList<>(DEFAULTS);
        opened.add(new AccessEntry(0, 0, 0x1301BF, USERS));
        assertThat(trial(access(FOLDER, opened)).site(SHARED).finding().status()).isEqualTo(Status.FAIL);
    }

    @Test
    void a_folder_that_an_administrator_made_is_closed_to_the_user() {
        assertThat(trial(access(FOLDER, DEFAULTS)).finding().status()).isEqualTo(Status.FAIL);
    }

    @Test
    void a_folder_that_the_user_made_is_open_to_that_user() {
        List<AccessEntry> own = new ArrayList<>(DEFAULTS);
        own.add(0, new AccessEntry(0, 0x10, 0x1F01FF, JDOE));
        assertThat(trial(access(FOLDER, own)).finding().status()).isEqualTo(Status.PASS);
    }

    @Test
    void a_denial_closes_the_folder_whatever_is_allowed_later() {
        List<AccessEntry> denied = List.of(new AccessEntry(1, 3, 0x10000, "S-1-1-0"), new AccessEntry(0, 3, 0x1F01FF, USERS));
        assertThat(trial(new FolderAccess(FOLDER, FOLDER, Optional.of(denied), List.of(USERS, "S-1-1-0"))).finding().status())
                .isEqualTo(Status.FAIL);
    }

    @Test
    void a_folder_without_a_list_is_open_to_all() {
        assertThat(trial(new FolderAccess(FOLDER, FOLDER, Optional.empty(), List.of())).site(SHARED).finding().status())
                .isEqualTo(Status.PASS);
    }

    @Test
    void a_condition_leaves_the_question_open() {
        assertThat(trial(access(FOLDER, List.of(new AccessEntry(9, 3, 0x1F01FF, USERS)))).finding().status()).isEqualTo(Status.UNKNOWN);
    }

    @Test
    void permissions_that_could_not_be_read_are_unknown() {
        assertThat(Trial.of("client.install-rights").denied(ClientFacts.INSTALL_FOLDER).finding().status()).isEqualTo(Status.UNKNOWN);
        assertThat(Trial.of("client.install-rights").finding().status()).isEqualTo(Status.UNKNOWN);
    }

    /** Modify on folder, subfolders and files for one group more than Windows gives by itself. */
    private static FolderAccess opened(String sid, int flags, long mask, String... caller) {
        List<AccessEntry> entries = new ArrayList<>(DEFAULTS);
        entries.add(new AccessEntry(0, flags, mask, sid));
        return new FolderAccess(FOLDER, FOLDER, Optional.of(entries), List.of(caller));
    }

    private static Trial onHost(FolderAccess access) {
        return trial(access).known(SessionFacts.OWN, 3L).known(SessionFacts.CONSOLE, 1L)
                .known(OperatingSystemFacts.PRODUCT_TYPE, "ServerNT").known(OperatingSystemFacts.INSTALLATION_TYPE, "Server");
    }

    @ParameterizedTest
    @CsvSource({"S-1-5-32-555, Remote Desktop Users", "S-1-5-13, Terminal Server User", "S-1-5-14, Remote Interactive Logon"})
    void who_comes_in_by_remote_desktop_is_every_user_of_a_session_host(String sid, String name) {
        FolderAccess access = opened(sid, 3, 0x1301BF, JDOE, USERS, sid);
        assertThat(onHost(access).finding().status()).isEqualTo(Status.PASS);
        // Citrix and Horizon have ways in of their own, and a shared workstation has a console.
        assertThat(onHost(access).known(SessionFacts.CITRIX_CLIENT, "PC-1").finding().status()).isEqualTo(Status.MANUAL);
        Finding shared = trial(access).site(SHARED).finding();
        assertThat(shared.status()).isEqualTo(Status.MANUAL);
        assertThat(Trial.said(shared)).contains(name + " (" + sid + ")");
        // From the console an administrator is no such user.
        assertThat(onHost(opened(sid, 3, 0x1301BF, JDOE, USERS)).known(SessionFacts.OWN, 1L).site("{'rdsUsers': 20}").finding().status())
                .isEqualTo(Status.MANUAL);
    }

    /** Domain Users, a group of the domain, one of Entra ID, all local accounts: whether they hold every user, a person knows. */
    @ParameterizedTest
    @CsvSource({"S-1-5-21-1-2-3-513", "S-1-5-21-7-8-9-2204", "S-1-12-1-1-2-3-4", "S-1-5-113"})
    void of_a_group_that_may_hold_every_user_a_person_is_asked(String sid) {
        for (String[] caller : List.of(new String[] {JDOE, USERS}, new String[] {JDOE, USERS, sid}, new String[] {})) {
            Finding finding = onHost(opened(sid, 3, 0x1301BF, caller)).finding();
            assertThat(finding.status()).isEqualTo(Status.MANUAL);
            assertThat(Trial.said(finding)).contains(sid);
        }
    }

    @ParameterizedTest
    @CsvSource({"S-1-5-21-1-2-3-512", "S-1-5-21-1-2-3-500", "S-1-5-21-1-2-3-1001", "S-1-5-32-546", "S-1-5-32-547", "S-1-5-80-1-2-3-4-5",
            "S-1-15-2-1", "S-1-3-0"})
    void administrators_services_and_the_caller_alone_are_not_every_user(String sid) {
        assertThat(onHost(opened(sid, 3, 0x1F01FF, JDOE, USERS)).finding().status()).isEqualTo(Status.FAIL);
    }

    @ParameterizedTest(name = "flags {0}, mask {1}")
    @CsvSource({"0, 0x1301BF", "8, 0x1301BF", "11, 0x1301BF", "3, 0x1200A9", "3, 0x80000000", "3, 0xE0000000", "7, 0x1301BF"})
    void rights_that_do_not_reach_everything_or_are_less_than_modify_are_not_asked_about(int flags, String mask) {
        assertThat(onHost(opened("S-1-5-32-555", flags, Long.decode(mask), JDOE, USERS)).finding().status()).isEqualTo(Status.FAIL);
    }

    @Test
    void generic_rights_and_rights_given_in_parts_count() {
        assertThat(onHost(opened(USERS, 3, 0x10000000L, JDOE, USERS)).finding().status()).isEqualTo(Status.PASS);
        assertThat(onHost(opened("S-1-5-4", 3, 0xE0010000L, JDOE, USERS, "S-1-5-4")).finding().status()).isEqualTo(Status.PASS);
    }

    @Test
    void a_denial_for_some_group_is_asked_about_and_one_for_guests_is_not() {
        for (String sid : List.of("S-1-5-21-7-8-9-2204", "S-1-5-32-547", "S-1-5-32-555", "S-1-3-4")) {
            List<AccessEntry> entries = List.of(new AccessEntry(1, 3, 0x10000, sid), new AccessEntry(0, 3, 0x1301BF, USERS));
            Finding finding = trial(new FolderAccess(FOLDER, FOLDER, Optional.of(entries), List.of(JDOE, USERS))).site(SHARED).finding();
            assertThat(finding.status()).as(sid).isEqualTo(Status.MANUAL);
            assertThat(Trial.said(finding)).contains(sid, "denied");
        }
        for (String sid : List.of("S-1-5-32-546", "S-1-5-7", "S-1-5-2", "S-1-5-21-1-2-3-501")) {
            List<AccessEntry> entries = List.of(new AccessEntry(1, 3, 0x1F01FF, sid), new AccessEntry(0, 3, 0x1301BF, USERS));
            assertThat(trial(new FolderAccess(FOLDER, FOLDER, Optional.of(entries), List.of(JDOE, USERS))).site(SHARED).finding().status())
                    .as(sid).isEqualTo(Status.PASS);
        }
    }

    @Test
    void a_denial_under_a_condition_passes_nobody() {
        List<AccessEntry> entries = List.of(new AccessEntry(10, 3, 0x10000, USERS), new AccessEntry(0, 3, 0x1301BF, USERS));
        FolderAccess access = new FolderAccess(FOLDER, FOLDER, Optional.of(entries), List.of(JDOE, USERS));
        assertThat(trial(access).finding().status()).isEqualTo(Status.UNKNOWN);
        assertThat(trial(access).site(SHARED).finding().status()).isEqualTo(Status.UNKNOWN);
    }

    @Test
    void an_administrator_looks_at_a_workstation_for_somebody_else() {
        FolderAccess access = opened("S-1-5-21-7-8-9-1105", 3, 0x1301BF, JDOE, USERS);
        assertThat(trial(access).known(PrivilegeFacts.ELEVATION, 1L).finding().status()).isEqualTo(Status.MANUAL);
        assertThat(trial(access).known(PrivilegeFacts.ELEVATION, 0L).finding().status()).isEqualTo(Status.FAIL);
        assertThat(trial(access(FOLDER, DEFAULTS)).known(PrivilegeFacts.ELEVATION, 1L).finding().status()).isEqualTo(Status.FAIL);
    }

    @Test
    void a_session_host_seen_from_its_console_is_asked_whether_others_use_it() {
        Trial trial = onHost(access(PROGRAM_DATA, DEFAULTS)).known(SessionFacts.OWN, 1L);
        assertThat(trial.finding().status()).isEqualTo(Status.MANUAL);
        assertThat(trial.site("{'rdsUsers': 20}").finding().status()).isEqualTo(Status.FAIL);
        assertThat(trial(access(PROGRAM_DATA, DEFAULTS)).denied(OperatingSystemFacts.PRODUCT_TYPE).finding().status())
                .isEqualTo(Status.MANUAL);
    }

    /** Whom an updater left alone with the folder (sublimehq/sublime_merge#1010) may be a person or a group: nobody sees which. */
    @Test
    void what_an_update_left_to_one_identifier_is_asked_about_and_to_the_caller_alone_is_refused() {
        List<AccessEntry> left = List.of(new AccessEntry(0, 0x13, 0x1F01FF, "S-1-5-21-7-8-9-1004"),
                new AccessEntry(0, 0x13, 0x1F01FF, "S-1-5-18"), new AccessEntry(0, 0x13, 0x1F01FF, "S-1-5-32-544"));
        assertThat(trial(new FolderAccess(FOLDER, FOLDER, Optional.of(left), List.of(JDOE))).site(SHARED).finding().status())
                .isEqualTo(Status.MANUAL);
        assertThat(trial(new FolderAccess(FOLDER, FOLDER, Optional.of(left), List.of("S-1-5-21-7-8-9-1004"))).site(SHARED).finding()
                .status()).isEqualTo(Status.FAIL);
        // Entries of a creator are a model for what is made below, and give nothing by themselves (dechamps/LGTVDeviceListener#3).
        List<AccessEntry> creator = List.of(new AccessEntry(0, 0, 0x1F01FF, "S-1-3-0"), new AccessEntry(0, 0xB, 0x10000000L, "S-1-3-0"));
        assertThat(trial(new FolderAccess(FOLDER, FOLDER, Optional.of(creator), List.of(JDOE, USERS))).site(SHARED).finding().status())
                .isEqualTo(Status.FAIL);
    }

    @Test
    void many_groups_are_named_in_part() {
        List<AccessEntry> entries = new ArrayList<>(DEFAULTS);
        for (int i = 0; i < 40; i++) {
            entries.add(new AccessEntry(0, 3, 0x1301BF, "S-1-5-21-7-8-9-" + (3000 + i)));
        }
        Finding finding = onHost(new FolderAccess(FOLDER, FOLDER, Optional.of(entries), List.of(JDOE, USERS))).finding();
        assertThat(Trial.said(finding)).contains("S-1-5-21-7-8-9-3002 and 37 more").doesNotContain("3003");
    }

    private static FolderAccess access(String read, List<AccessEntry> entries) {
        return new FolderAccess(FOLDER, read, Optional.of(entries), List.of(JDOE, USERS));
    }

    private static Trial trial(FolderAccess access) {
        return Trial.of("client.install-rights").known(ClientFacts.INSTALL_FOLDER, access);
    }
}
