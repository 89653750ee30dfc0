package com.akio.tws.preflight.certificate;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * The DNS name of a server, in lower case, with international labels in their A-form ({@code xn--…}) and without the final dot.
 *
 * @param labels from the host to the top
 */
public record DnsName(List<String> labels) {

    private static final int LONGEST = 253;
    private static final Pattern HOST_LABEL = Pattern.compile("(?!.{64})[a-z0-9]([a-z0-9-]*[a-z0-9])?");
    private static final Pattern ANY_LABEL = Pattern.compile("(?!.{64})[a-z0-9_]([a-z0-9_-]*[a-z0-9_])?");

    public DnsName {
        labels = List.copyOf(labels);
        if (labels.isEmpty()) {
            throw new IllegalArgumentException("a name has a label");
        }
    }

    /**
     * Reads the name of a host (RFC 1123 section 2.1 for its letters, RFC 1035 section 2.3.4 for its length); empty when it is none. An
     * address is none, so a last label of digits only is refused.
     */
    public static Optional<DnsName> of(String text) {
        return of(text, HOST_LABEL);
    }

    /** The same, with underscores: no host name has them, yet DNS takes them (RFC 2181 section 11) and clients ask for them. */
    public static Optional<DnsName> loose(String text) {
        return of(text, ANY_LABEL);
    }

    private static Optional<DnsName> of(String text, Pattern label) {
        List<String> labels = List.of(ALabels.of(text).orElse("").split("\\.", -1));
        boolean sound = String.join(".", labels).length() <= LONGEST && labels.stream().allMatch(one -> label.matcher(one).matches())
                && !endsInNumber(labels.get(labels.size() - 1));
        return sound ? Optional.of(new DnsName(labels)) : Optional.empty();
    }

    /** Whether this last label makes an address of a name (https://url.spec.whatwg.org/#ends-in-a-number-checker). */
    static boolean endsInNumber(String label) {
        return label.matches("[0-9]+");
    }

    /** Whether it is a name within one network only, such as {@code srv-tws}. */
    public boolean isSingleLabel() {
        return labels.size() == 1;
    }

    @Override
    public String toString() {
        return String.join(".", labels);
    }
}
