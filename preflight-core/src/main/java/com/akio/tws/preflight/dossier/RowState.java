package com.akio.tws.preflight.dossier;

import com.akio.tws.preflight.catalogue.Level;
import com.akio.tws.preflight.report.Status;
import com.akio.tws.preflight.text.Worded;
import java.util.Optional;

/** How a row of the document stands, the gravest first. */
public enum RowState implements Worded {
    /** It is not met. */
    NOT_MET,
    /** It could not be read. */
    UNDETERMINED,
    /** Nobody has shown or confirmed it yet. */
    OPEN,
    /** It is met, or only advised, with a warning. */
    WARNED,
    /** It is not met, and somebody answers for that. */
    WAIVED,
    /** A machine, a rehearsal, a person or the plan shows that it is met. */
    PROVEN,
    /** It does not concern the site. */
    NOT_CONCERNED;

    /** What one finding makes of its row; empty where it says nothing of it. */
    public static Optional<RowState> of(Status status, Level level) {
        return switch (status) {
            case FAIL -> Optional.of(NOT_MET);
            case UNKNOWN -> Optional.of(level == Level.REQUIRED ? UNDETERMINED : WARNED);
            case MANUAL -> Optional.of(OPEN);
            case WARN -> Optional.of(WARNED);
            case WAIVED -> Optional.of(WAIVED);
            case PASS, CONFIRMED -> Optional.of(PROVEN);
            case NOT_APPLICABLE -> Optional.empty();
        };
    }
}
