package com.akio.tws.preflight.text;

/** Somebody else's text, cut short where a whole one would drown the message around it. */
public final class Brief {

    private Brief() {
    }

    /** The text; of a longer one its first {@code longest} characters and an ellipsis. */
    public static String of(String text, int longest) {
        return text.length() > longest ? text.substring(0, longest) + "…" : text;
    }
}
