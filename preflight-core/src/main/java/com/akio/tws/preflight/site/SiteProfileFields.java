package com.akio.tws.preflight.site;

import java.util.Map;
import java.util.Set;

/** The names of the fields of a site profile, once for reading and writing. */
final class SiteProfileFields {

    static final Set<String> ALL = Set.of("schema", "serverName", "tws", "users", "callsPerHour", "companies", "domains",
            "usersPerDomain", "smartAttendantLicences", "supervisedUsers", "mediaChannels", "rdsUsers", "features", "secure",
            "sharedWorkstations", "connectors", "pabx", "phones", "waivers", "answers", "installDirectory", "siteLinks",
            "softphoneCalls", "phoneLinkPort", "clientNetworks",
            "sipPort", "phoneWebPort", "vtiXmlPort", "twpBrowserPort", "clickToCallsPerHour", "directorySearchesPerHour", "sessionHosts",
            "customer", "site", "people", "machines");
    static final Set<String> PABX =
            Set.of("kind", "name", "version", "host", "ports", "voicePorts", "cstaKeys", "sipLicences", "ipCard");

    /** The fields of each element of a list, by the list's name. */
    static final Map<String, Set<String>> OF_LISTS = Map.of("connectors", Set.of("kind", "host", "ports"),
            "phones", Set.of("model", "firmware", "address"), "waivers", Set.of("id", "reason", "until", "by", "on"),
            "answers", Set.of("id", "value", "by", "function", "when", "note", "until"),
            "siteLinks", Set.of("name", "users", "callsPerHour", "softphoneCalls", "supervisors", "kbitPerSecond"),
            "sessionHosts", Set.of("name", "users"), "people", Set.of("name", "function", "side"), "machines", Set.of("name", "part"));

    private SiteProfileFields() {
    }
}
