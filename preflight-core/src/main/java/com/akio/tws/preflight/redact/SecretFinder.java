package com.akio.tws.preflight.redact;

import com.akio.tws.preflight.json.Json;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Finds what must be masked in a snapshot: by the field where a field holds nothing else, by its form everywhere. */
final class SecretFinder {

    private static final Pattern USER_FOLDER = Pattern.compile(
            "(?i)[\\\\/](?:Users|Utilisateurs|Documents and Settings)[\\\\/]+([^\\\\/:*?\"<>|,;%\\p{Cntrl}]+)");
    private static final Pattern MAIL = Pattern.compile("([\\p{L}\\p{N}._%+-]+)@([\\p{L}\\p{N}.-]+\\.[\\p{L}]{2,})");
    private static final Pattern SHARE = Pattern.compile("(?<!\\\\)\\\\\\\\([\\p{L}\\p{N}][\\p{L}\\p{N}._-]*)\\\\");
    private static final Pattern URL = Pattern.compile("(?i)(?<![a-z])[a-z][a-z0-9+.-]*://([\\p{L}\\p{N}][\\p{L}\\p{N}._-]*)");
    private static final Pattern DOMAIN_SID = Pattern.compile("S-1-5-21-[0-9]+-[0-9]+-[0-9]+(?![0-9])");
    private static final Set<String> EVERYBODYS_FOLDERS = Set.of("public", "default", "default user", "all users", "defaultapppool",
            "administrator", "administrateur");
    private static final Set<String> NOBODYS_HOSTS = Set.of("localhost", "localhost.localdomain");
    private static final int SHORTEST_LABEL = 3;

    private final Set<Secret> secrets = new LinkedHashSet<>();
    private final Set<String> domains = new TreeSet<>();

    private SecretFinder() {
    }

    static Set<Secret> in(Json snapshot) {
        SecretFinder finder = new SecretFinder();
        JsonTree.visit(snapshot, finder::look);
        Pattern below = Pattern.compile("(?i)(?<![\\p{L}\\p{N}_.-])((?:[\\p{L}\\p{N}_-]+\\.)+)(?="
                + Borders.around(finder.domains).pattern() + ")");
        Pattern domain = Borders.around(finder.domains);
        JsonTree.visit(snapshot, (path, text) -> finder.lookBelowDomains(path, text, below, domain));
        return finder.secrets;
    }

    private void look(List<String> path, String text) {
        Fields.Holding holding = Fields.holding(path);
        if (text.isBlank() || holding == Fields.Holding.STRUCTURE) {
            return;
        }
        Fields.whole(path).ifPresent(kind -> add(kind, text));
        if (holding == Fields.Holding.NAME) {
            name(text);
        } else if (holding == Fields.Holding.BINDING) {
            name(text.substring(text.lastIndexOf(':') + 1));
        }
        forms(text, holding);
    }

    private void forms(String text, Fields.Holding holding) {
        if (holding != Fields.Holding.VERSION) {
            each(Addresses.IPV4, text, match -> address(MaskKind.IPV4, match.group()));
        }
        each(Addresses.IPV6, text, match -> address(MaskKind.IPV6, match.group()));
        each(Addresses.MAC, text, match -> add(MaskKind.MAC, match.group()));
        each(DOMAIN_SID, text, match -> add(MaskKind.SID, match.group()));
        each(USER_FOLDER, text, match -> user(match.group(1)));
        each(SHARE, text, match -> name(match.group(1)));
        each(URL, text, match -> name(match.group(1)));
        each(MAIL, text, match -> {
            user(match.group(1));
            dnsName(match.group(2));
        });
    }

    private void lookBelowDomains(List<String> path, String text, Pattern below, Pattern known) {
        if (Fields.holding(path) == Fields.Holding.STRUCTURE) {
            return;
        }
        each(below, text, match -> {
            Matcher domain = known.matcher(text);
            if (domain.find(match.end())) {
                dnsName(match.group(1) + domain.group());
            }
        });
    }

    private void user(String name) {
        if (!EVERYBODYS_FOLDERS.contains(name.strip().toLowerCase(Locale.ROOT))) {
            add(MaskKind.USER, name.strip());
        }
    }

    private void address(MaskKind kind, String address) {
        if (!Addresses.isNobodys(address) && Addresses.network(address).isPresent()) {
            add(kind, address);
        }
    }

    /** A host name, a DNS name or an address; anything with a blank in it is none of these, as a certificate's name may be. */
    private void name(String given) {
        String name = given.strip();
        if (name.isEmpty() || NOBODYS_HOSTS.contains(name.toLowerCase(Locale.ROOT)) || Addresses.network(name).isPresent()) {
            return;
        }
        if (name.indexOf(' ') >= 0) {
            add(MaskKind.CERTIFICATE, name);
        } else if (name.indexOf('.') < 0) {
            add(MaskKind.HOST, name);
        } else {
            dnsName(name);
        }
    }

    private void dnsName(String given) {
        String name = given.startsWith("*.") ? given.substring(2) : given;
        name = name.endsWith(".") ? name.substring(0, name.length() - 1) : name;
        int dot = name.indexOf('.');
        if (dot < 1 || name.endsWith(".") || Addresses.network(name).isPresent()) {
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
        if (dot < 1) {
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
        if (!text.isBlank()) {
            secrets.add(new Secret(kind, text.strip()));
        }
    }

    /** What to do with a match. */
    private interface Found {
        void in(Matcher match);
    }

    private static void each(Pattern pattern, String text, Found found) {
        Matcher matcher = pattern.matcher(text);
        while (matcher.find()) {
            found.in(matcher);
        }
    }
}
