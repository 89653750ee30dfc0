package com.akio.tws.preflight.checks.network;

import com.akio.tws.preflight.check.Check;
import java.util.List;
import java.util.stream.Collectors;

/** One check for each flow of the document, in its order; a test keeps the names and the catalogue in step. */
public final class FlowChecks {

    private static final List<String> NAMES = List.of(
            "web",
            "web-secure",
            "v4-services",
            "v4-services-secure",
            "v4-supervision",
            "v4-chat",
            "services",
            "services-secure",
            "supervision",
            "supervision-secure",
            "collaboration",
            "collaboration-secure",
            "websocket",
            "websocket-secure",
            "conference",
            "file-sharing",
            "remote-access",
            "conference-video",
            "softphone-sip",
            "softphone-sip-peer",
            "softphone-voice",
            "softphone-voice-peer",
            "phone-web",
            "phone-link",
            "pabx-vti-xml",
            "pabx-csta",
            "pabx-mx-one",
            "pabx-mivoice-400",
            "pabx-alcatel",
            "pabx-unify",
            "media-voice",
            "media-voice-phone",
            "twp-browser",
            "sms",
            "ldap",
            "calendar",
            "lotus");

    private FlowChecks() {
    }

    /** One check for each flow. */
    public static List<Check> all() {
        return NAMES.stream().map(FlowCheck::new).collect(Collectors.toUnmodifiableList());
    }
}
