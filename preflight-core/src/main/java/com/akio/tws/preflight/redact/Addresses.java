package com.akio.tws.preflight.redact;

import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Addresses in texts: their forms, which of them are nobody's or no address at all, and the network each belongs to. */
final class Addresses {

    private static final String OCTET = "(?:25[0-5]|2[0-4][0-9]|[01]?[0-9]?[0-9])";

    /** Four numbers up to 255, not inside a longer row of numbers. */
    private static final Pattern IPV4 = Pattern.compile("(?<![0-9\\p{L}])(?<![0-9]\\.)(?:" + OCTET + "\\.){3}" + OCTET + "(?![0-9\\p{L}])(?!\\.[0-9])");

    /** As providers and Linux name machines (sosreport/sos#3388): {@code dhcp-192-168-0-66}, of private networks only. */
    private static final Pattern DASHED = Pattern.compile(
            "(?i)(?<=[a-z]-)(?:10-" + OCTET + "|192-168|172-(?:1[6-9]|2[0-9]|3[01]))-" + OCTET + "-" + OCTET + "(?![0-9\\p{L}])(?!-[0-9])");

    /** Whatever may be an IPv6 address; {@link #network} decides. */
    private static final Pattern IPV6 = Pattern.compile("(?<![0-9A-Za-z:])[0-9A-Fa-f]{0,4}(?::[0-9A-Fa-f]{0,4}){2,7}(?![0-9A-Za-z:])");

    /** As Windows writes it where a colon may not stand (https://en.wikipedia.org/wiki/IPv6_address#Literal_IPv6_addresses_in_UNC_path_names). */
    private static final Pattern LITERAL = Pattern.compile("(?i)(?<![0-9a-z-])[0-9a-f-]{2,39}(?:[s%][0-9a-z]+)?\\.ipv6-literal\\.net(?![\\p{L}\\p{N}])");
    /** As the name service asks for the name of an address (RFC 3596, section 2.5). */
    private static final Pattern REVERSE = Pattern.compile("(?i)(?<![0-9a-f.])(?:[0-9a-f]\\.){32}ip6\\.arpa(?![\\p{L}\\p{N}])");

    /** Two digits and a dash or colon, four and a dot, dash or colon (Cisco, Huawei), or none. */
    private static final Pattern MAC =
            Pattern.compile("(?<![0-9A-Za-z:-])[0-9A-Fa-f]{2}([:-])(?:[0-9A-Fa-f]{2}\\1){4}[0-9A-Fa-f]{2}(?![0-9A-Za-z:-])"
                    + "|(?<![0-9A-Za-z.:-])[0-9A-Fa-f]{4}([.:-])[0-9A-Fa-f]{4}\\2[0-9A-Fa-f]{4}(?![0-9A-Za-z:-])(?!\\.[0-9A-Za-z])"
                    + "|(?:(?<![0-9A-Za-z])(?<![0-9A-Fa-f]{4}-)|(?<=(?<![0-9A-Za-z])(?:SEP|ATA|cfg)))[0-9A-Fa-f]{12}(?![0-9A-Za-z])");

    /** From one address to another, as rules of firewalls and site profiles write it. */
    private static final Pattern RANGE = Pattern.compile(IPV4.pattern() + " ?- ?" + IPV4.pattern());
    private static final Pattern RANGE_6 = Pattern.compile(IPV6.pattern() + " ?- ?" + IPV6.pattern());

    private static final Pattern VERSION_BEFORE = Pattern.compile("(?i)(?:version|firmware|release|build|rom|rev)[\\s\"'=:]*$");
    private static final int LONGEST_BEFORE = 24;
    private static final Pattern ANY_ROW = Pattern.compile("[0-9]{1,3}(?:\\.[0-9]{1,3}){3}");
    private static final int NETWORK_BYTES = 8;

    private Addresses() {
    }

    static void in(String text, Fields.Holding holding, List<Place> places) {
        Matcher row = IPV4.matcher(text);
        while (row.find()) {
            if (!isVersion(text, row.start(), row.group(), holding)) {
                places.add(new Place(MaskKind.IPV4, row.start(), row.end()));
            }
        }
        if (text.indexOf('-') > 0 && holding != Fields.Holding.VERSION && holding != Fields.Holding.PRODUCT) {
            Forms.each(RANGE, text, MaskKind.IPV4, 0, places);
            Forms.each(RANGE_6, text, MaskKind.IPV6, 0, places);
        }
        Forms.each(DASHED, text, MaskKind.IPV4, 0, places);
        for (Pattern six : List.of(IPV6, LITERAL, REVERSE)) {
            Forms.each(six, text, MaskKind.IPV6, 0, places);
        }
        Matcher mac = MAC.matcher(text);
        while (mac.find()) {
            if (isCard(mac.group(), holding)) {
                places.add(new Place(MaskKind.MAC, mac.start(), mac.end()));
            }
        }
    }

    /**
     * Whether four numbers are a version. Where a phone names itself they mostly are ({@code Yealink SIP-T46U 108.86.0.20},
     * {@code snom715/10.1.64.14}); of those in private networks only Snom's are.
     */
    private static boolean isVersion(String text, int start, String row, Fields.Holding holding) {
        if (holding == Fields.Holding.VERSION || VERSION_BEFORE.matcher(text.substring(Math.max(0, start - LONGEST_BEFORE), start)).find()) {
            return true;
        }
        boolean inside = row.startsWith("192.168.") || row.startsWith("169.254.") || row.matches("172\\.(?:1[6-9]|2[0-9]|3[01])\\..*");
        boolean ten = row.startsWith("10.") && !(row.matches("10\\.[0-2]\\..*") && text.toLowerCase(Locale.ROOT).contains("snom"));
        return holding == Fields.Holding.PRODUCT && !inside && !ten;
    }

    /** The rows of four numbers that are versions for certain: in a field of versions, or as {@code product/version} (RFC 9110, section 10.1.5). */
    static List<String> versionsIn(String text, Fields.Holding holding) {
        return ANY_ROW.matcher(text).results().filter(row -> holding == Fields.Holding.VERSION
                || (holding == Fields.Holding.PRODUCT && row.start() > 0 && text.charAt(row.start() - 1) == '/' && isVersion(text, row.start(), row.group(), holding)))
                .map(MatchResult::group).toList();
    }

    /** Digits alone in a row may be a number or a date: then only one that begins as Snom's and Yealink's cards do is a card. */
    private static boolean isCard(String written, Fields.Holding holding) {
        boolean marked = written.length() > 14;
        boolean digits = written.chars().noneMatch(Character::isLetter);
        return marked || (holding != Fields.Holding.VERSION && (!digits || written.startsWith("00")) && written.chars().anyMatch(sign -> sign != '0'));
    }

    /** All interfaces, this machine itself, everybody, network masks: they tell nothing of a site. */
    static boolean isNobodys(String address) {
        return address.startsWith("127.") || address.equals("0.0.0.0") || address.startsWith("255.")
                || address.replace("0", "").matches(":+1?");
    }

    /** The address in its usual form, whichever way it is written; the text itself where it is none. */
    static String usual(String written) {
        String text = written.toLowerCase(Locale.ROOT);
        if (text.endsWith(".ip6.arpa")) {
            StringBuilder digits = new StringBuilder(text.substring(0, text.indexOf(".ip6")).replace(".", "")).reverse();
            return digits.toString().replaceAll("(?<=.)(?=(?:.{4})+$)", ":");
        }
        if (text.endsWith(".ipv6-literal.net")) {
            return text.substring(0, text.indexOf(".ipv6")).replaceAll("[s%].*", "").replace('-', ':');
        }
        return text.matches("[0-9]+(?:-[0-9]+){3}") ? text.replace('-', '.') : text;
    }

    /** The bytes of an address in hexadecimal; empty for what is none. */
    private static Optional<String> bytes(String address) {
        String usual = usual(address);
        if (IPV4.matcher(usual).matches()) {
            StringBuilder bytes = new StringBuilder();
            for (String part : usual.split("\\.", -1)) {
                bytes.append(HexFormat.of().toHexDigits((byte) Integer.parseInt(part)));
            }
            return Optional.of(bytes.toString());
        }
        if (!IPV6.matcher(usual).matches()) {
            return Optional.empty();
        }
        try {
            // In brackets it is read as an address or not at all: no name is ever asked for.
            return Optional.of(HexFormat.of().formatHex(InetAddress.getByName("[" + usual + "]").getAddress()));
        } catch (UnknownHostException noAddress) {
            return Optional.empty();
        }
    }

    /** What all spellings of one address or network card have in common. */
    static String same(Secret secret) {
        return secret.kind() == MaskKind.MAC ? secret.folded().replaceAll("[^0-9a-f]", "") : bytes(secret.folded()).orElse(secret.folded());
    }

    /** The network: the first three numbers of an IPv4 address, the first 64 bits of an IPv6 address; empty for what is neither. */
    static Optional<String> network(String address) {
        return bytes(address).map(bytes -> bytes.length() == 8 ? bytes.substring(0, 6) : bytes.substring(0, Math.min(bytes.length(), NETWORK_BYTES * 2)));
    }
}
