package com.akio.tws.preflight.reach.attempt;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * An answer to a SIP request, as far as it tells who answers.
 *
 * <p>Read as RFC 3261 lets it be written: header names in any letters or abbreviated (7.3.3), a value folded onto the next lines (7.3.1),
 * blanks before the colon; and as devices write it, with line feeds alone. Our Via is found wherever it stands: a proxy on the way may
 * leave its own above it (16.7), and parameters of any length behind it.
 *
 * @param code for example 200
 * @param name what the device calls itself, {@code User-Agent} or else {@code Server}; empty when it does not say
 */
public record SipAnswer(int code, String name) {

    private static final Pattern LINE = Pattern.compile("\\r?\\n");
    private static final Pattern STATUS = Pattern.compile("SIP/2\\.0 +([1-6][0-9]{2})(?: .*)?");
    private static final int LEAST_FINAL = 200;

    public SipAnswer {
        Objects.requireNonNull(name, "name");
    }

    /** A header with its value, unfolded. */
    private record Header(String name, String value) {
        boolean is(String one, String other) {
            return name.equals(one) || name.equals(other);
        }
    }

    /** The answer that a text is, if it is one to the request of this call and branch. */
    static Optional<SipAnswer> of(String text, String callId, String branch) {
        String[] lines = LINE.split(text, -1);
        Matcher status = STATUS.matcher(lines[0]);
        if (!status.matches()) {
            return Optional.empty();
        }
        List<Header> headers = headers(lines);
        boolean ours = headers.stream().anyMatch(header -> header.is("call-id", "i") && header.value().equals(callId))
                && headers.stream().anyMatch(header -> header.is("via", "v") && header.value().contains(branch));
        return ours ? Optional.of(new SipAnswer(Integer.parseInt(status.group(1)), name(headers))) : Optional.empty();
    }

    /** Whether nothing more is to follow. */
    boolean isFinal() {
        return code >= LEAST_FINAL;
    }

    private static String name(List<Header> headers) {
        return Stream.of("user-agent", "server").flatMap(name -> headers.stream().filter(header -> header.is(name, name)))
                .map(header -> SipOptions.printable(header.value())).filter(value -> !value.isEmpty()).findFirst().orElse("");
    }

    private static List<Header> headers(String[] lines) {
        List<Header> headers = new ArrayList<>();
        for (int at = 1; at < lines.length && !lines[at].isEmpty(); at++) {
            StringBuilder line = new StringBuilder(lines[at]);
            while (at + 1 < lines.length && (lines[at + 1].startsWith(" ") || lines[at + 1].startsWith("\t"))) {
                line.append(' ').append(lines[++at].strip());
            }
            int colon = line.indexOf(":");
            if (colon > 0) {
                headers.add(new Header(line.substring(0, colon).strip().toLowerCase(Locale.ROOT), line.substring(colon + 1).strip()));
            }
        }
        return headers;
    }
}
