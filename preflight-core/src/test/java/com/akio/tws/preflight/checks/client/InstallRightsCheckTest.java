package com.akio.tws.preflight.checks.client;

import static org.assertj.core.api.Assertions.assertThat;

import com.akio.tws.preflight.checks.Trial;
import com.akio.tws.preflight.facts.AccessEntry;
import com.akio.tws.preflight.facts.ClientFacts;
import com.akio.tws.preflight.facts.FolderAccess;
import com.akio.tws.preflight.facts.OperatingSystemFacts;
import com.akio.tws.preflight.facts.SessionFacts;
import com.akio.tws.preflight.report.Finding;
import com.akio.tws.preflight.report.Status;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

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

    private static FolderAccess access(String read, List<AccessEntry> entries) {
        return new FolderAccess(FOLDER, read, Optional.of(entries), List.of(JDOE, USERS));
    }

    private static Trial trial(FolderAccess access) {
        return Trial.of("client.install-rights").known(ClientFacts.INSTALL_FOLDER, access);
    }
}
