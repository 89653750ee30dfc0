package com.akio.tws.preflight.reach.engine;

import com.akio.tws.preflight.reach.Detail;
import com.akio.tws.preflight.reach.wire.Answer;
import com.akio.tws.preflight.reach.wire.Question;
import com.akio.tws.preflight.reach.wire.Token;
import com.akio.tws.preflight.reach.wire.Wire;
import java.security.SecureRandom;
import java.util.Arrays;
import java.util.Optional;

/** Makes the questions of one run, and tells what came back for each. */
final class Asking {

    private final Wire wire;
    private final SecureRandom random;
    private final long run;
    private int sequence;

    Asking(Token token, SecureRandom random) {
        this.wire = new Wire(token);
        this.random = random;
        this.run = random.nextLong();
    }

    /** A fresh question; the same is never sent twice. */
    byte[] question(Question.Kind kind, int port) {
        return wire.encode(new Question(kind, port, run, sequence++, random.nextLong(), random.nextLong()));
    }

    Optional<Answer> answer(byte[] bytes, int length, byte[] question) {
        return wire.proven(bytes, length, question);
    }

    /** What bytes without a proof are. */
    static Detail foreign(byte[] bytes, int length, byte[] question) {
        boolean echo = length > 0 && Arrays.equals(bytes, 0, length, question, 0, Math.min(length, question.length));
        return Detail.of(echo ? Detail.Kind.ECHO : Detail.Kind.FOREIGN);
    }
}
