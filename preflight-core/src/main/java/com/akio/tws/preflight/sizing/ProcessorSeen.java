package com.akio.tws.preflight.sizing;

import java.util.Objects;

/**
 * The processor that was found.
 *
 * @param name as Windows names it
 * @param megahertz its base clock, in MHz
 * @param cores physical cores of all packages together
 * @param packages sockets
 */
public record ProcessorSeen(String name, long megahertz, long cores, long packages) {

    public ProcessorSeen {
        Objects.requireNonNull(name, "name");
    }

    /**
     * The base clock: the larger of the measured one and the one that the name states ({@code @ 2.80GHz}), since Windows measures
     * 2793 MHz where 2800 are meant. Neither is the highest clock: an i7-10700 @ 2.90GHz goes to 4.8 GHz, and Windows'
     * {@code MaxClockSpeed} tells the base clock of it too (Jinjinov/Hardware.Info#83).
     */
    public static long nominalMegahertz(String name, long measured) {
        int at = name.indexOf('@');
        int unit = name.indexOf("GHz", Math.max(at, 0));
        if (at < 0 || unit < 0) {
            return measured;
        }
        try {
            long stated = Math.round(Double.parseDouble(name.substring(at + 1, unit).strip()) * 1000);
            return Math.max(measured, stated);
        } catch (NumberFormatException notStated) {
            return measured;
        }
    }
}
