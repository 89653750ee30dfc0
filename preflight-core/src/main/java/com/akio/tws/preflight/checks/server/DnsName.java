package com.akio.tws.preflight.checks.server;

import java.net.IDN;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * The DNS name of a server, in lower case, with international labels in their A-form ({@code xn--…}) and without the final dot.
 *
 * @param labels from the host to the top
 */
record DnsName(List<String> labels) {

    private static final int LONGEST = 253;
    private static final int LONGEST_LABEL = 63;

    DnsName {
        labels = List.copyOf(labels);
    }

    /**
     * Reads a name as clients would use it (RFC 1123 section 2.1 for its letters, RFC 1035 section 2.3.4 for its length); empty when it
     * is none. An address is none, so a last label of digits only is refused.
     */
    static Optional<DnsName> of(String text) {
        String given = text.strip().toLowerCase(Locale.ROOT);
        if (given.endsWith(".")) {
            given = given.substring(0, given.length() - 1);
        }
        if (given.isEmpty() || given.length() > LONGEST) {
            return Optional.empty();
        }
        String ascii;
        try {
            ascii = IDN.toASCII(given, IDN.USE_STD3_ASCII_RULES).toLowerCase(Locale.ROOT);
        } catch (IllegalArgumentException noName) {
            return Optional.empty();
        }
        List<String> labels = List.of(ascii.split("\\.", -1));
        boolean sound = ascii.length() <= LONGEST && labels.stream().allMatch(DnsName::isLabel)
                && !labels.get(labels.size() - 1).matches("[0-9]+");
        return sound ? Optional.of(new DnsName(labels)) : Optional.empty();
    }

    /** Whether it is a name within one network only, such as {@code srv-tws}. */
    boolean isSingleLabel() {
        return labels.size() == 1;
    }

    /**
     * Whether a name that a certificate presents covers this one (RFC 9525 section 6.3): label by label, whatever the case; the first
     * label alone may be a star, which stands for exactly one whole label.
     */
    boolean isCoveredBy(String presented) {
        if (!presented.chars().allMatch(sign -> sign < 128)) {
            // A certificate holds international names in their A-form; anything else is no DNS name (RFC 5280 section 7.2). Asked
            // before the case is levelled, since some foreign letters have a Latin one as their small letter (the sign of Kelvin).
            return false;
        }
        String pattern = presented.toLowerCase(Locale.ROOT);
        String rest = pattern.startsWith("*.") ? pattern.substring(2) : pattern;
        List<String> wanted = pattern.startsWith("*.") ? labels.subList(1, labels.size()) : labels;
        return !wanted.isEmpty() && wanted.equals(List.of(rest.split("\\.", -1)));
    }

    @Override
    public String toString() {
        return String.join(".", labels);
    }

    private static boolean isLabel(String label) {
        return !label.isEmpty() && label.length() <= LONGEST_LABEL && label.matches("[a-z0-9]([a-z0-9-]*[a-z0-9])?");
    }
}
