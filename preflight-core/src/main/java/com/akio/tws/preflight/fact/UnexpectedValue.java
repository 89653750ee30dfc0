package com.akio.tws.preflight.fact;

/** A saved value does not have the shape that the fact's type asks for. The message says what was expected and found. */
public final class UnexpectedValue extends Exception {

    private static final long serialVersionUID = 1L;

    public UnexpectedValue(String message) {
        super(message);
    }

    public UnexpectedValue(String expected, Value found) {
        this("expected " + expected + ", found " + shape(found));
    }

    private static String shape(Value value) {
        if (value instanceof Value.Text text) {
            return "\"" + text.text() + "\"";
        }
        if (value instanceof Value.Whole whole) {
            return Long.toString(whole.number());
        }
        if (value instanceof Value.Flag flag) {
            return Boolean.toString(flag.set());
        }
        return value instanceof Value.Items ? "a list" : "named fields";
    }
}
