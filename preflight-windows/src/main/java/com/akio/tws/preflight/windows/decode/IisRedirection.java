package com.akio.tws.preflight.windows.decode;

import com.akio.tws.preflight.fact.Reading;
import com.akio.tws.preflight.fact.Source;
import com.akio.tws.preflight.facts.WebServerFacts;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Locale;
import org.xml.sax.Attributes;
import org.xml.sax.SAXException;
import org.xml.sax.helpers.DefaultHandler;

/**
 * Whether IIS reads the {@code applicationHost.config} of this machine, or a shared configuration that {@code redirection.config}
 * names (Microsoft, "Configuration Redirection &lt;configurationRedirection&gt;": {@code enabled}, false by default; met in
 * projectkudu/kudu#1438). The path, the account and its password are not taken.
 */
public final class IisRedirection {

    private static final String ELEMENT = "configurationRedirection";

    private IisRedirection() {
    }

    /** True while the machine's own file counts; unreadable, as sites that stand elsewhere are, when the shared one does. */
    public static Reading<Boolean> own(byte[] file, Source source) {
        return Decoding.reading(source, () -> {
            ClosedXml.read(file, new Redirection());
            return true;
        });
    }

    private static final class Redirection extends DefaultHandler {

        private final Deque<String> open = new ArrayDeque<>();

        @Override
        public void startElement(String uri, String localName, String name, Attributes attributes) throws SAXException {
            if (open.isEmpty() && !name.equals("configuration") && !name.equals(ELEMENT)) {
                throw new SAXException(new Malformed("<configuration>", "<" + name + ">"));
            }
            open.addLast(name);
            if (!name.equals(ELEMENT)) {
                return;
            }
            String enabled = attributes.getValue("enabled");
            boolean sealed = attributes.getValue("configProtectionProvider") != null || attributes.getValue("configSource") != null;
            if (sealed || (enabled != null && !isOff(enabled))) {
                throw new SAXException(new Malformed(WebServerFacts.SITES_HERE,
                        sealed ? "<" + ELEMENT + ">" : "<" + ELEMENT + " enabled=\"true\">"));
            }
        }

        @Override
        public void endElement(String uri, String localName, String name) {
            open.removeLast();
        }

        private static boolean isOff(String enabled) {
            String word = enabled.strip().toLowerCase(Locale.ROOT);
            return word.isEmpty() || word.equals("false") || word.equals("0");
        }
    }
}
