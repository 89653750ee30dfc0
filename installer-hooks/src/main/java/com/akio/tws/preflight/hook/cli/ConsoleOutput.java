package com.akio.tws.preflight.hook.cli;

import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.Charset;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CharsetEncoder;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;

/**
 * Takes the UTF-8 that the tool writes and gives a console what its code page can show: {@code cmd} in Western Europe starts with 850.
 *
 * <p>A sign that the code page lacks is shown as its nearest in ASCII, so that a person can still read the line.
 */
final class ConsoleOutput extends FilterOutputStream {

    private static final String SIGNS = "\u2019\u2018\u201C\u201D\u2013\u2014\u2026\u2192\u2194\u2190\u2713\u2715\u270E\u2265\u2264\u00D7\u00B7\u00A0\u202F\u0153\u0152\uFFFD";
    private static final String[] NEAREST = {"'", "'", "\"", "\"", "-", "-", "...", "->", "<->", "<-", "+", "x", "*", ">=", "<=", "x", "-", " ",
            " ", "oe", "OE", "?"};

    private final Charset codePage;
    private final CharsetEncoder encoder;
    private final CharsetDecoder utf8 = StandardCharsets.UTF_8.newDecoder().onMalformedInput(CodingErrorAction.REPLACE)
            .onUnmappableCharacter(CodingErrorAction.REPLACE);
    /** Bytes of a sign whose end has not come yet are kept here. */
    private final ByteBuffer waiting = ByteBuffer.allocate(4096);

    ConsoleOutput(OutputStream console, Charset codePage) {
        super(console);
        this.codePage = codePage;
        this.encoder = codePage.newEncoder();
    }

    @Override
    public void write(int oneByte) throws IOException {
        write(new byte[] {(byte) oneByte}, 0, 1);
    }

    @Override
    public void write(byte[] bytes, int from, int length) throws IOException {
        for (int done = 0; done < length;) {
            int part = Math.min(length - done, waiting.remaining());
            waiting.put(bytes, from + done, part);
            done += part;
            waiting.flip();
            CharBuffer signs = CharBuffer.allocate(waiting.remaining() + 1);
            utf8.decode(waiting, signs, false);
            waiting.compact();
            signs.flip();
            out.write(fitting(signs.toString()).getBytes(codePage));
        }
    }

    private String fitting(String text) {
        if (encoder.canEncode(text)) {
            return text;
        }
        StringBuilder fitting = new StringBuilder(text.length() + 16);
        text.codePoints().forEach(sign -> fitting.append(fitting(sign)));
        return fitting.toString();
    }

    private String fitting(int sign) {
        String text = Character.toString(sign);
        if (encoder.canEncode(text)) {
            return text;
        }
        int known = SIGNS.indexOf(sign);
        if (known >= 0) {
            return NEAREST[known];
        }
        String bare = Normalizer.normalize(text, Normalizer.Form.NFD).replaceAll("\\p{M}", "");
        return !bare.isEmpty() && encoder.canEncode(bare) ? bare : "?";
    }
}
