package com.akio.tws.preflight.checks.telephony;

import static org.assertj.core.api.Assertions.assertThat;

import com.akio.tws.preflight.catalogue.CatalogueReader;
import com.akio.tws.preflight.checks.Trial;
import com.akio.tws.preflight.figures.PhoneMaker;
import com.akio.tws.preflight.report.Finding;
import com.akio.tws.preflight.report.Status;
import com.akio.tws.preflight.site.Phone;
import java.util.Optional;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Snom (R61) and Yealink (R62). */
class PhoneChecksTest {

    @ParameterizedTest(name = "{0} with {1}: {2}")
    @CsvSource({"Snom D735, 8.7.3.25, PASS", "Snom D735, 8.7.3.24, FAIL", "Snom D735, 8.7.5.13, PASS", "Snom D735, 8.9.3.40, PASS",
            "Snom D735, 10.1.54.13, PASS", "Snom D735, 8.4.35, FAIL", "snom d785, 10.1.54.13, PASS", "SNOM D345, 10.1.54.13, PASS",
            "Snom 300, 8.7.5.35, PASS", "Snom 320, 8.7.5.35, PASS", "Snom 370, 8.7.5.35, PASS", "Snom 360, 8.7.5.35, FAIL",
            "Snom 710, 8.9.3.80, PASS", "Snom 720, 8.9.3.80, PASS", "Snom 760, 8.9.3.80, PASS", "Snom 821, 8.7.5.35, PASS",
            "Snom 870, 8.7.5.35, PASS", "snom821, 8.7.5.35, PASS", "D735, 10.1.54.13, PASS", "Snom M700, 10.1, FAIL", "Snom M65, , FAIL",
            "M900, , FAIL", "Snom D735, , MANUAL", "Snom D735, the newest, MANUAL", "Snom C520, 3.0, FAIL"})
    void a_snom_phone_is_judged_by_model_and_firmware(String model, String firmware, Status status) {
        assertThat(judged("telephony.snom", model, firmware).status()).isEqualTo(status);
    }

    @ParameterizedTest(name = "{0} with {1}: {2}")
    @CsvSource({"Yealink T46U, 108.86.0.45, PASS", "Yealink T46G, 28.72.0.25, FAIL", "Yealink T46G, 28.73.0.1, PASS",
            "Yealink T46G, 28.80.0.95, PASS", "Yealink T46G, 28.81.0.110, PASS", "Yealink T48S, 66.83.0.35, PASS",
            "Yealink T48S, 66.84.0.15, WARN", "Yealink T48S, 66.85.0.5, WARN", "Yealink T48S, 66.86.0.15, PASS",
            "Yealink T41P, 29.81.0.110, PASS", "Yealink SIP-T42U, v84, WARN", "Yealink T42U, 81, PASS", "Yealink T42U, x.73.x.x, PASS",
            "Yealink T42U, x.85.0.5, WARN", "Yealink T42U, 72, FAIL", "Yealink W52P, 25.81.0.10, FAIL", "Yealink W60B, , FAIL",
            "Yealink W70B, 146.85.0.20, FAIL", "W80B, , FAIL", "Yealink W90, , FAIL", "Yealink DECT 1, , FAIL", "Yealink CP930W, 87.86.0.5, FAIL", "CP960, 73.80.0.35, PASS", "Yealink T42U, 81.0.110, PASS", "T46U, 108.86.0.45, PASS",
            "Yealink T42U, , MANUAL", "Yealink T19 E2, 53.83.0.35, PASS", "T200, 1.0, MANUAL", "SIP-W60B, 77.85.0.25, FAIL", "Station Yealink W60B, , FAIL", "Yealink T42U, 81.0, MANUAL", "Yealink T42U, new, MANUAL", "Yealink Future One, 1.90.0.1, MANUAL"})
    void a_yealink_phone_is_judged_by_the_release_in_its_firmware(String model, String firmware, Status status) {
        assertThat(judged("telephony.yealink", model, firmware).status()).isEqualTo(status);
    }

    /** The first number is the hardware: {@code 66} in {@code T46S-66.86.0.15.rom}, {@code 96}, {@code 108} and {@code 124} in the files of other models. */
    @ParameterizedTest(name = "{0} with {1}: {2}")
    @CsvSource({"Yealink T46S, 66, MANUAL", "Yealink T54W, 96, MANUAL", "Yealink T33G, 108, MANUAL", "Yealink T33G, 124, MANUAL", "Yealink T28P, 2, MANUAL",
            "Yealink T53, 70, MANUAL", "Yealink T23G, 44, MANUAL", "Yealink T46G, 28, MANUAL", "Yealink CP960, 73, MANUAL", "Yealink T46S, V66, MANUAL",
            "Yealink T46S, 0, MANUAL", "Yealink T46S, T46S 66, MANUAL", "Yealink T46S, 86, PASS", "Yealink T46S, V86, PASS", "Yealink T46S, 84, WARN",
            "Yealink T46S, 72, FAIL", "Yealink T46S, v73, PASS", "Yealink T46S, V70, FAIL", "Yealink T46S, version 87, PASS"})
    void a_lone_number_that_may_be_the_hardware_is_asked_about(String model, String firmware, Status status) {
        assertThat(judged("telephony.yealink", model, firmware).status()).isEqualTo(status);
    }

    @Test
    void a_phone_of_another_maker_concerns_neither_check() {
        assertThat(judged("telephony.snom", "Yealink T46U", "1.86.0.1").status()).isEqualTo(Status.NOT_APPLICABLE);
        assertThat(judged("telephony.yealink", "Mitel 6920", "5.1").status()).isEqualTo(Status.NOT_APPLICABLE);
        assertThat(judged("telephony.yealink", "Snom M65", null).status()).isEqualTo(Status.NOT_APPLICABLE);
        assertThat(judged("telephony.yealink", "Mitel 612 DECT", null).status()).isEqualTo(Status.NOT_APPLICABLE);
        assertThat(judged("telephony.snom", "Yealink DECT 1", null).status()).isEqualTo(Status.NOT_APPLICABLE);
    }

    @ParameterizedTest
    @CsvSource({"telephony.snom", "telephony.yealink"})
    void a_profile_without_phones_is_asked_for_them(String id) {
        Finding finding = Trial.of(id).finding();
        assertThat(finding.status()).isEqualTo(Status.MANUAL);
        assertThat(Trial.said(finding)).contains("phones in the site profile");
    }

    @Test
    void each_phone_is_named_and_the_worst_decides() {
        Finding finding = Trial.of("telephony.yealink").site("{'phones': [{'model': 'Yealink T46U', 'firmware': '108.86.0.45'},"
                + "{'model': 'Yealink T48S', 'firmware': '66.84.0.15'}, {'model': 'Yealink T42U'}, {'model': 'Snom D735'}]}").finding();
        assertThat(finding.status()).isEqualTo(Status.WARN);
        assertThat(Trial.said(finding)).contains("Yealink T46U (108.86.0.45): will do", "Yealink T48S (66.84.0.15): release 84",
                "Yealink T42U: tell its firmware").doesNotContain("Snom");
    }

    /** Firmware as the makers' own files and pages write it: {@code snomD735-10.1.54.13-SIP-r.bin}, {@code T46S-66.86.0.15.rom}, {@code 86.0.15}. */
    @ParameterizedTest(name = "{0} {1} with {2}: {3}")
    @CsvSource({"telephony.yealink, Yealink T46S, 86.0.15, PASS", "telephony.yealink, Yealink T46S, 72.0.15, MANUAL",
            "telephony.yealink, Yealink T46S, T46S-66.86.0.15.rom, PASS", "telephony.yealink, Yealink T46S, T46S-66.84.0.125.rom, WARN",
            "telephony.yealink, Yealink T54W, 'T54W(T57W,T53W,T53)-96.86.0.45.rom', PASS", "telephony.yealink, Yealink T46S, 66-86-0-15, MANUAL",
            "telephony.yealink, Yealink T46S, 'Firmware 66.72.0.5, bootloader 1.2.3.4', MANUAL", "telephony.snom, Snom D735, 8.9.3.80-SIP-r, PASS",
            "telephony.snom, Snom D735, snomD735-10.1.54.13-SIP-r.bin, PASS", "telephony.snom, Snom 821, snom821-8.7.3.24-SIP-f, FAIL"})
    void firmware_is_read_as_makers_write_it(String id, String model, String firmware, Status status) {
        assertThat(judged(id, model, firmware).status()).isEqualTo(status);
    }

    /** Snom sold the D715 as snom 715 first, which is how it still calls itself in SIP. */
    @Test
    void a_model_with_two_names_is_one() {
        assertThat(judged("telephony.snom", "Snom 715", "10.1.64.14").status()).isEqualTo(Status.PASS);
        assertThat(judged("telephony.snom", "snom725", "8.7.5.28").status()).isEqualTo(Status.PASS);
        assertThat(judged("telephony.snom", "Snom 360", "8.7.5.35").status()).isEqualTo(Status.FAIL);
    }

    @Test
    void a_model_that_the_document_does_not_name_leads_to_akio() {
        assertThat(judged("telephony.snom", "Snom D865", "10.1.198.19").status()).isEqualTo(Status.FAIL);
        assertThat(Trial.said(judged("telephony.snom", "Snom D865", "10.1.198.19"))).contains("does not name this model", "Akio");
    }

    /** Models that two makers have: ALE's Myriad M7 and Snom's m9, Polycom's VVX 300 and Snom's 300, Digium's D70 and Snom's D7xx. */
    @ParameterizedTest(name = "{0}: Snom {1}, Yealink {2}, others {3}")
    @CsvSource({"Alcatel-Lucent M7, NOT_APPLICABLE, NOT_APPLICABLE, MANUAL", "ALE Myriad M5, NOT_APPLICABLE, NOT_APPLICABLE, MANUAL",
            "Polycom VVX 300, NOT_APPLICABLE, NOT_APPLICABLE, MANUAL", "Digium D70, NOT_APPLICABLE, NOT_APPLICABLE, MANUAL",
            "Cisco CP-8841, NOT_APPLICABLE, NOT_APPLICABLE, MANUAL", "Fanvil W611W, NOT_APPLICABLE, NOT_APPLICABLE, MANUAL",
            "Grandstream GXP2170, NOT_APPLICABLE, NOT_APPLICABLE, MANUAL", "T54W IP Phone, NOT_APPLICABLE, MANUAL, NOT_APPLICABLE",
            "DECT W60B, NOT_APPLICABLE, FAIL, NOT_APPLICABLE", "Frobnitz M7, MANUAL, NOT_APPLICABLE, NOT_APPLICABLE"})
    void another_makers_phone_is_not_taken_by_its_model(String model, Status snom, Status yealink, Status others) {
        assertThat(judged("telephony.snom", model, null).status()).isEqualTo(snom);
        assertThat(judged("telephony.yealink", model, null).status()).isEqualTo(yealink);
        assertThat(judged("telephony.phones.other", model, null).status()).isEqualTo(others);
    }

    @Test
    void equal_phones_are_named_once() {
        String two = "{'phones': [" + "{'model': 'Yealink T46U', 'firmware': '108.86.0.45'},".repeat(199)
                + "{'model': 'Yealink T46U', 'firmware': '108.86.0.45'}, {'model': 'Yealink T48S', 'firmware': '66.84.0.15'}]}";
        assertThat(Trial.said(Trial.of("telephony.yealink").site(two).finding())).containsOnlyOnce("200 × Yealink T46U (108.86.0.45): will do")
                .doesNotContain("1 × ");
        String other = "{'phones': [" + "{'model': 'Mitel 6920'},".repeat(199) + "{'model': 'Mitel 6920'}]}";
        assertThat(Trial.said(Trial.of("telephony.phones.other").site(other).finding())).contains("200 × Mitel 6920");
    }

    @Property
    void any_model_and_firmware_give_an_answer(@ForAll String model, @ForAll String firmware) {
        Phone phone = new Phone(model, Optional.of(firmware), Optional.empty());
        for (PhoneMaker maker : PhoneMaker.all(CatalogueReader.builtIn())) {
            assertThat(maker.seen(phone)).isNotNull();
            assertThat(maker.firmware().counting(firmware)).isNotNull();
        }
    }

    private static Finding judged(String id, String model, String firmware) {
        String told = firmware == null ? "" : ", 'firmware': '" + firmware + "'";
        return Trial.of(id).site("{'phones': [{'model': '" + model + "'" + told + "}]}").finding();
    }
}
