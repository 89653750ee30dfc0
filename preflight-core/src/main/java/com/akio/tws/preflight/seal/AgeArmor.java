package com.akio.tws.preflight.seal;

import com.akio.tws.preflight.input.BadInput;
import com.akio.tws.preflight.input.Place;
import com.akio.tws.preflight.text.Message;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

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
        int at = start(file);
        return new String(file, at, Math.min(BEGIN.length(), file.length - at), StandardCharsets.ISO_8859_1).equals(BEGIN);
    }

    private static boolean isBlank(byte sign) {
        return sign == ' ' || sign == '\t' || sign == '\r' || sign == '\n';
    }

    /** The bytes of the file in letters. */
    static byte[] decode(String name, byte[] file) throws BadInput {
        int end = file.length;
        while (end > 0 && isBlank(file[end - 1])) {
            end--;
        }
        int at = start(file);
        ByteArrayOutputStream bytes = new ByteArrayOutputStream(file.length / 4 * 3);
        String before = "";
        String line = "";
        for (int number = 0; at < end; number++) {
            int next = endOfLine(file, at, end);
            line = line(file, at, next);
            // What is known to be behind the first line and before the last.
            if (number > 1) {
                bytes.writeBytes(decode(before, line.equals(END)).orElseThrow(() -> refuse(name)));
            }
            if (number == 0 && !line.equals(BEGIN)) {
                throw refuse(name);
            }
            before = line;
            at = next + 1;
        }
        if (bytes.size() == 0 || !line.equals(END)) {
            throw refuse(name);
        }
        return bytes.toByteArray();
    }

    private static Optional<byte[]> decode(String line, boolean last) {
        boolean full = line.length() == COLUMNS || (last && !line.isEmpty() && line.length() < COLUMNS);
        boolean paddedEarly = !last && line.endsWith("=");
        return full && !paddedEarly ? StrictBase64.padded(line) : Optional.empty();
    }

    private static int start(byte[] file) {
        int at = 0;
        while (at < file.length && isBlank(file[at])) {
            at++;
        }
        return at;
    }

    private static int endOfLine(byte[] file, int from, int end) {
        int at = from;
        while (at < end && file[at] != '\n') {
            at++;
        }
        return at;
    }

    private static String line(byte[] file, int from, int end) {
        int last = end > from && file[end - 1] == '\r' ? end - 1 : end;
        return new String(file, from, last - from, StandardCharsets.ISO_8859_1);
    }

    private static BadInput refuse(String name) {
        return BadInput.at(Place.whole(name), Message.of("input.age.armor"));
    }
}
