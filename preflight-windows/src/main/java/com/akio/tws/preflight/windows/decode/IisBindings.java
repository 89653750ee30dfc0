package com.akio.tws.preflight.windows.decode;

import com.akio.tws.preflight.fact.Reading;
import com.akio.tws.preflight.fact.Source;
import java.io.ByteArrayInputStream;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/**
 * The bindings of all sites in IIS's {@code applicationHost.config}, whether the site is started or not
 * (Microsoft, "Binding &lt;binding&gt;": {@code protocol}, and {@code bindingInformation} as address, port and host name).
 *
 * <p>The file is read without document types and without entities of its own: it may come from anybody.
 */
public final class IisBindings {

    private static final List<String> PLACE =
            List.of("configuration", "system.applicationHost", "sites", "site", "bindings", "binding");

    private IisBindings() {
    }

    /** Every binding as its protocol, a space and its information, for example {@code http *:80:}, in the file's order. */
    public static Reading<List<String>> decode(byte[] file, Source source) {
        return Decoding.reading(source, () -> bindings(file));
    }

    private static List<String> bindings(byte[] file) throws Malformed {
        try {
            XMLStreamReader xml = factory().createXMLStreamReader(new ByteArrayInputStream(file));
            return bindings(xml);
        } catch (XMLStreamException broken) {
            // The parser's own words follow the language of the JVM; the place is enough.
            throw new Malformed("expected XML, found none in " + place(broken));
        } catch (RuntimeException broken) {
            // The JDK's parser answers some broken input with an unchecked exception; any bytes must give an answer here.
            throw new Malformed("expected XML, found something that the parser gave up on: " + broken.getClass().getSimpleName());
        }
    }

    private static XMLInputFactory factory() {
        XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        factory.setXMLResolver((publicId, systemId, base, namespace) -> {
            throw new XMLStreamException("an outside entity is not fetched");
        });
        return factory;
    }

    private static List<String> bindings(XMLStreamReader xml) throws XMLStreamException, Malformed {
        List<String> bindings = new ArrayList<>();
        Deque<String> open = new ArrayDeque<>();
        while (xml.hasNext()) {
            switch (xml.next()) {
                case XMLStreamConstants.DTD -> throw new Malformed("expected no document type, found one");
                case XMLStreamConstants.START_ELEMENT -> {
                    open.addLast(xml.getLocalName());
                    if (open.size() == 1 && !open.getFirst().equals(PLACE.get(0))) {
                        throw new Malformed("expected the element " + PLACE.get(0) + ", found " + open.getFirst());
                    }
                    if (open.size() == PLACE.size() && List.copyOf(open).equals(PLACE)) {
                        bindings.add(attribute(xml, "protocol") + " " + attribute(xml, "bindingInformation"));
                    }
                }
                case XMLStreamConstants.END_ELEMENT -> open.removeLast();
                default -> {
                    // Text and comments say nothing about bindings.
                }
            }
        }
        return List.copyOf(bindings);
    }

    private static String attribute(XMLStreamReader xml, String name) throws Malformed {
        String value = xml.getAttributeValue(null, name);
        if (value == null) {
            throw new Malformed("expected a binding with " + name + ", found one without, in line "
                    + xml.getLocation().getLineNumber());
        }
        return value;
    }

    private static String place(XMLStreamException broken) {
        return broken.getLocation() == null
                ? "the file"
                : "line " + broken.getLocation().getLineNumber() + ", column " + broken.getLocation().getColumnNumber();
    }
}
