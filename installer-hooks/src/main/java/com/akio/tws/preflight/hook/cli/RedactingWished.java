package com.akio.tws.preflight.hook.cli;

import picocli.CommandLine.Option;

/** Masking where it is a wish: asked for by itself, or by any option that says how. */
final class RedactingWished extends Redacting {

    @Option(names = "--redact")
    private boolean redact;

    @Override
    boolean wanted() {
        return redact || isTold();
    }
}
