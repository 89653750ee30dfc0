package com.akio.tws.preflight.fact;

import com.akio.tws.preflight.text.Brief;

/** A saved value does not have the shape that the fact's type asks for; expected and found are told in JSON's words. */
public final class UnexpectedValue extends Exception {

    private static final long serialVersionUID = 1L;
    private static final int LONGEST_SHOWN = 80;

    private final transient Mismatch mismatch;

    /** Something was expected in this place, and this value stood there. */
    public UnexpectedValue(String expected, Value found) {
        this(expected, shape(found));
    }

    /** Something was expected, and something else was found. */
    public UnexpectedValue(String expected, String found) {
        this(new Mismatch(expected, found));
    }

    private UnexpectedValue(Mismatch mismatch) {
        super(mismatch.detail());
        this.mismatch = mismatch;
    }

    public Mismatch mismatch() {
        return mismatch;
    }

    /** The same, of the field of this name. */
    UnexpectedValue of(String field) {
        return new UnexpectedValue(field + ": " + mismatch.expected(), mismatch.found());
    }

    private static String shape(Value value) {
        String brief = Brief.of(value.shown(), LONGEST_SHOWN);
        return value instanceof Value.Text ? "\"" + brief + "\"" : value instanceof Value.Items ? "[" + brief + "]"
                : value instanceof Value.Fields ? "{" + brief + "}" : brief;
    }
}
