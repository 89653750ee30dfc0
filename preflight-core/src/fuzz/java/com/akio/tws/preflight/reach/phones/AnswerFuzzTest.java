package com.akio.tws.preflight.reach.phones;

import com.akio.tws.preflight.catalogue.CatalogueReader;
import com.akio.tws.preflight.figures.PhoneMaker;
import com.akio.tws.preflight.reach.attempt.SipOptions;
import com.akio.tws.preflight.reach.wire.Question;
import com.akio.tws.preflight.reach.wire.Token;
import com.akio.tws.preflight.reach.wire.Wire;
import com.akio.tws.preflight.site.PhoneAddresses;
import com.code_intelligence.jazzer.junit.FuzzTest;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** What a phone or a stranger on the network may send. */
class AnswerFuzzTest {

    private static final String HEAD = "SIP/2.0 200 OK\r\nVia: SIP/2.0/UDP 192.0.2.1:5060;branch=z9hG4bK1\r\nCall-ID: 2@tws-preflight.invalid\r\nCSeq: 1 OPTIONS\r\n";
    private static final List<PhoneMaker> MAKERS = PhoneMaker.all(CatalogueReader.builtIn());

    @FuzzTest
    void phone(byte[] bytes) {
        String text = new String(bytes, StandardCharsets.UTF_8);
        named(bytes);
        // What is no answer to the request is passed over: this is one, with headers of the phone's choice.
        named((HEAD + text + "\r\n\r\n").getBytes(StandardCharsets.UTF_8));
        WebGlance.seen(bytes, bytes.length).flatMap(said -> PhoneIdentity.of(said, MAKERS)).ifPresent(AnswerFuzzTest::isNamed);
        PhoneIdentity.of(text, MAKERS).ifPresent(AnswerFuzzTest::isNamed);
        if (PhoneAddresses.expand(text).filter(List::isEmpty).isPresent()) {
            throw new AssertionError("no address, and not refused");
        }
    }

    private static void named(byte[] answer) {
        new SipOptions(1, 2).answer(answer, answer.length).flatMap(said -> PhoneIdentity.of(said.name(), MAKERS)).ifPresent(AnswerFuzzTest::isNamed);
    }

    private static void isNamed(PhoneIdentity phone) {
        if (phone.model().isBlank()) {
            throw new AssertionError(phone);
        }
    }

    @FuzzTest
    void wire(byte[] bytes) {
        Wire wire = new Wire(Token.parse("0123456789ABCDEFGHJKMNPQRS").orElseThrow());
        byte[] question = wire.encode(new Question(Question.Kind.KNOCK, 80, 1, 1, 2, 3));
        if (wire.proven(bytes, bytes.length).isPresent() || wire.proven(bytes, bytes.length, question).isPresent()) {
            throw new AssertionError("proven without the token");
        }
    }
}
