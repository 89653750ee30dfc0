package com.akio.tws.preflight.redact;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** What the fields of a snapshot hold, as far as that decides about masking. Names lead to a field; places in lists do not count. */
final class Fields {

    private static final Set<String> HOSTS = Set.of("facts/machine.name/value", "facts/reboot.next-computer-name/value",
            "facts/session.citrix-client/value", "facts/session.horizon-client/value");
    private static final Set<String> NAMES = Set.of("site/serverName", "site/connectors/host", "site/pabx/host", "site/phones/address",
            "site/sessionHosts/name", "site/machines/name");
    private static final Set<String> STRUCTURE = Set.of("schema", "tool/name", "tool/version", "collectedAt", "tws", "role", "phase",
            "site/schema", "site/tws", "site/features", "site/connectors/kind", "site/pabx/kind", "site/waivers/id", "site/waivers/until",
            "site/people/side", "site/machines/part");
    /** Whose site it is, and who speaks for whom. */
    private static final Set<String> PEOPLE = Set.of("site/customer", "site/site", "site/people/name");
    private static final Set<String> VERSIONS = Set.of("site/pabx/name", "site/pabx/version", "site/phones/model", "site/phones/firmware");
    /** Object identifiers: four numbers in them are no address either ({@code 1.3.101.112} is Ed25519). */
    private static final Set<String> IDENTIFIERS = Set.of("signature", "signatureHash", "key", "curve");
    private static final String PROXIES = "facts/proxy.";
    private static final Set<String> PROXY_FIELDS = Set.of("proxy", "bypass", "script");
    private static final String REACHED = "facts/reach.";
    private static final String CERTIFICATES = "facts/certificate.";

    private Fields() {
    }

    /** What to do with the texts of a field. */
    enum Holding {
        /** Words of this tool: nothing in them is anybody's. */
        STRUCTURE,
        /** A version, in which four numbers are no address. */
        VERSION,
        /** A name or an address of a machine. */
        NAME,
        /** The bindings of IIS, {@code protocol address:port:host}. */
        BINDING,
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
        if (NAMES.contains(field) || (field.startsWith(CERTIFICATES) && (last.equals("commonName") || last.equals("dnsNames")))) {
            return Holding.NAME;
        }
        if (field.equals("facts/iis.bindings/value")) {
            return Holding.BINDING;
        }
        if (path.size() > 1 && IDENTIFIERS.contains(last) && path.get(path.size() - 2).equals("algorithms")) {
            return Holding.VERSION;
        }
        boolean version = VERSIONS.contains(field) || (path.size() > 2 && path.get(0).equals("facts")
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
        if (PEOPLE.contains(field)) {
            return Optional.of(MaskKind.USER);
        }
        if (field.equals("site/waivers/reason")) {
            return Optional.of(MaskKind.REASON);
        }
        String last = path.get(path.size() - 1);
        if ((field.startsWith(PROXIES) && PROXY_FIELDS.contains(last)) || (field.startsWith(REACHED) && last.equals("proxy"))) {
            return Optional.of(MaskKind.HOST);
        }
        return field.startsWith(CERTIFICATES) && (last.equals("subject") || last.equals("thumbprint"))
                ? Optional.of(MaskKind.CERTIFICATE) : Optional.empty();
    }
}
