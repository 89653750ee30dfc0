package com.akio.tws.preflight.seal;

import com.akio.tws.preflight.input.BadInput;
import com.akio.tws.preflight.input.Place;
import com.akio.tws.preflight.text.Message;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;

/**
 * An age file in letters, as mails carry it: strict PEM (RFC 7468, figure 3), with blanks and empty lines before and behind, and the
 * line ends of either system. What else stands in it is refused, since nothing protects it.
 */
final class AgeArmor {

    static final String BEGIN = "-----BEGIN AGE ENCRYPTED FILE-----";
    private static final String END = "-----END AGE ENCRYPTED FILE-----";
    private static final int COLUMNS = 64;

    private AgeArmor() {
    }

    /** Whether the file begins as one in letters does. */
    static boolean isOne(byte[] file) {
        int at = 0;
        while (at < file.length && isBlank(file[at])) {
            at++;
        }
        return new String(file, at, Math.min(BEGIN.length(), file.length - at), StandardCharsets.ISO_8859_1).equals(BEGIN);
    }

    private static boolean isBlank(byte sign) {
        return sign == ' ' || sign == '\t' || sign == '\r' || sign == '\n';
    }

    /** The bytes of the file in letters. */
    static byte[] decode(String name, byte[] file) throws BadInput {
        List<String> lines = new String(file, StandardCharsets.ISO_8859_1).strip().lines().toList();
        int last = lines.size() - 1;
        if (last < 2 || !lines.get(0).equals(BEGIN) || !lines.get(last).equals(END)) {
            throw refuse(name);
        }
        ByteArrayOutputStream bytes = new ByteArrayOutputStream(file.length);
        for (int i = 1; i < last; i++) {
            String line = lines.get(i);
            boolean full = line.length() == COLUMNS || (i == last - 1 && !line.isEmpty() && line.length() < COLUMNS);
            boolean paddedEarly = i < last - 1 && line.endsWith("=");
            if (!full || paddedEarly) {
                throw refuse(name);
            }
            bytes.writeBytes(StrictBase64.padded(line).orElseThrow(() -> refuse(name)));
        }
        return bytes.toByteArray();
    }

    private static BadInput refuse(String name) {
        return BadInput.at(Place.whole(name), Message.of("input.age.armor"));
    }
}
