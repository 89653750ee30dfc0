package com.akio.tws.preflight.site;

import java.util.Set;

/** The names of the fields of a site profile, once for reading and writing. */
final class SiteProfileFields {

    static final String SCHEMA = "tws-preflight/site/1";

    static final Set<String> ALL = Set.of("schema", "serverName", "tws", "users", "callsPerHour", "companies", "domains",
            "usersPerDomain", "smartAttendantLicences", "supervisedUsers", "mediaChannels", "rdsUsers", "features", "secure",
            "sharedWorkstations", "connectors", "pabx", "phones", "waivers", "installDirectory", "siteLinks",
            "softphoneCalls", "phoneLinkPort", "clientNetworks");
    static final Set<String> PABX =
            Set.of("kind", "version", "host", "ports", "cstaKeys", "sipLicences", "ipCard");
    static final Set<String> PHONE = Set.of("model", "firmware", "address");
    static final Set<String> CONNECTOR = Set.of("kind", "host");
    static final Set<String> LINK = Set.of("name", "users", "callsPerHour", "softphoneCalls", "kbitPerSecond");
    static final Set<String> WAIVER = Set.of("id", "reason", "until");

    private SiteProfileFields() {
    }
}
