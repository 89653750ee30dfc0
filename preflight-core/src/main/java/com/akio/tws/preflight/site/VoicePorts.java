package com.akio.tws.preflight.site;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * UDP ports on which a PABX sends and receives voice (RTP, RFC 3550), both ends included.
 *
 * @param first from 1
 * @param last up to 65535, not below {@code first}
 */
public record VoicePorts(int first, int last) {

    private static final int HIGHEST = 65535;
    private static final Pattern FORM = Pattern.compile("([0-9]{1,5})(?: ?[-–] ?([0-9]{1,5}))?");

    public VoicePorts {
        if (first < 1 || last > HIGHEST || last < first) {
            throw new IllegalArgumentException("no such ports: " + first + "-" + last);
        }
    }

    /** Reads {@code 30000-30999}; empty when the text is something else. */
    public static Optional<VoicePorts> parse(String text) {
        Matcher form = FORM.matcher(text);
        if (!form.matches()) {
            return Optional.empty();
        }
        int first = Integer.parseInt(form.group(1));
        int last = form.group(2) == null ? first : Integer.parseInt(form.group(2));
        return first < 1 || last > HIGHEST || last < first ? Optional.empty() : Optional.of(new VoicePorts(first, last));
    }

    /** {@code 30000-30999}. */
    public String shown() {
        return first == last ? Integer.toString(first) : first + "-" + last;
    }
}
