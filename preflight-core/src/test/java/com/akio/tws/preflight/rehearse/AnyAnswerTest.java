package com.akio.tws.preflight.rehearse;

import static org.assertj.core.api.Assertions.assertThat;

import com.akio.tws.preflight.certificate.AlternativeNames;
import com.akio.tws.preflight.certificate.HostMatch;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** Whatever a phone, a server or somebody in between sends, it is taken for what it is worth; nothing else ever happens. */
class AnyAnswerTest {

    private static final SipOptions OPTIONS = new SipOptions(1, 2);
    private static final Token TOKEN = Token.parse("0123456789ABCDEFGHJKMNPQRS").orElseThrow();
    private static final Wire WIRE = new Wire(TOKEN);

    @Property(tries = 1000, edgeCases = EdgeCasesMode.NONE)
    void a_phones_name_is_short_and_obeyed_by_no_terminal(@ForAll("answers") String answer) {
        byte[] bytes = answer.getBytes(StandardCharsets.UTF_8);
        OPTIONS.name(bytes, bytes.length).ifPresent(AnyAnswerTest::isHarmless);
        WebGlance.seen(bytes, bytes.length).ifPresent(AnyAnswerTest::isHarmless);
        PhoneIdentity.of(answer).ifPresent(phone -> assertThat(phone.model()).isNotBlank());
    }

    @Property(tries = 1000, edgeCases = EdgeCasesMode.NONE)
    void any_text_is_addresses_or_too_many(@ForAll("addresses") String text) {
        Optional<List<String>> expanded = PhoneAddresses.expand(text);
        expanded.ifPresent(list -> assertThat(list.size()).isBetween(1, PhoneAddresses.MOST));
    }

    @Property(tries = 1000, edgeCases = EdgeCasesMode.NONE)
    void any_text_is_a_token_or_none(@ForAll String text) {
        Optional<Token> token = Token.parse(text);
        assertThat(token.isPresent() && text.isBlank()).isFalse();
        token.ifPresent(its -> assertThat(Token.parse(its.shown())).contains(its));
    }

    @Property(tries = 1000, edgeCases = EdgeCasesMode.NONE)
    void bytes_that_prove_nothing_are_never_a_question_nor_an_answer(@ForAll("datagrams") byte[] bytes) {
        byte[] question = WIRE.encode(new Question(Question.Kind.KNOCK, 80, 1, 1, 2, 3));
        assertThat(WIRE.proven(bytes, bytes.length)).isEmpty();
        assertThat(WIRE.proven(bytes, bytes.length, question)).isEmpty();
    }

    @Property(tries = 500, edgeCases = EdgeCasesMode.NONE)
    void any_bit_changed_in_a_question_unproves_it(@ForAll int place, @ForAll byte with) {
        byte[] question = WIRE.encode(new Question(Question.Kind.HOLD, 9001, 7, 1, 2, 3));
        question[Math.floorMod(place, question.length)] ^= with == 0 ? 1 : with;
        assertThat(WIRE.proven(question, question.length)).isEmpty();
    }

    @Property(tries = 1000, edgeCases = EdgeCasesMode.NONE)
    void any_names_match_or_not(@ForAll("names") String host, @ForAll("names") String name) {
        assertThat(HostMatch.of(host, new AlternativeNames(List.of(name), List.of(), List.of()), Optional.of(name))).isNotNull();
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

    @Provide
    Arbitrary<String> names() {
        return Arbitraries.of("*", ".", "a", "tws", "example", "com", "xn--", "é", "127.0.0.1", "::1", "", "-", "*.").list().ofMaxSize(8)
                .map(parts -> String.join("", parts));
    }

    @Provide
    Arbitrary<byte[]> datagrams() {
        return Arbitraries.oneOf(Arbitraries.bytes().array(byte[].class).ofMaxSize(120),
                Arbitraries.bytes().array(byte[].class).ofSize(Wire.QUESTION_BYTES).map(bytes -> headed("TWSKNOCK", bytes)),
                Arbitraries.bytes().array(byte[].class).ofSize(Wire.ANSWER_BYTES).map(bytes -> headed("TWSHEARD", bytes)));
    }

    private static byte[] headed(String sign, byte[] bytes) {
        byte[] headed = Arrays.copyOf(bytes, bytes.length);
        System.arraycopy(sign.getBytes(StandardCharsets.US_ASCII), 0, headed, 0, sign.length());
        headed[sign.length()] = 1;
        return headed;
    }
}
