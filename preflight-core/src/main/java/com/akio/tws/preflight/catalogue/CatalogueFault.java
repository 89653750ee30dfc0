package com.akio.tws.preflight.catalogue;

import com.akio.tws.preflight.input.BadInput;

/**
 * A figure that a check asks for is missing from the catalogue or has the wrong type. This is a fault of the catalogue, never
 * a verdict on a machine.
 */
public final class CatalogueFault extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final transient BadInput input;

    CatalogueFault(BadInput input) {
        super(input.getMessage(), input);
        this.input = input;
    }

    /** What to say to the person who gave the catalogue. */
    public BadInput input() {
        return input;
    }
}
