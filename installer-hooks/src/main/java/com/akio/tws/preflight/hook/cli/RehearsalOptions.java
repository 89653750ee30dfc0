package com.akio.tws.preflight.hook.cli;

import com.akio.tws.preflight.input.BadInput;
import com.akio.tws.preflight.reach.wire.Token;
import com.akio.tws.preflight.text.Message;
import java.time.Duration;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** The options that both sides of a rehearsal have. */
final class RehearsalOptions {

    private static final int LONGEST = 3600;
    private static final Pattern LASTING = Pattern.compile("(?:(\\d{1,3})h)?(?:(\\d{1,5})m)?(?:(\\d{1,6})s)?");
    private static final Duration MOST = Duration.ofHours(24);

    @Mixin
    private TokenOption token;

    @Option(names = "--timeout", paramLabel = "SECONDS")
    private String timeout = "5";

    Optional<Token> token() throws BadInput {
        return token.token();
    }

    /** Whether somebody chose the token, and it is short enough to be guessed. */
    boolean tokenIsWeak() throws BadInput {
        return token.isWeak();
    }

    Duration timeout() throws BadInput {
        if (timeout.matches("[0-9]{1,4}")) {
            int seconds = Integer.parseInt(timeout);
            if (seconds >= 1 && seconds <= LONGEST) {
                return Duration.ofSeconds(seconds);
            }
        }
        throw new BadInput(Message.of("input.timeout", timeout));
    }

    /** Reads {@code 1h}, {@code 90m}, {@code 1h30m}, {@code 45s}. */
    static Duration lasting(String text) throws BadInput {
        Matcher form = LASTING.matcher(text.strip());
        if (form.matches()) {
            Duration lasting = Duration.ofHours(number(form.group(1))).plusMinutes(number(form.group(2)))
                    .plusSeconds(number(form.group(3)));
            if (!lasting.isZero() && lasting.compareTo(MOST) <= 0) {
                return lasting;
            }
        }
        throw new BadInput(Message.of("input.lasting", text));
    }

    private static long number(String digits) {
        return digits == null ? 0 : Long.parseLong(digits);
    }
}
