package com.akio.tws.preflight.hook.cli;

import com.akio.tws.preflight.text.FrenchSpaces;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.Charset;
import java.nio.charset.CharsetEncoder;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import org.apache.commons.io.output.ProxyOutputStream;
import org.apache.commons.io.output.WriterOutputStream;

/**
 * Takes the UTF-8 that the tool writes and gives a console what its code page can show: {@code cmd} in Western Europe starts with 850.
 *
 * <p>The narrow blank of French becomes an ordinary no-break space: a console has one width, and its fonts often lack the narrow one.
 * A sign that the code page lacks is shown as its nearest in ASCII, so that a person can still read the line.
 */
final class ConsoleOutput extends ProxyOutputStream {

    private static final String SIGNS = "\u2019\u2018\u201C\u201D\u2013\u2014\u2026\u2192\u2194\u2190\u2713\u2715\u270E\u2265\u2264\u00D7\u00B7\u00A0\u202F\u0153\u0152\uFFFD\u2611";
    private static final String[] NEAREST = {"'", "'", "\"", "\"", "-", "-", "...", "->", "<->", "<-", "+", "x", "*", ">=", "<=", "x", "-", " ",
            " ", "oe", "OE", "?", "+"};

    ConsoleOutput(OutputStream console, Charset codePage) {
        super(decoding(new Console(console, codePage)));
    }

    /** Keeps the bytes of a sign whose end has not come yet. */
    private static OutputStream decoding(Writer console) {
        try {
            return WriterOutputStream.builder().setWriter(console).setCharsetDecoder(StandardCharsets.UTF_8.newDecoder()
                    .onMalformedInput(CodingErrorAction.REPLACE).onUnmappableCharacter(CodingErrorAction.REPLACE))
                    .setWriteImmediately(true).get();
        } catch (IOException impossible) {
            throw new UncheckedIOException("no file is opened here", impossible);
        }
    }

    /** Takes signs, and gives the console those of its code page. */
    private static final class Console extends Writer {

        private final OutputStream console;
        private final Charset codePage;
        private final CharsetEncoder encoder;

        Console(OutputStream console, Charset codePage) {
            this.console = console;
            this.codePage = codePage;
            this.encoder = codePage.newEncoder();
        }

        @Override
        public void write(char[] signs, int from, int length) throws IOException {
            console.write(fitting(new String(signs, from, length).replace(FrenchSpaces.NARROW, FrenchSpaces.NO_BREAK)).getBytes(codePage));
        }

        @Override
        public void flush() throws IOException {
            console.flush();
        }

        @Override
        public void close() throws IOException {
            console.close();
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
}
