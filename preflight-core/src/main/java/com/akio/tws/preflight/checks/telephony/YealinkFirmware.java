package com.akio.tws.preflight.checks.telephony;

import com.akio.tws.preflight.version.Version;
import java.util.Locale;
import java.util.OptionalLong;

/**
 * The release in a Yealink firmware: {@code 29.81.0.110} is release 81 on the hardware 29, and the document writes it {@code x.73.x.x}
 * or {@code v81}.
 */
final class YealinkFirmware {

    /** Hardware, release and two more; with fewer parts nobody can tell which is the release. */
    private static final int SHORTEST = 4;

    private YealinkFirmware() {
    }

    /** The release; empty when the text is neither a whole firmware nor a release alone. */
    static OptionalLong release(String firmware) {
        String text = firmware.strip().toLowerCase(Locale.ROOT);
        if (text.matches("[x0-9]+(\\.[x0-9]+)+")) {
            String[] parts = text.split("\\.");
            return parts.length >= SHORTEST && parts[1].matches("[0-9]{1,9}")
                    ? OptionalLong.of(Long.parseLong(parts[1])) : OptionalLong.empty();
        }
        return Version.of(text).filter(version -> version.numbers().size() == 1 && version.additions().isEmpty())
                .map(version -> OptionalLong.of(version.number(0))).orElse(OptionalLong.empty());
    }
}
