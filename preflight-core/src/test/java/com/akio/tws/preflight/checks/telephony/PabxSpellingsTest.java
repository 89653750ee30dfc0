package com.akio.tws.preflight.checks.telephony;

import static org.assertj.core.api.Assertions.assertThat;

import com.akio.tws.preflight.checks.Trial;
import com.akio.tws.preflight.report.Finding;
import com.akio.tws.preflight.report.Status;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Releases of PABXs as makers, traces and people write them, and names that stand beside them. */
class PabxSpellingsTest {

    /**
     * OmniPCX Enterprise names release and build in its {@code User-Agent}: {@code OmniPCX Enterprise R11.0.1 k1.520.22.b}, {@code R11.2.2
     * l2.300.40}, {@code R12.1 m2.300.23}, {@code R101.1 n4.205.38} stand in public SIP traces. Its maker counts R12.4, then Purple R100 (N1),
     * R100.1 (N2), R101.0 to R101.2 (N3 to N5), and OXO Connect R4.0 to R6.2 after OmniPCX Office R10 (ALE, OmniVista 8770 training
     * 8770XTE202EN edition 40, page 9, Cross compatibility).
     */
    @ParameterizedTest(name = "{0} {1}: {2}")
    @CsvSource({"oxe, OmniPCX Enterprise R11.0.1 k1.520.22.b, PASS", "oxe, OmniPCX Enterprise R12.1 m2.300.23, PASS",
            "oxe, OmniPCX Enterprise R101.1 n4.205.38, PASS", "oxe, OXE Purple R100 (N1), PASS", "oxe, OXE Purple R101.2 (N5), PASS",
            "oxe, R7.1 f5.401.19, FAIL", "oxe, OmniPCX 4400 R5.0, FAIL", "oxe, N5, MANUAL", "oxe, R71, MANUAL", "oxe, 2014, MANUAL", "oxe, R200, MANUAL",
            "oxe, R8.x, PASS", "oxe, R7.x, FAIL", "oxe, OT R2.6.1, MANUAL", "oxe, OXO Connect R5.2, MANUAL",
            "oxo, OXO Connect R4.0, PASS", "oxo, OCE R6.2, PASS", "oxo, OXO Connect Evolution R5.2, PASS", "oxo, R5.1, MANUAL", "oxo, OXO R6, MANUAL",
            "oxo, OmniPCX Office RCE R10.3, PASS", "oxo, OmniPCX Office R6.1, FAIL", "oxo, OmniPCX Office 820/067.001, MANUAL", "oxo, R920, MANUAL"})
    void of_alcatel(String kind, String written, Status right) {
        assertThat(judged(kind, written).status()).isEqualTo(right);
    }

    /**
     * "MiVoice Office 250 Features and Programming Guide, Release 6.3 SP5" (scribd.com/document/485460676) and "Mitel 5000 (CP) v4.0"
     * (scribd.com/document/269556460) are another maker's line that Mitel bought and called almost the same.
     */
    @ParameterizedTest(name = "{0} {1}: {2}")
    @CsvSource({"mivoice-5000, Mitel MiVoice 5000 Release 7.2 SP1, PASS", "mivoice-5000, MiVoice 5000 EX R8.1, PASS", "mivoice-5000, NeXspan L R4.1, FAIL",
            "mivoice-5000, R6.5SP2, PASS", "mivoice-5000, R6.5-SP2, PASS", "mivoice-5000, R5.2 SP4, FAIL", "mivoice-5000, R5, MANUAL", "mivoice-5000, R5.x, MANUAL",
            "mivoice-5000, R65, MANUAL", "mivoice-5000, Mitel 5000 v4.0, MANUAL", "mivoice-5000, MiVoice Office 250 R6.3 SP5, MANUAL",
            "mivoice-5000, MiVoice Business 9.2, MANUAL", "mivoice-5000, R5.4 ou R6.1, MANUAL", "mivoice-5000, R5.2 to R6.5, MANUAL", "mivoice-5000, dernière, MANUAL",
            "mivoice-400, MiVoice Office 470 R6.3, PASS", "mivoice-400, A430 R3.0, FAIL", "mivoice-400, R7.1 (9137c0), PASS", "mivoice-400, 9137c0, MANUAL",
            "mivoice-400, R3.2/08.63, PASS", "mivoice-400, R3.2 mib v.08.63, PASS", "mivoice-400, MIB v8.60, FAIL", "mivoice-400, 8.60, MANUAL", "mivoice-400, R3, MANUAL",
            "mivoice-400, MiVoice Office 250 R6.1, MANUAL", "mx-one, AL 4.0, PASS", "mx-one, ApplicationLink 3.2, FAIL", "mx-one, V4SP5, PASS",
            "mx-one, V4.0SP4, MANUAL", "mx-one, MX-ONE TSE V4.1 SP5, PASS", "mx-one, MD110 BC13, MANUAL", "mx-one, CSTA III V5, MANUAL"})
    void of_mitel(String kind, String written, Status right) {
        assertThat(judged(kind, written).status()).isEqualTo(right);
    }

    /**
     * {@code OpenScape Business V2}, {@code HiPath 3000/5000 V7} and {@code HiPath 8000} stand on the makers' manuals (vdocuments.site,
     * hipath-3000-5000-v7-system-description); people report an {@code Unify OpenScape Voice} without a release (sipsorcery#299). 3CX, Wildix,
     * Asterisk, Cisco's CUCM and Avaya's IP Office are none of them, and are asked about under a kind without a first release too.
     */
    @ParameterizedTest(name = "{0} {1}: {2}")
    @CsvSource({"hipath-3000, HiPath 3000/5000 V7, FAIL", "hipath-3000, HiPath3800 V8, PASS", "hipath-3000, V8 HE620P.08.300, PASS", "hipath-3000, V9R2.6.0, PASS",
            "hipath-3000, HiPath 4000 V6, MANUAL", "hipath-3000, HiPath 500 V8, MANUAL", "openscape-business, OpenScape Business X5R V2R7, PASS",
            "openscape-business, V3 R2.1 FR1, PASS", "openscape-business, OpenScape 4000 V8, MANUAL", "openscape-business, 3CX V20, MANUAL",
            "openscape-business, Asterisk 18, MANUAL", "openscape-business, Wildix 6.0, MANUAL", "openscape-business, Cisco CUCM 12.5, MANUAL",
            "openscape-business, Avaya IP Office 11.1, MANUAL", "openscape-business, OpenScape Voice V9, MANUAL", "openscape-voice, Unify OpenScape Voice, PASS",
            "openscape-voice, HiPath 8000 V3.1, MANUAL", "openscape-voice, inconnu, MANUAL", "hipath-openoffice, HiPath OpenOffice ME V1, PASS"})
    void of_unify(String kind, String written, Status right) {
        assertThat(judged(kind, written).status()).isEqualTo(right);
    }

    /**
     * A maintenance release stands behind a HiPath's ({@code HiPath 3000 V5.0 SMR-9}, the makers' release notes), a load behind an OmniPCX
     * Office's ({@code ONE103/042.001}); gateways and models stand together before a release.
     */
    @ParameterizedTest(name = "{0} {1}: {2}")
    @CsvSource(delimiter = ';', value = {"mx-one; Application Link version 4.0 CSTA phase 2; PASS", "mx-one; Application Link 4.0, CSTA phase 2; PASS",
            "mx-one; Application Link 3.2, CSTA phase III; FAIL", "mx-one; V4 SP4; MANUAL", "mx-one; 4.0 SP1; MANUAL", "mx-one; CSTA XML V4 SP4; FAIL",
            "mx-one; V3 SP5; FAIL", "mx-one; V4 SP5; PASS", "mx-one; CSTA phase 3; MANUAL",
            "mivoice-400; R3.2 mib 08.60; MANUAL", "mivoice-400; R3.2 (mib v.08.60); MANUAL", "mivoice-400; R3.2/08.60; MANUAL", "mivoice-400; R3.1 mib 08.63; MANUAL",
            "mivoice-400; R3.1 mib 08.60; FAIL", "mivoice-400; R3.2 (mib v.08.63); PASS", "mivoice-400; R3.2/08.63; PASS", "mivoice-400; Aastra 415/430/470 R3.1; FAIL",
            "mivoice-400; Aastra 415/430/470 R3.2; PASS", "mivoice-5000; R6.5, SP2; PASS", "mivoice-5000; R6.5, R5.2; MANUAL",
            "mivoice-5000; MiVoice 5000 Server (VM) R8.0 SP1; PASS", "mivoice-5000; Mitel 5000 Gateways R6.1; PASS", "mivoice-5000; Mitel 5000 Gateways R5.1; MANUAL",
            "oxo; R10.3 ONE103/042.001; PASS", "oxo; OXO Connect R5.2 OCO052/023.001; PASS", "oxo; OmniPCX Office R6.1 ONE061/010.001; FAIL",
            "hipath-3000; HiPath 3500 V5.0 SMR-9; FAIL", "hipath-3000; V7.0 SMR-07; FAIL", "hipath-3000; V8 SMR 4; PASS", "hipath-3000; SMR-B; MANUAL",
            "hipath-3000; HiPath 33xx V8; PASS", "hipath-3000; HiPath 35xx V7; FAIL", "hipath-3000; HiPath 43xx V8; MANUAL"})
    void with_what_stands_beside(String kind, String written, Status right) {
        assertThat(judged(kind, written).status()).isEqualTo(right);
    }

    @ParameterizedTest(name = "{0}, {1} {2}: {3}")
    @CsvSource({"mivoice-5000, PABX Mairie, R4.1, FAIL", "mivoice-5000, PABX Mairie, R6.5 SP2, PASS", "mivoice-5000, PABX Mairie, R5, MANUAL",
            "oxe, Standard du siège (bât. 3), R12.4, PASS", "oxo, Autocom Lyon, R9.2, PASS", "oxo, OXO Connect Lyon, R5.1, PASS",
            "hipath-3000, HiPath 3800 Mairie, V7, FAIL", "mx-one, IPBX 1, 3.2, FAIL", "mx-one, PABX Mairie, CSTA XML V4 SP4, FAIL", "openscape-business, PABX Mairie, V3, PASS",
            "mivoice-5000, OXE Mairie, R6.5, MANUAL", "mivoice-5000, MiVoice Business Mairie, R9.0, MANUAL", "oxe, Asterisk Mairie, R12, MANUAL",
            "oxe, OmniPCX Office Mairie, R9, MANUAL", "oxo, OXE Mairie, R12, MANUAL", "hipath-3000, HiPath 4000 Mairie, V8, MANUAL",
            "openscape-business, OpenScape 4000 Mairie, V10, MANUAL", "oxe, OXE R7, R12, MANUAL"})
    void a_name_of_the_customers_own_leaves_the_release_as_it_is(String kind, String name, String version, Status right) {
        assertThat(judged("{'kind': '" + kind + "', 'name': '" + name + "', 'version': '" + version + "'}").status()).isEqualTo(right);
    }

    @Test
    void the_name_is_read_before_the_release() {
        assertThat(judged("{'kind': 'oxo', 'name': 'OXO Connect', 'version': 'R5.1'}").status()).isEqualTo(Status.PASS);
        assertThat(judged("{'kind': 'oxo', 'name': 'OmniPCX Office', 'version': 'R5.1'}").status()).isEqualTo(Status.FAIL);
        assertThat(judged("{'kind': 'oxe', 'name': '3CX', 'version': 'R12'}").status()).isEqualTo(Status.MANUAL);
        assertThat(judged("{'kind': 'openscape-voice', 'name': '3CX'}").status()).isEqualTo(Status.MANUAL);
    }

    @ParameterizedTest(name = "{0}: {1}, {2}, {3}")
    @CsvSource({"mivoice-5000, R63, R63, R63", "mivoice-400, R64, R64, R64", "mx-one, R65, R65, R65", "oxe, R66, R66, R66", "oxo, R66, R66, R66",
            "hipath-3000, R67, R67, R67"})
    void each_finding_cites_the_row_of_that_kind(String kind, String version, String keys, String card) {
        String site = "{'pabx': {'kind': '" + kind + "', 'version': 'R8'}, 'mediaChannels': 4}";
        assertThat(Trial.of("telephony.pabx.version").site(site).finding().row()).contains(version);
        assertThat(Trial.of("telephony.pabx.csta-keys").site(site).finding().row()).contains(keys);
        assertThat(Trial.of("telephony.pabx.ip-card").site(site).finding().row()).contains(card);
        assertThat(Trial.of("telephony.pabx.sip-licences").site(site).finding().row()).contains(card);
        assertThat(Trial.of("telephony.pabx.sip-licences").site(site.replace("4}", "4, 'features': ['softphone']}")).finding().row()).contains("R68");
    }

    @Test
    void a_pabx_that_the_document_does_not_name_is_asked_about_with_the_note_where_all_phones_are_snom() {
        Finding hosted = judged("{'kind': 'other', 'name': 'Centrex of the operator'}");
        assertThat(hosted.status()).isEqualTo(Status.MANUAL);
        assertThat(hosted.row()).isEmpty();
        assertThat(Trial.said(hosted)).contains("Centrex of the operator", "Confirm with Akio").doesNotContain("SNOM");

        Trial phones = Trial.of("telephony.pabx.version").site("{'pabx': {'kind': 'other', 'name': '3CX', 'version': 'V20'}, "
                + "'phones': [{'model': 'Snom D735'}, {'model': 'Snom D785'}]}");
        assertThat(phones.finding().status()).isEqualTo(Status.MANUAL);
        assertThat(phones.finding().row()).contains("R61");
        assertThat(Trial.said(phones.finding())).contains("3CX V20", "WITHOUT any configuration of the PBX");
        assertThat(Trial.said(Trial.of("telephony.pabx.version").site("{'pabx': {'kind': 'other', 'name': '3CX'}, "
                + "'phones': [{'model': 'Snom D735'}, {'model': 'Yealink T46S'}]}").finding())).doesNotContain("SNOM");
    }

    @Test
    void nothing_is_said_of_an_unnamed_pabx_that_the_document_does_not_say() {
        String site = "{'users': 100, 'pabx': {'kind': 'other', 'name': '3CX'}}";
        for (String id : new String[] {"telephony.pabx.csta-keys", "telephony.pabx.ip-card"}) {
            Finding finding = Trial.of(id).site(site).finding();
            assertThat(finding.status()).isEqualTo(Status.NOT_APPLICABLE);
            assertThat(Trial.said(finding)).contains("does not name this PABX: 3CX");
            assertThat(finding.row()).isEmpty();
        }
        assertThat(Trial.said(Trial.of("telephony.pabx.csta-keys").site("{'pabx': {'kind': 'mivoice-5000'}}").finding()))
                .contains("The document asks no CSTA keys of").doesNotContain("connected without");
        assertThat(Trial.said(judged("{'kind': 'other', 'name': 'OXO Connect'}"))).contains("oxo (pabx.kind");
        assertThat(Trial.said(judged("{'kind': 'other'}"))).contains("pabx.name");
    }

    private static Finding judged(String kind, String written) {
        return judged("{'kind': '" + kind + "', 'version': '" + written + "'}");
    }

    private static Finding judged(String pabx) {
        return Trial.of("telephony.pabx.version").site("{'pabx': " + pabx + "}").finding();
    }
}
