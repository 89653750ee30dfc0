package com.akio.tws.preflight.redact;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** What the fields of a snapshot hold, as far as that decides about masking. Names lead to a field; places in lists do not count. */
final class Fields {

    private static final Set<String> HOSTS = Set.of("facts/machine.name/value", "facts/reboot.next-computer-name/value",
            "facts/session.citrix-client/value", "facts/session.horizon-client/value");
    private static final Set<String> NAMES = Set.of("site/serverName", "site/connectors/host", "site/pabx/host", "site/phones/address",
            "site/sessionHosts/name", "site/machines/name", "facts/dns.server-addresses/value/name");
    private static final Set<String> STRUCTURE = Set.of("schema", "tool/name", "tool/version", "collectedAt", "tws", "role", "phase",
            "site/schema", "site/tws", "site/features", "site/connectors/kind", "site/pabx/kind", "site/waivers/id", "site/waivers/until", "site/waivers/on",
            "site/answers/id", "site/answers/value", "site/answers/when", "site/answers/until", "site/people/side", "site/machines/part", "use");
    /** Whose site it is. */
    private static final Set<String> OWNERS = Set.of("site/customer", "site/site");
    private static final Set<String> VERSIONS = Set.of("site/pabx/version", "site/phones/firmware", "facts/phone.seen/value/firmware");
    /** What a product calls itself or is called: its version may stand there, the address of somebody else, too. */
    private static final Set<String> PRODUCTS = Set.of("site/pabx/name", "site/phones/model", "facts/phone.seen/value/model", "facts/phone.seen/value/sip",
            "facts/phone.seen/value/web", "facts/installed.programs/value/name");
    /** Object identifiers: four numbers in them are no address either ({@code 1.3.101.112} is Ed25519). */
    private static final Set<String> IDENTIFIERS = Set.of("signature", "signatureHash", "key", "curve");
    private static final String PROXIES = "facts/proxy.";
    private static final Set<String> PROXY_FIELDS = Set.of("proxy", "bypass", "script");
    private static final String REACHED = "facts/reach.";
    private static final Set<String> REACHED_NAMES = Set.of("host", "address", "deadAddresses", "names");
    /** Fields of the profile that hold a person or free text, whatever list they stand in. */
    private static final Map<String, MaskKind> TOLD = Map.of("by", MaskKind.PERSON, "function", MaskKind.NOTE, "note", MaskKind.NOTE, "reason", MaskKind.REASON);
    private static final String CERTIFICATES = "facts/certificate.";

    private Fields() {
    }

    /** What to do with the texts of a field. */
    enum Holding {
        /** Words of this tool: nothing in them is anybody's. */
        STRUCTURE,
        /** A version, in which four numbers are no address. */
        VERSION,
        /** What a product is called, with its version perhaps, which is no address either. */
        PRODUCT,
        /** A name or an address of a machine. */
        NAME,
        /** The bindings of IIS, {@code protocol address:port:host}. */
        BINDING,
        /** Where a reading comes from: a key, a store, a function, below which are no accounts. */
        SOURCE,
        /** Anything. */
        FREE
    }

    static Holding holding(List<String> path) {
        String field = String.join("/", path);
        boolean reading = (path.size() == 3 && path.get(0).equals("facts") && path.get(2).equals("state"))
                || field.endsWith("/reason/kind");
        if (STRUCTURE.contains(field) || reading) {
            return Holding.STRUCTURE;
        }
        String last = path.get(path.size() - 1);
        if (path.size() == 3 && path.get(0).equals("facts") && last.equals("source")) {
            return Holding.SOURCE;
        }
        if (NAMES.contains(field) || (field.startsWith(CERTIFICATES) && (last.equals("commonName") || last.equals("dnsNames")))
                || (field.startsWith(REACHED) && REACHED_NAMES.contains(last))) {
            return Holding.NAME;
        }
        if (field.equals("facts/iis.bindings/value")) {
            return Holding.BINDING;
        }
        if (path.size() > 1 && IDENTIFIERS.contains(last) && path.get(path.size() - 2).equals("algorithms")) {
            return Holding.VERSION;
        }
        if (PRODUCTS.contains(field)) {
            return Holding.PRODUCT;
        }
        boolean version = VERSIONS.contains(field) || (path.size() > 2 && path.get(0).equals("facts") && path.get(2).equals("value")
                && (path.get(1).contains("version") || last.toLowerCase(Locale.ROOT).contains("version")));
        return version ? Holding.VERSION : Holding.FREE;
    }

    /** The kind of a field that is a secret as a whole. */
    static Optional<MaskKind> whole(List<String> path) {
        String field = String.join("/", path);
        if (HOSTS.contains(field)) {
            return Optional.of(MaskKind.HOST);
        }
        if (field.equals("site/siteLinks/name")) {
            return Optional.of(MaskKind.LINK);
        }
        if (OWNERS.contains(field)) {
            return Optional.of(MaskKind.NAME);
        }
        if (field.equals("site/people/name")) {
            return Optional.of(MaskKind.PERSON);
        }
        String last = path.get(path.size() - 1);
        if (path.size() > 2 && path.get(0).equals("site") && TOLD.containsKey(last)) {
            return Optional.ofNullable(TOLD.get(last));
        }
        if (isProxy(path)) {
            return Optional.of(MaskKind.HOST);
        }
        return field.startsWith(CERTIFICATES) && (last.equals("subject") || last.equals("thumbprint"))
                ? Optional.of(MaskKind.CERTIFICATE) : Optional.empty();
    }

    /** Whether a field names proxies, or hosts that need none. */
    static boolean isProxy(List<String> path) {
        String field = String.join("/", path);
        String last = path.get(path.size() - 1);
        return (field.startsWith(PROXIES) && PROXY_FIELDS.contains(last)) || (field.startsWith(REACHED) && last.equals("proxy"));
    }

    /** Whether a field names the folder in which Windows keeps the folders of users. */
    static boolean isProfileFolder(List<String> path) {
        return String.join("/", path).equals("facts/folder.profiles/value");
    }
}
