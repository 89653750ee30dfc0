package com.akio.tws.preflight.checks.telephony;

import static org.assertj.core.api.Assertions.assertThat;

import com.akio.tws.preflight.catalogue.CatalogueReader;
import com.akio.tws.preflight.checks.Trial;
import com.akio.tws.preflight.figures.PabxLine;
import com.akio.tws.preflight.report.Finding;
import com.akio.tws.preflight.report.Status;
import com.akio.tws.preflight.site.Pabx;
import com.akio.tws.preflight.site.PabxKind;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** The PABX (R63 to R68). */
class PabxChecksTest {

    @ParameterizedTest(name = "{0} {1}: {2}")
    @CsvSource({"mivoice-5000, R5.2, FAIL", "mivoice-5000, R5.3, PASS", "mivoice-5000, R8.1, PASS", "mivoice-5000, R10.0, PASS",
            "mivoice-400, R3.1, FAIL", "mivoice-400, R3.2, PASS", "mivoice-400, 6.3, PASS", "mx-one, 3.9, FAIL", "mx-one, 4.0, PASS",
            "mx-one, 7.4, PASS", "mx-one, V4 SP4, MANUAL", "mx-one, V4 SP5, PASS", "mx-one, V5, PASS", "mx-one, V4, MANUAL",
            "mx-one, V3 SP5, FAIL", "oxe, R7.1, FAIL", "oxe, R8, PASS", "oxe, R8.0.1, PASS", "oxe, R100, PASS", "oxo, R6, MANUAL",
            "oxo, R7, PASS", "oxo, R10.3, PASS", "hipath-3000, v7, FAIL", "hipath-3000, v8, PASS", "hipath-3000, V9, PASS",
            "openscape-business, V3R2, PASS", "openscape-office, , PASS", "openscape-voice, , PASS", "hipath-openoffice, , PASS",
            "mivoice-5000, , MANUAL", "oxe, newest, MANUAL", "oxe, M5.204, MANUAL", "oxe, m2.300, MANUAL", "mivoice-400, R3.2 (mib v.08.63), PASS",
            "mivoice-400, R3.1 (mib v.08.20), FAIL", "mivoice-400, mib v.08.63, PASS", "mivoice-400, mib v.08.62, FAIL",
            "mivoice-400, v.08.62, FAIL", "mivoice-400, 08.63, PASS", "mivoice-400, 08.50, FAIL", "mivoice-400, mib, MANUAL",
            "mivoice-400, MiVoice Office 400 R6.3, PASS", "mx-one, Application Link 4.0, PASS", "mx-one, Application Link version 3.9, FAIL",
            "mx-one, CSTA XML version V4 SP5, PASS", "mx-one, CSTA XML V4 SP4, FAIL", "mx-one, 4.0 SP4, MANUAL", "mx-one, 4 SP5, PASS",
            "mx-one, MX-One 7.3 SP1, PASS", "mivoice-5000, A5000 R5.2, FAIL", "mivoice-5000, MiVoice 5000 R8.2, PASS", "oxe, OXE R12.4, PASS",
            "oxo, OXO Connect R3.1, PASS", "hipath-3000, HiPath 3000 V8, PASS", "hipath-3000, version 7, FAIL", "oxe, (R8), MANUAL",
            "oxe, OXE, MANUAL"})
    void the_release_is_compared_as_a_version(String kind, String version, Status status) {
        String told = version == null ? "" : ", 'version': '" + version + "'";
        assertThat(pabx("telephony.pabx.version", kind, told, "").status()).isEqualTo(status);
    }

    @Property
    void any_text_as_a_release_gives_an_answer(@ForAll String told, @ForAll PabxKind kind) {
        Pabx pabx = Pabx.of(kind);
        PabxLine.of(pabx, CatalogueReader.builtIn()).ifPresent(line -> assertThat(PabxRelease.of(PabxNames.of(told, line).rest())).isNotNull());
    }

    @ParameterizedTest
    @EnumSource(value = PabxKind.class, mode = EnumSource.Mode.EXCLUDE, names = "OTHER")
    void every_kind_of_pabx_is_in_the_documents_table(PabxKind kind) {
        Pabx pabx = Pabx.of(kind);
        assertThat(PabxLine.of(pabx, CatalogueReader.builtIn())).isPresent();
    }

    @Test
    void a_profile_without_pabx_is_asked_for_it_once() {
        Finding version = Trial.of("telephony.pabx.version").finding();
        assertThat(version.status()).isEqualTo(Status.MANUAL);
        assertThat(Trial.said(version)).contains("pabx in the site profile");
        assertThat(Trial.of("telephony.pabx.csta-keys").finding().status()).isEqualTo(Status.NOT_APPLICABLE);
        assertThat(Trial.of("telephony.pabx.ip-card").finding().status()).isEqualTo(Status.NOT_APPLICABLE);
        assertThat(Trial.of("telephony.pabx.sip-licences").finding().status()).isEqualTo(Status.NOT_APPLICABLE);
        assertThat(Trial.of("telephony.pabx.sip-licences").site("{'features': ['softphone']}").finding().status())
                .isEqualTo(Status.MANUAL);
    }

    @ParameterizedTest(name = "{0} with {1} keys for {2} users: {3}")
    @CsvSource({"mivoice-400, 100, 100, PASS", "mivoice-400, 99, 100, FAIL", "mx-one, 100, 100, PASS", "mx-one, 99, 100, FAIL",
            "oxe, 100, 100, PASS", "oxe, 99, 100, MANUAL", "oxo, 99, 100, MANUAL", "openscape-voice, 99, 100, MANUAL",
            "mivoice-5000, 0, 100, NOT_APPLICABLE", "mivoice-400, , 100, MANUAL", "oxe, , 100, MANUAL", "mivoice-400, 99, , MANUAL"})
    void keys_are_counted_by_users_or_by_caller_licences(String kind, Integer keys, Integer users, Status status) {
        String told = keys == null ? "" : ", 'cstaKeys': " + keys;
        assertThat(pabx("telephony.pabx.csta-keys", kind, told, users == null ? "" : ", 'users': " + users).status())
                .isEqualTo(status);
    }

    @ParameterizedTest(name = "{0}, {1} licences, {2} channels, softphone {3}: {4}")
    @CsvSource({"oxe, 7, 8, false, FAIL", "oxe, 8, 8, false, PASS", "oxe, , 8, false, MANUAL", "oxe, 8, 8, true, FAIL",
            "oxe, 9, 8, true, MANUAL", "oxe, 57, 8, true, MANUAL", "oxe, 58, 8, true, PASS", "oxe, 50, 0, true, PASS",
            "oxe, 49, 0, true, MANUAL", "oxe, 0, 0, true, FAIL", "mivoice-5000, 0, 8, false, NOT_APPLICABLE",
            "mivoice-5000, 50, 8, true, PASS", "oxe, 8, 0, false, NOT_APPLICABLE", "hipath-3000, 7, 8, false, FAIL"})
    void sip_licences_are_counted_for_channels_and_softphones(String kind, Integer licences, int channels, boolean softphone,
            Status status) {
        String told = licences == null ? "" : ", 'sipLicences': " + licences;
        String site = ", 'users': 50, 'mediaChannels': " + channels + (softphone ? ", 'features': ['softphone']" : "");
        assertThat(pabx("telephony.pabx.sip-licences", kind, told, site).status()).isEqualTo(status);
    }

    @ParameterizedTest
    @CsvSource({"oxe, true, PASS", "oxe, false, FAIL", "oxe, , MANUAL", "mx-one, false, FAIL", "openscape-office, , MANUAL",
            "mivoice-5000, , NOT_APPLICABLE", "mivoice-400, false, NOT_APPLICABLE"})
    void the_ip_card_is_needed_by_some(String kind, Boolean card, Status status) {
        assertThat(pabx("telephony.pabx.ip-card", kind, card == null ? "" : ", 'ipCard': " + card, "").status()).isEqualTo(status);
    }

    @Test
    void the_administrators_are_always_asked_for() {
        assertThat(Trial.of("site.administrators-present").finding().status()).isEqualTo(Status.MANUAL);
    }

    private static Finding pabx(String id, String kind, String told, String site) {
        return Trial.of(id).site("{'pabx': {'kind': '" + kind + "'" + told + "}" + site + "}").finding();
    }
}
