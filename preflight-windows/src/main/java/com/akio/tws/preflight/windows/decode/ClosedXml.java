package com.akio.tws.preflight.windows.decode;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.StringReader;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import javax.xml.XMLConstants;
import javax.xml.parsers.ParserConfigurationException;
import javax.xml.parsers.SAXParser;
import javax.xml.parsers.SAXParserFactory;
import org.apache.commons.io.ByteOrderMark;
import org.apache.commons.io.input.BOMInputStream;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;
import org.xml.sax.SAXParseException;
import org.xml.sax.helpers.DefaultHandler;

/**
 * An XML file of Windows, read without document types and without outside entities: it may come from anybody.
 *
 * <p>A byte order mark goes before the encoding that the file names of itself: editors that store as "Unicode" leave the name
 * {@code UTF-8} in the first line, and Windows reads such a file.
 */
final class ClosedXml {

    private ClosedXml() {
    }

    /** Hands the file to {@code handler}, which refuses by a {@link SAXException} around a {@link Malformed}. */
    static void read(byte[] file, DefaultHandler handler) throws Malformed {
        try {
            parser().parse(input(file), handler);
        } catch (SAXParseException broken) {
            // The parser's own words follow the language of the JVM; the place is enough.
            throw new Malformed("XML", "SAXParseException " + broken.getLineNumber() + ":" + broken.getColumnNumber());
        } catch (SAXException refused) {
            throw refused.getException() instanceof Malformed other ? other : new Malformed("XML", refused.getClass().getSimpleName());
        } catch (IOException | RuntimeException broken) {
            // The JDK's parser answers bytes outside their encoding, and some other broken input, in these ways.
            throw new Malformed("XML", broken.getClass().getSimpleName());
        }
    }

    private static InputSource input(byte[] file) throws IOException {
        try (BOMInputStream marked = BOMInputStream.builder().setByteArray(file)
                .setByteOrderMarks(ByteOrderMark.UTF_8, ByteOrderMark.UTF_16LE, ByteOrderMark.UTF_16BE).get()) {
            if (marked.hasBOM()) {
                return text(marked.readAllBytes(), Charset.forName(marked.getBOMCharsetName()));
            }
        }
        if (startsWith(file, '<', 0)) {
            return text(file, StandardCharsets.UTF_16LE);
        }
        return startsWith(file, 0, '<') ? text(file, StandardCharsets.UTF_16BE) : new InputSource(new ByteArrayInputStream(file));
    }

    private static InputSource text(byte[] file, Charset charset) throws CharacterCodingException {
        return new InputSource(new StringReader(charset.newDecoder().decode(ByteBuffer.wrap(file)).toString()));
    }

    private static boolean startsWith(byte[] file, int first, int second) {
        return file.length > 1 && file[0] == first && file[1] == second;
    }

    // StAX would do as well, but the JDK's writes to standard error when some files end too early.
    private static SAXParser parser() {
        try {
            SAXParserFactory factory = SAXParserFactory.newDefaultInstance();
            factory.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
            factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
            factory.setFeature("http://xml.org/sax/features/external-general-entities", false);
            factory.setFeature("http://xml.org/sax/features/external-parameter-entities", false);
            return factory.newSAXParser();
        } catch (ParserConfigurationException | SAXException unknown) {
            throw new IllegalStateException("this Java's XML parser cannot be closed to outside entities", unknown);
        }
    }
}
