package com.akio.tws.preflight.seal;

import com.akio.tws.preflight.input.BadInput;
import com.akio.tws.preflight.input.Place;
import com.akio.tws.preflight.text.Message;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * The head of an age file: the file's key, wrapped for each reader, under a code that only this key makes
 * (<a href="https://github.com/C2SP/C2SP/blob/main/age.md">C2SP, age.md</a>, "Header"). Read by the letter: what the format does not
 * allow is refused, so that no two heads mean the same.
 */
@SuppressWarnings("ArrayRecordComponent") // taken apart at once, compared by nobody
record AgeHead(List<Stanza> stanzas, byte[] covered, byte[] code, int length) {

    static final String VERSION = "age-encryption.org/";
    private static final String FIRST_LINE = VERSION + "v1";
    private static final String STANZA = "-> ";
    private static final String END = "---";
    private static final String CODE_LABEL = "header";
    /** Some hundred readers; without a bound a file of nothing but readers would keep a processor busy for hours. */
    private static final int LONGEST = 64 << 10;

    AgeHead {
        stanzas = List.copyOf(stanzas);
    }

    /** The head for these readers, as the bytes of a file. */
    static byte[] bytes(List<Stanza> stanzas, byte[] fileKey) {
        StringBuilder text = new StringBuilder(FIRST_LINE).append('\n');
        stanzas.forEach(stanza -> text.append(stanza.text()));
        byte[] covered = text.append(END).toString().getBytes(StandardCharsets.US_ASCII);
        String code = " " + StrictBase64.unpadded(code(covered, fileKey)) + "\n";
        ByteArrayOutputStream head = new ByteArrayOutputStream();
        head.writeBytes(covered);
        head.writeBytes(code.getBytes(StandardCharsets.US_ASCII));
        return head.toByteArray();
    }

    /** Whether this key made the code, and so nothing of the head was changed. */
    boolean isOf(byte[] fileKey) {
        return MessageDigest.isEqual(code(covered, fileKey), code);
    }

    private static byte[] code(byte[] covered, byte[] fileKey) {
        return Primitives.hmac(Primitives.hkdf(fileKey, new byte[0], CODE_LABEL), covered);
    }

    /**
     * Reads the head of a file.
     *
     * @throws BadInput if it is not one by the letter of the format, or of a later version
     */
    static AgeHead read(String name, byte[] file) throws BadInput {
        Lines lines = new Lines(name, file);
        String version = lines.next();
        if (!version.equals(FIRST_LINE)) {
            throw BadInput.at(Place.whole(name), Message.of("input.age.version"));
        }
        List<Stanza> stanzas = new ArrayList<>();
        int start = lines.at;
        String line = lines.next();
        while (!line.startsWith(END)) {
            stanzas.add(stanza(line, lines));
            start = lines.at;
            line = lines.next();
        }
        boolean alone = stanzas.size() == 1 || stanzas.stream().noneMatch(stanza -> stanza.isOf(Stanza.PASSPHRASE));
        if (stanzas.isEmpty() || !alone || !line.startsWith(END + " ")) {
            throw lines.refuse();
        }
        byte[] code = StrictBase64.unpadded(line.substring(END.length() + 1)).filter(bytes -> bytes.length == Primitives.KEY).orElseThrow(lines::refuse);
        return new AgeHead(stanzas, Arrays.copyOf(file, start + END.length()), code, lines.at);
    }

    private static Stanza stanza(String line, Lines lines) throws BadInput {
        List<String> arguments = line.startsWith(STANZA) ? List.of(line.substring(STANZA.length()).split(" ", -1)) : List.of("");
        if (arguments.contains("")) {
            throw lines.refuse();
        }
        ByteArrayOutputStream body = new ByteArrayOutputStream();
        String letters;
        do {
            letters = lines.next();
            if (letters.length() > Stanza.COLUMNS) {
                throw lines.refuse();
            }
            body.writeBytes(StrictBase64.unpadded(letters).orElseThrow(lines::refuse));
        } while (letters.length() == Stanza.COLUMNS);
        return new Stanza(arguments, body.toByteArray());
    }

    /** The lines of a head, each of signs that can be printed, and blanks. */
    private static final class Lines {

        private final String name;
        private final byte[] file;
        private int at;

        Lines(String name, byte[] file) {
            this.name = name;
            this.file = file;
        }

        String next() throws BadInput {
            int from = at;
            int longest = Math.min(file.length, LONGEST);
            while (at < longest && file[at] >= ' ' && file[at] <= '~') {
                at++;
            }
            if (at == longest || file[at] != '\n') {
                throw refuse();
            }
            at++;
            return new String(file, from, at - 1 - from, StandardCharsets.US_ASCII);
        }

        BadInput refuse() {
            return BadInput.at(Place.whole(name), Message.of("input.age.head"));
        }
    }
}
