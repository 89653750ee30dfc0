package com.akio.tws.preflight.redact;

import com.akio.tws.preflight.site.MaskedAddress;
import com.akio.tws.preflight.site.NetworkRange;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

/**
 * Gives every secret its mask. Numbers follow the order of keyed hashes, so that neither the alphabet nor the order on the
 * machine shows through; masks of an earlier map stay what they were.
 */
final class MaskMaker {

    private static final Set<MaskKind> FORMS =
            Set.of(MaskKind.IPV4, MaskKind.IPV6, MaskKind.MAC, MaskKind.SID, MaskKind.DNS_NAME, MaskKind.DN, MaskKind.ENCODED);
    private static final int SHORTEST_SEARCHED = 3;
    private static final int SHORTEST_WORD = 2;
    private static final int FIRST_NOT_ASCII = 0x80;
    private static final String FAKE_TOP = "example";
    private static final String LITERAL = ".ipv6-literal.net";

    private final MaskMap earlier;
    private final Vocabulary vocabulary;
    private final Set<String> versions;
    private final Hmac hmac;
    private final PrivateAddresses privates;
    private final boolean numbered;
    private final Map<Secret, Mask> masks = new LinkedHashMap<>();
    private final Map<String, Integer> lastNumbers = new HashMap<>();
    private final Map<String, String> networks = new HashMap<>();
    private final Map<String, String> sameAddress = new HashMap<>();
    private final Set<String> taken = new HashSet<>();

    /**
     * Goes on with a map.
     *
     * @param versions rows of four numbers that are versions on this machine: an address that looks like one cannot be told from it
     */
    MaskMaker(MaskMap earlier, Vocabulary vocabulary, Set<String> versions) {
        this.earlier = earlier;
        this.vocabulary = vocabulary;
        this.versions = Set.copyOf(versions);
        this.hmac = earlier.hmac();
        this.privates = new PrivateAddresses(hmac);
        this.numbered = earlier.masks().stream().anyMatch(MaskMaker::isNumbered);
    }

    /** The earlier map with these secrets added. */
    MaskMap mask(Set<Secret> secrets) {
        for (Mask mask : earlier.masks()) {
            boolean version = mask.secret().kind() == MaskKind.IPV4 && versions.contains(mask.secret().text());
            masks.put(mask.secret(), version ? new Mask(mask.secret(), mask.mask(), false) : mask);
            remember(mask);
        }
        secrets.forEach(secret -> taken.add(secret.folded()));
        List<Secret> fresh = new ArrayList<>(secrets);
        fresh.removeIf(masks::containsKey);
        fresh.removeIf(secret -> numbered && PrivateAddresses.isRange(secret.text()));
        // Parents before children, hosts and domains before the names made of them.
        Map<Secret, String> hashes = new HashMap<>();
        fresh.forEach(secret -> hashes.put(secret, hash(secret)));
        fresh.sort(Comparator.comparing(MaskMaker::rank).thenComparing(secret -> hashes.getOrDefault(secret, "")));
        for (Secret secret : fresh) {
            masks.put(secret, new Mask(secret, maskOf(secret), isSearched(secret)));
        }
        return earlier.with(List.copyOf(masks.values()));
    }

    private static int rank(Secret secret) {
        boolean bareDomain = secret.kind() == MaskKind.DOMAIN && secret.text().indexOf('.') < 0;
        int labels = (int) secret.text().chars().filter(sign -> sign == '.').count();
        if (secret.kind() == MaskKind.DN || secret.kind() == MaskKind.WORD) {
            // Behind the domain whose mask it has, and behind every other kind that the word may be of.
            return secret.kind() == MaskKind.DN ? 2000 : 3000;
        }
        return secret.kind() == MaskKind.DNS_NAME ? 1000 : bareDomain ? 900 : secret.kind() == MaskKind.DOMAIN ? 100 + Math.min(labels, 700) : 0;
    }

    private String hash(Secret secret) {
        return hmac.of(secret.kind().word() + "\0" + secret.folded());
    }

    private String maskOf(Secret secret) {
        return switch (secret.kind()) {
            case DNS_NAME -> dnsName(secret.folded());
            case DOMAIN -> domain(secret.folded());
            case IPV4 -> address(secret, isOfTheInternet(secret) ? MaskedAddress.INTERNET : "ip-");
            case IPV6 -> address(secret, isOfTheInternet(secret) ? MaskedAddress.INTERNET_6 : "ip6-")
                    + (secret.folded().endsWith(LITERAL) ? LITERAL : "");
            case MAC -> sameAddress.computeIfAbsent(Addresses.same(secret), unknown -> next("mac-"));
            case SID -> next(secret.folded().startsWith("s-1-12-") ? "S-1-12-1-0-0-0-" : "S-1-5-21-0-0-");
            case HOST -> next(like("host-", secret.folded()));
            case DN -> components(secret.folded());
            default -> next(secret.kind().word() + "-");
        };
    }

    private String dnsName(String name) {
        int dot = name.indexOf('.');
        return made(new Secret(MaskKind.HOST, name.substring(0, dot))) + "." + made(new Secret(MaskKind.DOMAIN, name.substring(dot + 1)));
    }

    /** The components of a domain's mask; a component alone has the domain's short mask. */
    private String components(String name) {
        String mask = made(new Secret(MaskKind.DOMAIN, domainOf(name)));
        return "DC=" + mask.replace(".", ",DC=");
    }

    /** The domain of {@code dc=exemple,dc=fr}. */
    static String domainOf(String components) {
        return components.replaceAll("(?i)\\s*,?\\s*DC=", ".").substring(1);
    }

    /** What is said of a name's form is kept: an underscore, which no host has, and letters that the name service has not. */
    private static String like(String prefix, String name) {
        String marked = name.indexOf('_') >= 0 ? prefix.replace('-', '_') : prefix;
        return name.chars().allMatch(sign -> sign < FIRST_NOT_ASCII) ? marked : marked.replace('o', '\u00F4');
    }

    private String made(Secret part) {
        return Objects.requireNonNull(masks.get(part), "the parts of a name are masked before it").mask();
    }

    private String domain(String name) {
        int dot = name.indexOf('.');
        if (dot < 0) {
            return ofTheDomainCalled(name);
        }
        Optional<Mask> parent = Optional.ofNullable(masks.get(new Secret(MaskKind.DOMAIN, name.substring(dot + 1))))
                .filter(mask -> mask.secret().text().indexOf('.') > 0);
        return next(like("domain-", name.substring(0, dot))) + "." + parent.map(Mask::mask).orElse(FAKE_TOP);
    }

    /** The short name of a domain gets the first label of the domain's own mask. */
    private String ofTheDomainCalled(String label) {
        return masks.values().stream()
                .filter(mask -> mask.secret().kind() == MaskKind.DOMAIN && mask.secret().folded().startsWith(label + "."))
                .map(mask -> mask.mask().substring(0, mask.mask().indexOf('.'))).findFirst().orElseGet(() -> next(like("domain-", label)));
    }

    /** Such an address is marked as one: whether a rule of a firewall can mean client PCs hangs on it. */
    private boolean isOfTheInternet(Secret secret) {
        String address = Addresses.usual(secret.folded());
        return NetworkRange.of(address).isPresent() && !PrivateAddresses.isOne(address);
    }

    /** Whether an earlier version masked a private address by a number, and goes on so in all bundles of the map: two kinds cannot be compared. */
    private static boolean isNumbered(Mask mask) {
        boolean address = mask.secret().kind() == MaskKind.IPV4 || mask.secret().kind() == MaskKind.IPV6;
        return address && PrivateAddresses.isOne(Addresses.usual(mask.secret().folded())) && mask.mask().matches("ip6?-[0-9].*");
    }

    private String address(Secret secret, String prefix) {
        Optional<String> mask = numbered ? Optional.empty() : privates.maskOf(Addresses.usual(secret.folded()));
        return mask.orElseGet(() -> numbered(secret, prefix));
    }

    private String numbered(Secret secret, String prefix) {
        String network = Addresses.network(secret.folded()).orElseThrow();
        String masked = networks.computeIfAbsent(prefix + network, unknown -> next(prefix));
        return sameAddress.computeIfAbsent(Addresses.same(secret), unknown -> next(masked + "."));
    }

    private String next(String prefix) {
        String mask;
        do {
            mask = prefix + lastNumbers.merge(counter(prefix), 1, Integer::sum);
        } while (taken.contains(mask));
        return mask;
    }

    /** Names of one kind are numbered in one row, whatever is said of their form. */
    private static String counter(String prefix) {
        return Folded.plain(prefix).replace('_', '-');
    }

    /** Counts on from the numbers that the earlier map gave. */
    private void remember(Mask mask) {
        taken.add(mask.secret().folded());
        String text = mask.mask();
        for (String part : List.of(text, text.contains(".") ? text.substring(0, text.indexOf('.')) : text)) {
            int from = part.length();
            while (from > 0 && Character.isDigit(part.charAt(from - 1))) {
                from--;
            }
            if (from < part.length() && part.length() - from < 9) {
                lastNumbers.merge(counter(part.substring(0, from)), Integer.parseInt(part.substring(from)), Math::max);
            }
        }
        if (mask.secret().kind() == MaskKind.IPV4 || mask.secret().kind() == MaskKind.IPV6) {
            String bare = text.endsWith(LITERAL) ? text.substring(0, text.length() - LITERAL.length()) : text;
            sameAddress.putIfAbsent(Addresses.same(mask.secret()), bare);
            String prefix = bare.substring(0, bare.indexOf('-') + 1);
            Addresses.network(mask.secret().folded())
                    .ifPresent(network -> networks.put(prefix + network, bare.substring(0, bare.lastIndexOf('.'))));
        } else if (mask.secret().kind() == MaskKind.MAC) {
            sameAddress.putIfAbsent(Addresses.same(mask.secret()), text);
        }
    }

    private boolean isSearched(Secret secret) {
        if (secret.kind() == MaskKind.IPV4 && versions.contains(secret.text())) {
            return false;
        }
        int shortest = secret.kind() == MaskKind.WORD ? SHORTEST_WORD : SHORTEST_SEARCHED;
        return FORMS.contains(secret.kind())
                || (secret.text().length() >= shortest && !vocabulary.holds(secret.folded().toLowerCase(Locale.ROOT)));
    }
}
