package com.akio.tws.preflight.redact;

import com.akio.tws.preflight.json.Json;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Finds what must be masked in a snapshot: by the field where a field holds nothing else, by its form everywhere. */
final class SecretFinder {

    private static final Set<String> NOBODYS_HOSTS = Set.of("localhost", "localhost.localdomain", "ipv6-literal.net");
    private static final int SHORTEST_LABEL = 3;
    /** Of a shorter word, text comes out by chance now and then. */
    private static final int SHORTEST_ENCODED = 16;
    private static final Pattern NUMBERED_COPY = Pattern.compile("(.{3,})\\.(?:V[2-9]|[0-9]{3}|[A-Z0-9-]{2,15}(?:\\.[0-9]{3})?)");
    private static final Pattern BETWEEN_PROXIES = Pattern.compile("[;,\\s=/]+");

    private final Set<String> known;
    private final Set<Secret> secrets = new LinkedHashSet<>();
    private final Set<String> versions = new LinkedHashSet<>();
    private final Set<String> domains = new TreeSet<>();
    private final Set<String> shortDomains = new LinkedHashSet<>();

    private SecretFinder(Set<String> known) {
        this.known = known;
    }

    /**
     * What was found.
     *
     * @param versions rows of four numbers that are versions, where they stand as such
     */
    record Findings(Set<Secret> secrets, Set<String> versions) {
    }

    /**
     * Looks at every text.
     *
     * @param known masks that stand in a snapshot which is masked already: nothing to mask
     */
    static Findings in(Json snapshot, Set<String> known) {
        SecretFinder finder = new SecretFinder(known);
        JsonTree.visit(snapshot, finder::look);
        // A machine's own accounts are written like a domain's.
        finder.shortDomains.stream().filter(name -> !finder.secrets.contains(new Secret(MaskKind.HOST, name)))
                .forEach(name -> finder.add(MaskKind.DOMAIN, name));
        Pattern below = Pattern.compile("(?i)(?<![\\p{L}\\p{N}_.-])((?:[\\p{L}\\p{N}_-]+\\.){1,126})(?="
                + Borders.around(finder.domains).pattern() + ")");
        Pattern domain = Borders.around(finder.domains);
        JsonTree.visit(snapshot, (path, text) -> finder.lookBelowDomains(path, text, below, domain));
        return new Findings(finder.secrets, finder.versions);
    }

    private void look(List<String> path, String text) {
        Fields.Holding holding = Fields.holding(path);
        if (text.isBlank() || holding == Fields.Holding.STRUCTURE) {
            return;
        }
        versions.addAll(Addresses.versionsIn(text, holding));
        Optional<MaskKind> whole = Fields.whole(path);
        whole.ifPresent(kind -> add(kind, text));
        if (holding == Fields.Holding.NAME) {
            name(text);
        } else if (holding == Fields.Holding.BINDING) {
            name(text.substring(text.lastIndexOf(':') + 1));
        } else if (Fields.isProxy(path)) {
            BETWEEN_PROXIES.splitAsStream(text).map(part -> part.replaceAll(":[0-9]*$", ""))
                    .filter(part -> part.matches("(?:\\*\\.)?[\\p{L}\\p{N}][\\p{L}\\p{N}._-]*\\.[\\p{L}\\p{N}-]*\\p{L}[\\p{L}\\p{N}-]*")).forEach(this::name);
        }
        for (Decoded reading : Decoded.forNames(text)) {
            forms(reading.text(), holding, whole.isPresent());
            EncodedWords.in(reading.text()).stream().filter(word -> word.length() >= SHORTEST_ENCODED).flatMap(word -> word.sayings().stream())
                    .filter(EncodedWords.Saying::whole).forEach(saying -> forms(saying.text(), Fields.Holding.FREE, false));
        }
    }

    /** Of a field that is masked as a whole, the parts of a distinguished name are nobody's elsewhere: {@code O=Test}. */
    private void forms(String text, Fields.Holding holding, boolean whole) {
        for (Place place : Forms.in(text, holding)) {
            String found = place.in(text);
            switch (place.kind()) {
                case NAME -> {
                    if (!whole) {
                        add(MaskKind.NAME, found);
                    }
                }
                case HOST -> name(found);
                case DOMAIN -> shortDomain(found);
                case DN -> components(found);
                case USER -> user(found);
                case IPV4, IPV6 -> address(place.kind(), found);
                default -> add(place.kind(), found);
            }
        }
    }

    private void lookBelowDomains(List<String> path, String text, Pattern below, Pattern known) {
        if (Fields.holding(path) == Fields.Holding.STRUCTURE) {
            return;
        }
        for (Decoded reading : Decoded.forNames(text)) {
            Matcher name = below.matcher(reading.text());
            while (name.find()) {
                Matcher domain = known.matcher(reading.text());
                if (domain.find(name.end())) {
                    dnsName(name.group(1) + domain.group());
                }
            }
        }
    }

    /** An account, and the same without what Windows and roaming profiles put behind it ({@code .V6}, {@code .EXEMPLE.000}). */
    private void user(String given) {
        String name = given.strip();
        if (!WindowsWords.isEverybodys(name)) {
            add(MaskKind.USER, name);
            Matcher copy = NUMBERED_COPY.matcher(name);
            if (copy.matches()) {
                user(copy.group(1));
            }
        }
    }

    private void address(MaskKind kind, String address) {
        if (PrivateAddresses.isRange(address) || (!Addresses.isNobodys(address) && Addresses.network(address).isPresent())) {
            add(kind, address);
        }
    }

    private void shortDomain(String name) {
        if (name.indexOf('.') > 0) {
            dnsName("*." + name);
        } else {
            shortDomains.add(name);
        }
    }

    private void components(String text) {
        String name = MaskMaker.domainOf(text);
        if (known.contains(Secret.fold(name))) {
            return;
        }
        if (name.indexOf('.') > 0) {
            domain(name);
        } else {
            add(MaskKind.DOMAIN, name);
        }
        add(MaskKind.DN, text);
    }

    /** A host name, a DNS name or an address; anything with a blank in it is none of these, as a certificate's name may be. */
    private void name(String given) {
        String name = given.strip();
        String small = name.toLowerCase(Locale.ROOT);
        if (name.isEmpty() || NOBODYS_HOSTS.contains(small)) {
            return;
        }
        if (Addresses.network(name).isPresent()) {
            address(small.indexOf(':') >= 0 || small.endsWith(".ipv6-literal.net") ? MaskKind.IPV6 : MaskKind.IPV4, name);
        } else if (name.indexOf(' ') >= 0) {
            add(MaskKind.CERTIFICATE, name);
        } else if (name.indexOf('.') < 0) {
            add(MaskKind.HOST, name);
        } else {
            dnsName(name);
        }
    }

    private void dnsName(String given) {
        String name = given.replaceAll("\\.+$", "").replaceFirst("^\\*\\.", "");
        int dot = name.indexOf('.');
        if (name.isEmpty() || Addresses.network(name).isPresent() || known.contains(Secret.fold(name))) {
            return;
        }
        if (dot < 1) {
            add(given.startsWith("*.") ? MaskKind.DOMAIN : MaskKind.HOST, name);
            return;
        }
        if (given.startsWith("*.") || name.indexOf('.', dot + 1) < 0) {
            domain(name);
            return;
        }
        add(MaskKind.HOST, name.substring(0, dot));
        add(MaskKind.DNS_NAME, name);
        domain(name.substring(dot + 1));
    }

    /** The domain, its parents but the last label, and the name that Windows makes of it: {@code EXEMPLE} of {@code exemple.fr}. */
    private void domain(String name) {
        int dot = name.indexOf('.');
        if (dot < 1 || known.contains(Secret.fold(name))) {
            return;
        }
        add(MaskKind.DOMAIN, name);
        domains.add(name);
        if (dot >= SHORTEST_LABEL) {
            add(MaskKind.DOMAIN, name.substring(0, dot));
        }
        domain(name.substring(dot + 1));
    }

    private void add(MaskKind kind, String text) {
        if (!text.isBlank() && !known.contains(Secret.fold(text.strip()))) {
            secrets.add(new Secret(kind, text.strip()));
        }
    }
}
