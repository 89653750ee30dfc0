package com.akio.tws.preflight.checks.server;

import static com.akio.tws.preflight.facts.MachineFacts.NAME;
import static com.akio.tws.preflight.facts.RebootFacts.COMPONENT_SERVICING;
import static com.akio.tws.preflight.facts.RebootFacts.CONFIGURATION_MANAGER;
import static com.akio.tws.preflight.facts.RebootFacts.DOMAIN_JOIN;
import static com.akio.tws.preflight.facts.RebootFacts.FILE_RENAMES;
import static com.akio.tws.preflight.facts.RebootFacts.NEXT_COMPUTER_NAME;
import static com.akio.tws.preflight.facts.RebootFacts.PACKAGES_PENDING;
import static com.akio.tws.preflight.facts.RebootFacts.POST_REBOOT_REPORTING;
import static com.akio.tws.preflight.facts.RebootFacts.RUN_ONCE;
import static com.akio.tws.preflight.facts.RebootFacts.SERVER_MANAGER;
import static com.akio.tws.preflight.facts.RebootFacts.SERVICING_IN_PROGRESS;
import static com.akio.tws.preflight.facts.RebootFacts.UPDATE_EXE_VOLATILE;
import static com.akio.tws.preflight.facts.RebootFacts.UPDATE_SERVICES;
import static com.akio.tws.preflight.facts.RebootFacts.WINDOWS_UPDATE;
import static org.assertj.core.api.Assertions.assertThat;

import com.akio.tws.preflight.fact.FactKey;
import com.akio.tws.preflight.facts.FileRename;
import com.akio.tws.preflight.recorded.Sites;
import com.akio.tws.preflight.report.Status;
import com.akio.tws.preflight.site.Phase;
import com.akio.tws.preflight.text.Language;
import com.akio.tws.preflight.text.Texts;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class RebootPendingCheckTest {

    private static final String ID = "server.reboot-pending";
    private static final FileRename TEMPORARY = new FileRename("\\??\\C:\\Windows\\Temp\\av-1.tmp", "");
    private static final FileRename DRIVER =
            new FileRename("\\??\\C:\\Windows\\System32\\drivers\\new.sys", "!\\??\\C:\\Windows\\System32\\drivers\\old.sys");

    static Stream<Row> signs() {
        return Stream.of(
                Row.of("no sign", machine -> machine, Status.PASS),
                Row.of("component servicing", machine -> machine.set(COMPONENT_SERVICING, List.of()), Status.WARN),
                Row.of("Windows Update", machine -> machine.set(WINDOWS_UPDATE, List.of("8e5b6f0e")), Status.WARN),
                Row.of("a driver to be replaced", machine -> machine.set(FILE_RENAMES, List.of(DRIVER)), Status.WARN),
                Row.of("another computer name", machine -> machine.set(NEXT_COMPUTER_NAME, "SRV-NEW"), Status.WARN),
                Row.of("the same name in other letters", machine -> machine.set(NEXT_COMPUTER_NAME, "srv-tws"), Status.PASS),
                Row.of("joining a domain", machine -> machine.set(DOMAIN_JOIN, List.of("JoinDomain")), Status.WARN),
                Row.of("joining nothing", machine -> machine.set(DOMAIN_JOIN, List.of()), Status.PASS),
                Row.of("an update in part", machine -> machine.set(UPDATE_EXE_VOLATILE, 1L), Status.WARN),
                Row.of("an update's flag that is 0", machine -> machine.set(UPDATE_EXE_VOLATILE, 0L), Status.PASS),
                Row.of("a sign at work never blocks", Sites.at(Phase.RUNTIME, ""),
                        machine -> machine.set(COMPONENT_SERVICING, List.of()), Status.WARN));
    }

    /** The signs that bundles of earlier versions do not hold (salt, win_system.py; Test-PendingReboot scripts; ConfigMgr's list). */
    static Stream<Row> laterSigns() {
        return later().flatMap(fact -> Stream.of(
                Row.of(fact.name(), machine -> machine.set(fact, List.of("x")), Status.WARN),
                Row.of(fact.name() + " with nothing in it", machine -> machine.set(fact, List.of()), Status.WARN),
                Row.of(fact.name() + " of an older bundle", machine -> machine.notCollected(fact), Status.PASS)));
    }

    private static Stream<FactKey<List<String>>> later() {
        return Stream.of(SERVICING_IN_PROGRESS, PACKAGES_PENDING, UPDATE_SERVICES, POST_REBOOT_REPORTING, SERVER_MANAGER, RUN_ONCE,
                CONFIGURATION_MANAGER);
    }

    static Stream<Row> renames() {
        return Stream.of(
                renames("none", Status.PASS),
                renames("a temporary file deleted", Status.PASS, TEMPORARY),
                renames("a temporary file of a person deleted", Status.PASS,
                        new FileRename("\\??\\C:\\Users\\a\\AppData\\Local\\Temp\\2\\x.dll", "")),
                renames("Amcache renamed", Status.PASS, new FileRename("\\??\\C:\\Windows\\AppCompat\\Programs\\Amcache.hve", "\\??\\C:\\x")),
                renames("a value of empty strings only", Status.PASS, new FileRename("", "")),
                renames("a temporary file moved into the system", Status.WARN,
                        new FileRename("\\??\\C:\\Windows\\Temp\\new.dll", "\\??\\C:\\Windows\\System32\\old.dll")),
                renames("a program deleted", Status.WARN, new FileRename("\\??\\C:\\Program Files\\x\\x.exe", "")),
                renames("one that tells among many that do not", Status.WARN, TEMPORARY, DRIVER, TEMPORARY));
    }

    static Stream<Row> unread() {
        return Stream.concat(Stream.of(COMPONENT_SERVICING, WINDOWS_UPDATE, FILE_RENAMES, NEXT_COMPUTER_NAME, DOMAIN_JOIN,
                UPDATE_EXE_VOLATILE, NAME), later()).flatMap(RebootPendingCheckTest::denied);
    }

    private static Stream<Row> denied(FactKey<?> key) {
        Row without = Row.of(key.name() + " denied without a sign", machine -> machine.denied(key), Status.UNKNOWN);
        Row with = key.equals(COMPONENT_SERVICING)
                ? Row.of(key.name() + " denied beside a sign", machine -> machine.denied(key).set(WINDOWS_UPDATE, List.of()), Status.WARN)
                : Row.of(key.name() + " denied beside a sign",
                        machine -> machine.denied(key).set(COMPONENT_SERVICING, List.of()), Status.WARN);
        return Stream.of(without, with);
    }

    @ParameterizedTest
    @MethodSource({"signs", "laterSigns", "renames", "unread"})
    void warns_at_a_sign_and_never_blocks(Row row) {
        row.verify(ID);
    }

    @Test
    void says_which_signs_and_names_at_most_three_files() {
        Row row = Row.of("", machine -> machine.set(WINDOWS_UPDATE, List.of("x")).set(FILE_RENAMES,
                List.of(new FileRename("a", ""), new FileRename("b", ""), new FileRename("c", ""), new FileRename("d", ""))), Status.WARN);

        assertThat(Texts.in(Language.ENGLISH).say(row.finding(ID).message())).isEqualTo("Windows waits for a restart: "
                + "Windows Update asks for a restart (Auto Update\\RebootRequired), 4 files will be replaced or removed at the "
                + "next start (a, b, c and 1 more; PendingFileRenameOperations).");
    }

    @Test
    void names_the_file_that_changes_as_people_write_it() {
        Row row = renames("", Status.WARN, DRIVER, new FileRename("*1\\??\\C:\\Windows\\System32\\gone.dll", ""), new FileRename("1.sys", ""));

        assertThat(Texts.in(Language.ENGLISH).say(row.finding(ID).message()))
                .contains("(C:\\Windows\\System32\\drivers\\old.sys, C:\\Windows\\System32\\gone.dll, 1.sys; ");
    }

    @Test
    void every_sign_at_once_is_said_in_bounded_words_with_the_place_of_each() {
        Row row = Row.of("", machine -> {
            var all = machine.set(COMPONENT_SERVICING, List.of()).set(WINDOWS_UPDATE, List.of()).set(UPDATE_EXE_VOLATILE, 3L)
                    .set(DOMAIN_JOIN, List.of("JoinDomain")).set(NEXT_COMPUTER_NAME, "SRV-NEW").set(FILE_RENAMES, List.of(DRIVER));
            for (FactKey<List<String>> fact : later().toList()) {
                all = all.set(fact, List.of("x"));
            }
            return all;
        }, Status.WARN);

        assertThat(Texts.in(Language.ENGLISH).say(row.finding(ID).message())).hasSizeLessThan(1500).contains(
                "Component Based Servicing\\RebootPending", "Component Based Servicing\\RebootInProgress",
                "Component Based Servicing\\PackagesPending", "Services\\Pending", "Auto Update\\PostRebootReporting",
                "ServerManager\\CurrentRebootAttempts", "CurrentVersion\\RunOnce", "Reboot Management\\RebootData",
                "Netlogon: JoinDomain", "from SRV-TWS to SRV-NEW", "UpdateExeVolatile 3", "PendingFileRenameOperations");
    }

    @Test
    void temporary_files_are_a_note_on_the_pass() {
        Row row = renames("", Status.PASS, TEMPORARY, TEMPORARY);

        assertThat(Texts.in(Language.FRENCH).say(row.finding(ID).observed().orElseThrow()))
                .isEqualTo("2 fichiers résiduels à nettoyer");
    }

    private static Row renames(String name, Status expected, FileRename... renames) {
        return Row.of(name, machine -> machine.set(FILE_RENAMES, List.of(renames)), expected);
    }
}
