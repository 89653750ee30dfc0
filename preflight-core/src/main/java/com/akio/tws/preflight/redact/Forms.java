package com.akio.tws.preflight.redact;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Everything in a text that tells by its form what it is: addresses, shares, accounts, distinguished names. */
final class Forms {

    private static final String NAME = "([\\p{L}\\p{N}][\\p{L}\\p{N}._-]*)";

    /** {@code \\server\share}, {@code \\server} alone, and each backslash twice as programs write them. */
    private static final Pattern SHARE = Pattern.compile("(?<![\\\\\\p{L}\\p{N})%])(?<!(?<![\\p{L}\\p{N}])[A-Za-z]:)(?:\\\\\\\\|\\\\\\\\\\\\\\\\)" + NAME);
    /** {@code \??\UNC\server}, {@code \\?\UNC\server}, {@code \Device\Mup\server}, {@code \Device\LanmanRedirector\;X:0\server}. */
    private static final Pattern DEVICE = Pattern.compile(
            "(?i)[\\\\/](?:UNC|Mup|LanmanRedirector|WebDavRedirector)[\\\\/]+(?:;[^\\\\/]*[\\\\/]+){0,8}" + NAME);
    private static final Pattern SLASHES = Pattern.compile("(?<![:/\\\\\\p{L}\\p{N}])//" + NAME + "(?=/)");
    private static final Pattern URL = Pattern.compile("(?i)(?<![a-z0-9+.-])(?!ms-)[a-z][a-z0-9+.-]*://(?:([^/@:\\s]+)(?::([^/@\\s]*))?@)?" + NAME);
    private static final Pattern SID = Pattern.compile("(?i)(?<![\\p{L}\\p{N}])S-1-5-21-[0-9]+-[0-9]+-[0-9]+(?![0-9])"
            + "|(?<![\\p{L}\\p{N}])S-1-12-1-[0-9]+-[0-9]+-[0-9]+-[0-9]+(?![0-9])");

    private Forms() {
    }

    /** The places of a text, in no order; some may overlap. */
    static List<Place> in(String text, Fields.Holding holding) {
        List<Place> places = new ArrayList<>();
        Addresses.in(text, holding, places);
        each(SID, text, MaskKind.SID, 0, places);
        boolean slashes = text.contains("//");
        if (slashes) {
            hosts(SLASHES, 1, text, places);
            hosts(URL, 3, text, places);
            each(URL, text, MaskKind.USER, 1, places);
            each(URL, text, MaskKind.USER, 2, places);
        }
        if (slashes || text.indexOf('\\') >= 0) {
            hosts(SHARE, 1, text, places);
            hosts(DEVICE, 1, text, places);
        }
        Accounts.in(text, holding, places);
        DistinguishedNames.in(text, places);
        return places;
    }

    private static void hosts(Pattern pattern, int group, String text, List<Place> places) {
        Matcher matcher = pattern.matcher(text);
        while (matcher.find()) {
            int start = matcher.start(group);
            int end = matcher.end(group);
            while (end > start && ".-_".indexOf(text.charAt(end - 1)) >= 0) {
                end--;
            }
            if (end > start && !isDevice(text.substring(start, end))) {
                places.add(new Place(MaskKind.HOST, start, end));
            }
        }
    }

    /** {@code \\?\}, {@code \\.\}, volumes and the word for shares themselves are no hosts. */
    private static boolean isDevice(String name) {
        return name.equalsIgnoreCase("UNC") || name.equalsIgnoreCase("Volume") || name.equalsIgnoreCase("GLOBALROOT");
    }

    static void each(Pattern pattern, String text, MaskKind kind, int group, List<Place> places) {
        Matcher matcher = pattern.matcher(text);
        while (matcher.find()) {
            if (matcher.start(group) >= 0 && matcher.end(group) > matcher.start(group)) {
                places.add(new Place(kind, matcher.start(group), matcher.end(group)));
            }
        }
    }
}
