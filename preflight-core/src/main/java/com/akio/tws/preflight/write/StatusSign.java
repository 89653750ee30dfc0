package com.akio.tws.preflight.write;

import com.akio.tws.preflight.report.Status;
import java.util.List;

/** The sign of a status, for eyes that tell no colours; the word that says it stands beside it. */
final class StatusSign {

    /** The order in which a reader needs them. */
    static final List<Status> ORDER = List.of(Status.FAIL, Status.UNKNOWN, Status.MANUAL, Status.WARN, Status.WAIVED,
            Status.CONFIRMED, Status.PASS,             Status.NOT_APPLICABLE);

    private StatusSign() {
    }

    static String of(Status status) {
        return switch (status) {
            case PASS -> "\u2713";
            case FAIL -> "\u2715";
            case WARN -> "!";
            case UNKNOWN -> "?";
            case MANUAL -> "\u270E";
            case WAIVED -> "~";
            case CONFIRMED -> "\u2611";
            case NOT_APPLICABLE -> "\u2013";
        };
    }
}
