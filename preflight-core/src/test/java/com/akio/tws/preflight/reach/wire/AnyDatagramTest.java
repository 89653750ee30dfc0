package com.akio.tws.preflight.reach.wire;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** Whatever somebody in between sends, it proves nothing without the token. */
class AnyDatagramTest {

    private static final Token TOKEN = Token.parse("0123456789ABCDEFGHJKMNPQRS").orElseThrow();
    private static final Wire WIRE = new Wire(TOKEN);

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
