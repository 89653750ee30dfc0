package com.akio.tws.preflight.write;

import com.akio.tws.preflight.report.Status;

/** How the text report marks a status: with colour where the terminal can, never by colour alone. */
public enum TextStyle {
    /** Nothing but the words. */
    PLAIN {
        @Override
        String mark(Status status, String word) {
            return word;
        }
    },
    /** The words in colour (ANSI SGR). */
    COLOUR {
        @Override
        String mark(Status status, String word) {
            String colour = switch (status) {
                case PASS, CONFIRMED -> "32";
                case FAIL -> "1;31";
                case WARN, UNKNOWN -> "33";
                case MANUAL, WAIVED -> "36";
                case NOT_APPLICABLE -> "90";
            };
            return "\u001B[" + colour + "m" + word + "\u001B[0m";
        }
    };

    abstract String mark(Status status, String word);
}
