package com.akio.tws.preflight.redact;

import com.akio.tws.preflight.certificate.InspectionIssuers;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Distinguished names of directories and certificates in texts (RFC 4514), and the same with slashes, as OpenSSL prints them. */
final class DistinguishedNames {

    private static final String TYPE = "(CN|OU|O|L|ST|SP|S|C|DC|UID|E|G|GN|SN|T|STREET|POSTALCODE|EMAILADDRESS|SERIALNUMBER|OID\\.[0-9.]+|[0-9]+(?:\\.[0-9]+){1,60})";
    private static final String VALUE = "(\"(?:[^\"\\\\]++|\\\\.|\"\"){0,200}+\"|(?:[^,;+\"\\\\<>=/|\\r\\n]++|\\\\.){0,200}+)";
    private static final Pattern PART = Pattern.compile("(?i)(?<![\\p{L}\\p{N}._-])" + TYPE + "\\s*=\\s*" + VALUE);
    private static final Pattern BETWEEN = Pattern.compile("\\s*[,;+/]\\s*");
    private static final Pattern COMPONENTS = Pattern.compile("(?i)(?<![\\p{L}\\p{N}])DC=[\\p{L}\\p{N}_-]+(?:\\s*,\\s*DC=[\\p{L}\\p{N}_-]+){0,126}");

    /** Of these a name is one, even where another sign could be meant: {@code S=} and {@code L=} alone stand for many things. */
    private static final Set<String> TELLING = Set.of("cn", "ou", "o", "dc", "uid");
    /** Containers that every directory has ([MS-ADTS] 6.1.1). */
    private static final Set<String> EVERYBODYS = Set.of("users", "computers", "builtin", "system", "configuration", "schema", "services", "sites", "servers",
            "public key services", "aia", "cdp", "certification authorities", "enrollment services", "default-first-site-name", "domain controllers",
            "microsoft", "windows nt", "microsoft exchange", "ntds settings", "program data", "foreignsecurityprincipals", "managed service accounts", "subnets",
            "inter-site transports", "ip", "policies", "administrators", "domain admins", "domain users");

    private DistinguishedNames() {
    }

    static void in(String text, List<Place> places) {
        if (text.indexOf('=') < 0) {
            return;
        }
        Matcher components = COMPONENTS.matcher(text);
        while (components.find()) {
            places.add(new Place(MaskKind.DN, components.start(), components.end()));
        }
        Matcher part = PART.matcher(text);
        int from = 0;
        while (from < text.length() && part.find(from)) {
            from = name(part, text, places);
        }
    }

    /** Reads the name that begins with this part, and says where it ends. */
    private static int name(Matcher first, String text, List<Place> places) {
        int parts = 0;
        boolean telling = false;
        int end = first.end();
        List<Place> values = new ArrayList<>();
        Matcher part = PART.matcher(text).region(first.start(), text.length()).useTransparentBounds(true);
        Matcher between = BETWEEN.matcher(text);
        while (part.lookingAt()) {
            parts++;
            telling |= TELLING.contains(part.group(1).toLowerCase(Locale.ROOT));
            value(part, text, values);
            end = part.end();
            if (!between.region(end, text.length()).lookingAt()) {
                break;
            }
            part.region(between.end(), text.length());
        }
        boolean alone = parts == 1 && (end == text.length() || ",;\"'>)]|\r\n".indexOf(text.charAt(end)) >= 0);
        if (telling && (parts > 1 || alone)) {
            places.addAll(values);
        }
        return Math.max(end, first.start() + 1);
    }

    private static void value(Matcher part, String text, List<Place> values) {
        int start = part.start(2);
        int end = part.end(2);
        while (end > start && (Character.isWhitespace(text.charAt(end - 1)) || text.charAt(end - 1) == '"')) {
            end--;
        }
        while (start < end && text.charAt(start) == '"') {
            start++;
        }
        String type = part.group(1).toLowerCase(Locale.ROOT);
        String value = text.substring(start, end);
        boolean known = EVERYBODYS.contains(value.toLowerCase(Locale.ROOT)) || InspectionIssuers.product(value).isPresent();
        if (value.length() > 1 && !known && !type.equals("dc") && !type.equals("c")) {
            boolean dns = value.matches("(?:\\*\\.)?[\\p{L}\\p{N}_-]+(?:\\.[\\p{L}\\p{N}_-]+){1,126}");
            values.add(new Place(dns ? MaskKind.HOST : type.equals("uid") ? MaskKind.USER : MaskKind.NAME, start, end));
        }
    }
}
