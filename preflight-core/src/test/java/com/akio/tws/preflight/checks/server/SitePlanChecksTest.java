package com.akio.tws.preflight.checks.server;

import static org.assertj.core.api.Assertions.assertThat;

import com.akio.tws.preflight.catalogue.Level;
import com.akio.tws.preflight.checks.Trial;
import com.akio.tws.preflight.facts.HardwareFacts;
import com.akio.tws.preflight.facts.MachineFacts;
import com.akio.tws.preflight.report.Finding;
import com.akio.tws.preflight.report.Status;
import com.akio.tws.preflight.site.TwsVersion;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The checks of the server that rest on the site's plan: R11 to R13 and R17 to R20. */
class SitePlanChecksTest {

    @ParameterizedTest
    @CsvSource({"server.limits.companies, companies, 1, PASS", "server.limits.companies, companies, 50, PASS",
            "server.limits.companies, companies, 51, FAIL", "server.limits.domains, domains, 50, PASS",
            "server.limits.domains, domains, 51, FAIL", "server.limits.users-per-domain, usersPerDomain, 500, PASS",
            "server.limits.users-per-domain, usersPerDomain, 501, WARN", "server.limits.users-per-domain, users, 500, PASS",
            "server.limits.users-per-domain, users, 501, MANUAL"})
    void an_engineering_limit_holds_up_to_its_number(String id, String field, int number, Status status) {
        assertThat(Trial.of(id).site("{'" + field + "': " + number + "}").finding().status()).isEqualTo(status);
    }

    @ParameterizedTest
    @CsvSource({"server.limits.companies, companies", "server.limits.domains, domains", "server.limits.users-per-domain, usersPerDomain"})
    void a_number_that_the_profile_leaves_out_is_asked_for_by_its_field(String id, String field) {
        Finding finding = Trial.of(id).finding();
        assertThat(finding.status()).isEqualTo(Status.MANUAL);
        assertThat(Trial.said(finding)).contains(field + " in the site profile");
    }

    @ParameterizedTest
    @CsvSource({"0, 400, NOT_APPLICABLE", "1, 50, PASS", "2, 4000, PASS", "3, 50, MANUAL", "1, 8000, MANUAL", "0, 8001, NOT_APPLICABLE"})
    void licences_of_smart_attendant_take_the_next_size_or_akios_word(int licences, int users, Status status) {
        Finding finding = Trial.of("server.smartattendant")
                .site("{'smartAttendantLicences': " + licences + ", 'users': " + users + "}").finding();
        assertThat(finding.status()).isEqualTo(status);
        if (status == Status.MANUAL) {
            assertThat(Trial.said(finding)).contains("Consult Akio");
        }
    }

    @ParameterizedTest
    @CsvSource({"0, 1, NOT_APPLICABLE", "1, 1, PASS", "8, 1, PASS", "9, 1, FAIL", "9, 2, PASS", "16, 2, PASS", "17, 2, FAIL",
            "48, 6, PASS", "48, 5, FAIL", "49, 6, FAIL"})
    void one_core_carries_eight_channels(int channels, long cores, Status status) {
        assertThat(Trial.of("server.media.cores").site("{'mediaChannels': " + channels + "}").known(HardwareFacts.CORES, cores)
                .finding().status()).isEqualTo(status);
    }

    @Test
    void cores_that_could_not_be_counted_are_unknown() {
        assertThat(Trial.of("server.media.cores").site("{'mediaChannels': 9}").denied(HardwareFacts.CORES).finding().status())
                .isEqualTo(Status.UNKNOWN);
    }

    @ParameterizedTest
    @CsvSource({"0, VMware, NOT_APPLICABLE", "48, VMware, NOT_APPLICABLE", "49, VMware, FAIL", "49, Dell, PASS", "49, , MANUAL",
            "49, QEMU, FAIL"})
    void beyond_48_channels_the_server_is_no_virtual_machine(int channels, String maker, Status status) {
        Trial trial = Trial.of("server.media.virtualisation").site("{'mediaChannels': " + channels + "}");
        if (maker != null) {
            trial.known(MachineFacts.MANUFACTURER, maker);
        }
        assertThat(trial.finding().status()).isEqualTo(status);
    }

    @Test
    void a_maker_that_could_not_be_read_only_matters_beyond_48_channels() {
        assertThat(Trial.of("server.media.virtualisation").site("{'mediaChannels': 49}").denied(MachineFacts.MANUFACTURER)
                .known(MachineFacts.PRODUCT, "PowerEdge R740").finding().status()).isEqualTo(Status.UNKNOWN);
        assertThat(Trial.of("server.media.virtualisation").site("{'mediaChannels': 48}").denied(MachineFacts.MANUFACTURER)
                .finding().status()).isEqualTo(Status.NOT_APPLICABLE);
        assertThat(Trial.of("server.media.virtualisation").site("{'mediaChannels': 49}").denied(MachineFacts.MANUFACTURER)
                .known(MachineFacts.PRODUCT, "VMware7,1").finding().status()).isEqualTo(Status.FAIL);
    }

    @ParameterizedTest
    @CsvSource({"4, 25, PASS", "6, 50, WARN", "7, 50, PASS", "7, 51, WARN", "28, 1000, WARN", "29, 1000, PASS", "29, 1001, MANUAL",
            "0, 50, NOT_APPLICABLE"})
    void fewer_channels_than_the_table_advises_for_both_uses_warn_at_most(int channels, int users, Status status) {
        assertThat(Trial.of("server.media.channels").site("{'features': ['rules', 'mail'], 'mediaChannels': " + channels + ", 'users': " + users + "}")
                .finding().status()).isEqualTo(status);
    }

    /** The row of 50 users says 3 for announcements and 4 for voicemail. */
    @ParameterizedTest
    @CsvSource({"rules, 3, PASS", "rules, 2, WARN", "mail, 4, PASS", "mail, 3, WARN"})
    void channels_for_one_use_are_measured_by_the_column_of_that_use(String feature, int channels, Status status) {
        assertThat(Trial.of("server.media.channels").site("{'features': ['" + feature + "'], 'mediaChannels': " + channels + ", 'users': 50}")
                .finding().status()).isEqualTo(status);
    }

    /** Between the smaller column and both together nobody but the customer knows whether they are enough. */
    @ParameterizedTest
    @CsvSource({"2, 50, WARN", "3, 50, MANUAL", "6, 50, MANUAL", "7, 50, PASS", "29, 1001, MANUAL", "0, 50, NOT_APPLICABLE"})
    void channels_whose_use_is_not_told_are_asked_about(int channels, int users, Status status) {
        assertThat(Trial.of("server.media.channels").site("{'mediaChannels': " + channels + ", 'users': " + users + "}").finding()
                .status()).isEqualTo(status);
    }

    @Test
    void channels_without_users_ask_for_the_users() {
        Finding finding = Trial.of("server.media.channels").site("{'mediaChannels': 4}").finding();
        assertThat(finding.status()).isEqualTo(Status.MANUAL);
        assertThat(Trial.said(finding)).contains("(users)");
    }

    @ParameterizedTest
    @CsvSource({"V5_1, '', NOT_APPLICABLE", "V5_1, 'conference', FAIL", "V5_1, 'html5-administration', FAIL", "V5_1, 'v4-client', WARN",
            "V5_1, 'v4-client,conference', FAIL", "V5_1, 'softphone', NOT_APPLICABLE", "V5_2, 'conference', PASS",
            "V5_2, 'html5-administration,v4-client', PASS", "V5_2, '', NOT_APPLICABLE"})
    void conference_and_the_html5_administration_need_version_5_2(TwsVersion version, String features, Status status) {
        String list = features.isEmpty() ? "" : "'" + features.replace(",", "','") + "'";
        assertThat(Trial.of("server.tws.features").tws(version).site("{'features': [" + list + "]}").finding().status())
                .isEqualTo(status);
    }

    @ParameterizedTest
    @CsvSource({"tws.exemple.fr, false, PASS", "tws.exemple.fr, true, PASS", "srv-tws, true, WARN", "10.1.2.3, true, FAIL",
            "10.1.2.3, false, WARN", "tws_1.exemple.fr, true, WARN", "tws_1.exemple.fr, false, WARN", "tws.exemple.fr.., true, FAIL", "tws.exemple.fr., true, PASS", "straße.exemple.fr, true, PASS",
            "😜.exemple.fr, true, UNKNOWN", ", true, FAIL", ", false, MANUAL"})
    void the_dns_name_is_required_in_secure_mode_and_advised_otherwise(String name, boolean secure, Status status) {
        String field = name == null ? "" : "'serverName': '" + name + "', ";
        Finding finding = Trial.of("server.dns-name").site("{" + field + "'secure': " + secure + "}").finding();
        assertThat(finding.status()).isEqualTo(status);
        assertThat(finding.level()).isEqualTo(secure ? Level.REQUIRED : Level.RECOMMENDED);
    }
}
