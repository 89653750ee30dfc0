package com.akio.tws.preflight.write;

import com.akio.tws.preflight.report.Status;
import java.util.List;
import java.util.Locale;

/** The sign of a status, for eyes that tell no colours; the word that says it stands beside it. */
final class HtmlSign {

    /** The order in which a reader needs them. */
    static final List<Status> ORDER = List.of(Status.FAIL, Status.UNKNOWN, Status.MANUAL, Status.WARN, Status.WAIVED, Status.PASS,
            Status.NOT_APPLICABLE);

    private HtmlSign() {
    }

    static void write(Status status, HtmlPage page) {
        page.open("span", "class", "sign", "aria-hidden", "true").text(of(status)).close();
    }

    /** The class that gives things of a status their colour. */
    static String classOf(Status status) {
        return "is-" + status.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    private static String of(Status status) {
        return switch (status) {
            case PASS -> "\u2713";
            case FAIL -> "\u2715";
            case WARN -> "!";
            case UNKNOWN -> "?";
            case MANUAL -> "\u270E";
            case WAIVED -> "~";
            case NOT_APPLICABLE -> "\u2013";
        };
    }
}
