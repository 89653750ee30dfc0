package com.akio.tws.preflight.reach.phones;

import static org.assertj.core.api.Assertions.assertThat;

import com.akio.tws.preflight.catalogue.CatalogueReader;
import com.akio.tws.preflight.figures.PhoneMaker;
import com.akio.tws.preflight.reach.attempt.SipAnswer;
import com.akio.tws.preflight.reach.attempt.SipOptions;
import com.akio.tws.preflight.site.PhoneAddresses;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** Whatever a phone says of itself, it is taken for what it is worth; nothing else ever happens. */
class AnyAnswerTest {

    private static final List<PhoneMaker> MAKERS = PhoneMaker.all(CatalogueReader.builtIn());

    private static final SipOptions OPTIONS = new SipOptions(1, 2);

    @Property(tries = 1000, edgeCases = EdgeCasesMode.NONE)
    void a_phones_name_is_short_and_obeyed_by_no_terminal(@ForAll("answers") String answer) {
        byte[] bytes = answer.getBytes(StandardCharsets.UTF_8);
        OPTIONS.answer(bytes, bytes.length).map(SipAnswer::name).ifPresent(AnyAnswerTest::isHarmless);
        WebGlance.seen(bytes, bytes.length).ifPresent(AnyAnswerTest::isHarmless);
        PhoneIdentity.of(answer, MAKERS).ifPresent(phone -> assertThat(phone.model()).isNotBlank());
    }

    @Property(tries = 1000, edgeCases = EdgeCasesMode.NONE)
    void any_text_is_addresses_or_too_many(@ForAll("addresses") String text) {
        Optional<List<String>> expanded = PhoneAddresses.expand(text);
        expanded.ifPresent(list -> assertThat(list.size()).isBetween(1, PhoneAddresses.MOST));
    }

    private static void isHarmless(String said) {
        assertThat(said.length()).isLessThanOrEqualTo(2 * 256 + 2);
        assertThat(said.codePoints()).allMatch(point -> point >= ' ' && (point < 0x7f || point > 0x9f));
    }

    @Provide
    Arbitrary<String> answers() {
        return Arbitraries.oneOf(Arbitraries.strings().ofMaxLength(200), Arbitraries.of("SIP/2.0 200 OK", "HTTP/1.1 200 OK", "\r\n", "\r\n\r\n",
                "Call-ID: 2@tws-preflight.invalid", "Via: SIP/2.0/UDP 127.0.0.1;branch=z9hG4bK1", "User-Agent: ", "Server:", "snomD785/10.1.84.12",
                "Yealink SIP-T27G 69.86.0.15", "yealink", "snom", "/", ".", "99999.1.2", "<title>", "</title>", "<title x='", "\u001B[2J", ":",
                "é", "\u0000", "v: ", "i: ").list().ofMaxSize(30).map(parts -> String.join("", parts)));
    }

    @Provide
    Arbitrary<String> addresses() {
        return Arbitraries.oneOf(Arbitraries.strings().ofMaxLength(40), Arbitraries.of("10.0.0.1", "10.0.0", ".", "-", "/", "24", "0", "33", "255",
                "256", "::1", "fe80::", "%eth0", " ", "99999999999").list().ofMaxSize(6).map(parts -> String.join("", parts)));
    }
}
