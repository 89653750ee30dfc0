package com.akio.tws.preflight.plan;

import static org.assertj.core.api.Assertions.assertThat;

import com.akio.tws.preflight.catalogue.PortRange;
import com.akio.tws.preflight.sizing.ServerSize;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The table of server sizes (R16), SmartAttendant (R17), other orders (R18) and sessions (R10), at each of their borders. */
class ServerPlanTest {

    @ParameterizedTest(name = "{0} users, {1} calls, {2} licences: {3} users, {4} GB, {5}")
    @CsvSource({
        "1, 0, 0, 50, 12, SATA", "49, 0, 0, 50, 12, SATA", "50, 100, 0, 50, 12, SATA", "51, 100, 0, 100, 12, SATA",
        "50, 101, 0, 100, 12, SATA", "100, 500, 0, 100, 12, SATA", "101, 500, 0, 500, 16, SAS/SCSI",
        "100, 501, 0, 500, 16, SAS/SCSI", "499, 0, 0, 500, 16, SAS/SCSI", "500, 2000, 0, 500, 16, SAS/SCSI",
        "501, 0, 0, 1000, 16, SAS/SCSI", "500, 2001, 0, 1000, 16, SAS/SCSI", "1000, 5000, 0, 1000, 16, SAS/SCSI",
        "1001, 0, 0, 4000, 20, SAS/SCSI", "1000, 5001, 0, 4000, 20, SAS/SCSI", "4000, 10000, 0, 4000, 20, SAS/SCSI",
        "4001, 0, 0, 8000, 32, SAS/SCSI", "4000, 10001, 0, 8000, 32, SAS/SCSI", "8000, 20000, 0, 8000, 32, SAS/SCSI",
        "50, 100, 1, 100, 12, SATA", "50, 100, 2, 100, 12, SATA", "100, 500, 1, 500, 16, SAS/SCSI",
        "500, 0, 2, 1000, 16, SAS/SCSI", "4000, 0, 1, 8000, 32, SAS/SCSI"
    })
    void the_size_is_the_first_line_that_carries_both_users_and_calls_and_one_more_with_smartattendant(
            int users, int calls, int licences, int maxUsers, int ramGb, String disk) {
        Plan plan = plan(users, calls, licences);

        assertThat(plan.server().size()).isInstanceOfSatisfying(ServerSize.Fits.class, fits -> {
            assertThat(fits.tier().maxUsers()).isEqualTo(maxUsers);
            assertThat(fits.tier().disk()).isEqualTo(disk);
        });
        assertThat(plan.server().ramGb()).hasValue(ramGb);
    }

    @ParameterizedTest(name = "{0} users, {1} calls, {2} licences: {3}")
    @CsvSource({
        "8001, 0, 0, size.beyond", "1, 20001, 0, size.beyond", "4001, 0, 1, size.beyond-with-licences",
        "8000, 20000, 2, size.beyond-with-licences", "1, 0, 3, size.too-many-licences", "8001, 0, 3, size.too-many-licences"
    })
    void beyond_the_table_or_above_two_licences_akio_is_to_be_consulted_and_no_size_is_guessed(
            int users, int calls, int licences, String reason) {
        Plan plan = plan(users, calls, licences);

        assertThat(plan.server().size()).isInstanceOfSatisfying(ServerSize.ConsultAkio.class,
                consult -> assertThat(consult.reason().key()).isEqualTo(reason));
        assertThat(plan.server().ramGb()).isEmpty();
        assertThat(plan.notes()).anyMatch(note -> note.row().equals("R18"));
    }

    @ParameterizedTest(name = "{0} users in sessions: {1} GB")
    @CsvSource({"0, 12", "1, 13", "8, 13", "9, 14", "100, 24"})
    void each_user_in_a_session_on_this_host_adds_120_mb_rounded_up_to_whole_gb(int sessions, int ramGb) {
        assertThat(Plans.of("\"users\": 50, \"rdsUsers\": " + sessions).server().ramGb()).hasValue(ramGb);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "\"callsPerHour\": 0", "\"smartAttendantLicences\": 2"})
    void where_no_size_is_told_none_is_planned_and_it_is_asked_for(String fields) {
        Plan plan = Plans.of(fields);

        assertThat(plan.server().size()).isInstanceOf(ServerSize.Untold.class);
        assertThat(plan.server().ramGb()).isEmpty();
        assertThat(plan.notes()).anyMatch(note -> note.row().equals("R16") && note.message().key().equals("size.untold"));
    }

    @Test
    void calls_alone_are_a_size() {
        assertThat(Plans.of("\"callsPerHour\": 500").server().ramGb()).hasValue(12);
        assertThat(Plans.of("\"smartAttendantLicences\": 3").server().size()).isInstanceOf(ServerSize.ConsultAkio.class);
    }

    @Test
    void hosts_of_sessions_are_planned_beside_the_server_and_not_on_it() {
        Plan plan = Plans.of("\"users\": 50, \"features\": [\"softphone\"], \"sessionHosts\": [{\"name\": \"rds1\", \"users\": 40}]");

        assertThat(plan.server().ramGb()).hasValue(12);
        // 40 × 120 MB; two calls in each session, one every four ports.
        assertThat(plan.sessionHosts()).singleElement().satisfies(host -> {
            assertThat(host.megabytes()).isEqualTo(4800);
            assertThat(host.voice()).hasValue(new PortRange(40000, 40000 + 40 * 2 * 4 - 1));
        });
        assertThat(Plans.flows(plan)).contains("softphone-voice 40000-40007");
    }

    private static Plan plan(int users, int calls, int licences) {
        return Plans.of("\"users\": " + users + ", \"callsPerHour\": " + calls + ", \"smartAttendantLicences\": " + licences);
    }
}
