package com.akio.tws.preflight.windows.decode;

import com.akio.tws.preflight.facts.WebServerFacts;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.xml.sax.Attributes;
import org.xml.sax.SAXException;
import org.xml.sax.helpers.DefaultHandler;

/**
 * Walks through {@code applicationHost.config} to the sites, and refuses where they are said to stand elsewhere.
 *
 * <p>They do with {@code childSource} (of the sites section only: dotnet/aspnetcore#4151) and {@code configSource}; a section with
 * a {@code configProtectionProvider} stands there in cipher. A {@code location} without a path, or with the path {@code .}, is the
 * file itself (Microsoft, "location Element"); the sites below another path are nobody's that we could tell.
 */
final class IisSitesHandler extends DefaultHandler {

    private static final String ROOT = "configuration";
    private static final String LOCATION = "location";
    private static final String SITES = "configuration/system.applicationHost/sites";
    private static final Set<String> ON_THE_WAY = Set.of(ROOT, "configuration/system.applicationHost", SITES, SITES + "/site",
            SITES + "/site/bindings", SITES + "/siteDefaults", SITES + "/siteDefaults/bindings");
    private static final List<String> AWAY = List.of("childSource", "configSource", "configProtectionProvider");
    private static final int DEEPEST = 7;
    private static final int LONGEST = 120;

    private final IisSites sites;
    private final Deque<String> open = new ArrayDeque<>();
    private Optional<String> place = Optional.empty();

    IisSitesHandler(IisSites sites) {
        this.sites = sites;
    }

    @Override
    public void startElement(String uri, String localName, String name, Attributes attributes) throws SAXException {
        if (open.isEmpty() && !name.equals(ROOT)) {
            throw new SAXException(new Malformed("<" + ROOT + ">", "<" + name + ">"));
        }
        open.addLast(name);
        if (open.size() > DEEPEST) {
            return;
        }
        if (open.size() == 2 && name.equals(LOCATION)) {
            place = attribute(attributes, "path").map(String::strip).filter(path -> !path.isEmpty() && !path.equals("."));
        }
        String path = path();
        if (path.equals(SITES) && place.isPresent()) {
            throw elsewhere(LOCATION, "path", place.get());
        }
        if (ON_THE_WAY.contains(path)) {
            for (String away : AWAY) {
                Optional<String> to = attribute(attributes, away);
                if (to.isPresent()) {
                    throw elsewhere(name, away, to.get());
                }
            }
        }
        take(path, attributes);
    }

    private void take(String path, Attributes attributes) {
        switch (path) {
            case SITES + "/site" -> sites.site(attribute(attributes, "serverAutoStart"));
            case SITES + "/clear" -> sites.clearSites();
            case SITES + "/siteDefaults" -> sites.siteDefaults(attribute(attributes, "serverAutoStart"));
            case SITES + "/site/bindings/binding" -> binding(attributes).ifPresent(binding -> sites.bind(false, binding));
            case SITES + "/site/bindings/remove" -> binding(attributes).ifPresent(binding -> sites.remove(false, binding));
            case SITES + "/site/bindings/clear" -> sites.clear(false);
            case SITES + "/siteDefaults/bindings/binding" -> binding(attributes).ifPresent(binding -> sites.bind(true, binding));
            case SITES + "/siteDefaults/bindings/remove" -> binding(attributes).ifPresent(binding -> sites.remove(true, binding));
            case SITES + "/siteDefaults/bindings/clear" -> sites.clear(true);
            default -> {
                // Everything else of IIS: pools, log files, modules.
            }
        }
    }

    @Override
    public void endElement(String uri, String localName, String name) {
        if (open.size() == 2) {
            place = Optional.empty();
        }
        open.removeLast();
    }

    /** Where we are, a location left out. */
    private String path() {
        List<String> names = new ArrayList<>(open);
        if (names.size() > 1 && names.get(1).equals(LOCATION)) {
            names.remove(1);
        }
        return String.join("/", names);
    }

    private static Optional<String> binding(Attributes attributes) {
        return attribute(attributes, "protocol").flatMap(protocol ->
                attribute(attributes, "bindingInformation").map(information -> protocol + " " + information));
    }

    private static Optional<String> attribute(Attributes attributes, String name) {
        return Optional.ofNullable(attributes.getValue(name));
    }

    private static SAXException elsewhere(String element, String attribute, String value) {
        String shown = value.length() > LONGEST ? value.substring(0, LONGEST) + "…" : value;
        return new SAXException(new Malformed(WebServerFacts.SITES_HERE, "<" + element + " " + attribute + "=\"" + shown + "\">"));
    }
}
