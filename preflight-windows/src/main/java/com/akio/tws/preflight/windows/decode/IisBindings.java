package com.akio.tws.preflight.windows.decode;

import com.akio.tws.preflight.fact.Reading;
import com.akio.tws.preflight.fact.Source;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import javax.xml.XMLConstants;
import javax.xml.parsers.ParserConfigurationException;
import javax.xml.parsers.SAXParser;
import javax.xml.parsers.SAXParserFactory;
import org.xml.sax.Attributes;
import org.xml.sax.SAXException;
import org.xml.sax.SAXParseException;
import org.xml.sax.helpers.DefaultHandler;

/**
 * The bindings of all sites in IIS's {@code applicationHost.config}, whether the site is started or not
 * (Microsoft, "Binding &lt;binding&gt;": {@code protocol}, and {@code bindingInformation} as address, port and host name).
 *
 * <p>The file is read without document types and without outside entities: it may come from anybody.
 */
public final class IisBindings {

    private IisBindings() {
    }

    /** Every binding as its protocol, a space and its information, for example {@code http *:80:}, in the file's order. */
    public static Reading<List<String>> decode(byte[] file, Source source) {
        return Decoding.reading(source, () -> bindings(file));
    }

    private static List<String> bindings(byte[] file) throws Malformed {
        Sites sites = new Sites();
        try {
            parser().parse(new ByteArrayInputStream(file), sites);
        } catch (SAXParseException broken) {
            // The parser's own words follow the language of the JVM; the place is enough.
            throw new Malformed("XML", "SAXParseException " + broken.getLineNumber() + ":" + broken.getColumnNumber());
        } catch (SAXException refused) {
            throw refused.getException() instanceof Malformed other ? other : new Malformed("XML", refused.getClass().getSimpleName());
        } catch (IOException | RuntimeException broken) {
            // The JDK's parser answers bytes outside their encoding, and some other broken input, in these ways.
            throw new Malformed("XML", broken.getClass().getSimpleName());
        }
        return List.copyOf(sites.bindings);
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

    private static final class Sites extends DefaultHandler {

        private static final List<String> PLACE =
                List.of("configuration", "system.applicationHost", "sites", "site", "bindings", "binding");

        private final List<String> bindings = new ArrayList<>();
        private final Deque<String> open = new ArrayDeque<>();

        @Override
        public void startElement(String uri, String localName, String name, Attributes attributes) throws SAXException {
            open.addLast(name);
            if (open.size() == 1 && !name.equals(PLACE.get(0))) {
                throw new SAXException(new Malformed("<" + PLACE.get(0) + ">", "<" + name + ">"));
            }
            if (open.size() == PLACE.size() && List.copyOf(open).equals(PLACE)) {
                bindings.add(required(attributes, "protocol") + " " + required(attributes, "bindingInformation"));
            }
        }

        @Override
        public void endElement(String uri, String localName, String name) {
            open.removeLast();
        }

        private String required(Attributes attributes, String name) throws SAXException {
            String value = attributes.getValue(name);
            if (value == null) {
                throw new SAXException(new Malformed("<binding " + name + "=…>", "<binding> " + (bindings.size() + 1)));
            }
            return value;
        }
    }
}
