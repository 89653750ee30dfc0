package com.akio.tws.preflight.checks.server;

import java.util.Locale;
import java.util.Optional;

/**
 * An {@code EditionID} taken apart: {@code ServerStandardEvalCor} is the edition Standard, as an evaluation, without desktop.
 *
 * @param name what is left between {@code Server} and the marks, for example {@code Standard}
 * @param evaluation it will expire
 * @param core it has no desktop ({@code Cor}, {@code Core})
 * @param annualChannel it belongs to the Semi-Annual Channel ({@code ACor}), which shares builds with the long-term releases
 */
record ServerEdition(String name, boolean evaluation, boolean core, boolean annualChannel) {

    /** Takes an edition apart; empty when it is no server's. */
    static Optional<ServerEdition> of(String editionId) {
        String rest = editionId.strip();
        if (!rest.toLowerCase(Locale.ROOT).startsWith("server")) {
            return Optional.empty();
        }
        rest = rest.substring("server".length());
        boolean annual = endsWith(rest, "ACor") || endsWith(rest, "ACore");
        boolean core = endsWith(rest, "Cor") || endsWith(rest, "Core");
        if (core) {
            rest = rest.substring(0, rest.toLowerCase(Locale.ROOT).lastIndexOf(annual ? "acor" : "cor"));
        }
        boolean evaluation = endsWith(rest, "Eval");
        if (evaluation) {
            rest = rest.substring(0, rest.length() - "Eval".length());
        }
        return Optional.of(new ServerEdition(rest, evaluation, core, annual));
    }

    private static boolean endsWith(String text, String mark) {
        return text.toLowerCase(Locale.ROOT).endsWith(mark.toLowerCase(Locale.ROOT));
    }
}
