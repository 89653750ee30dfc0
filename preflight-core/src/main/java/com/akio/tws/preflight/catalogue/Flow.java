package com.akio.tws.preflight.catalogue;

import com.akio.tws.preflight.text.LocalizedText;
import java.util.Objects;
import java.util.regex.Pattern;

/**
 * One network flow of the document (R30 to R59). The ports are the destination's.
 *
 * @param name stable, lower case with hyphens, for example {@code web-secure}
 * @param row the row of the document
 * @param from who begins
 * @param to whose ports they are
 * @param bothWays whether the document asks for both directions
 * @param protocol TCP or UDP
 * @param ports the ports at the destination
 * @param secure whether the document calls it secure
 * @param when which sites have it
 * @param purpose what it is for
 */
public record Flow(String name, String row, FlowRole from, FlowRole to, boolean bothWays, Protocol protocol, FlowPorts ports,
        boolean secure, FlowCondition when, LocalizedText purpose) {

    private static final String CHECK = "network.flow.";
    private static final Pattern FORM = Pattern.compile("[a-z0-9]+(-[a-z0-9]+)*");

    public Flow {
        if (!isName(name)) {
            throw new IllegalArgumentException("not the name of a flow: " + name);
        }
        Objects.requireNonNull(row, "row");
        Objects.requireNonNull(from, "from");
        Objects.requireNonNull(to, "to");
        Objects.requireNonNull(protocol, "protocol");
        Objects.requireNonNull(ports, "ports");
        Objects.requireNonNull(when, "when");
        Objects.requireNonNull(purpose, "purpose");
    }

    /** The check of this flow. */
    public CheckId check() {
        return CheckId.of(CHECK + name);
    }

    /** Whether a text has the form of a flow's name. */
    public static boolean isName(String text) {
        return FORM.matcher(text).matches();
    }
}
