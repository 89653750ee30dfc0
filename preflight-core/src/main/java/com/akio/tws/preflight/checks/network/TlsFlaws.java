package com.akio.tws.preflight.checks.network;

import com.akio.tws.preflight.certificate.CertificateLimits;
import com.akio.tws.preflight.certificate.InspectionIssuers;
import com.akio.tws.preflight.facts.CertificateDoubts;
import com.akio.tws.preflight.facts.ReachedPorts;
import com.akio.tws.preflight.facts.TlsSeen;
import com.akio.tws.preflight.text.Argument;
import com.akio.tws.preflight.text.Few;
import com.akio.tws.preflight.text.Message;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

/** What speaks against the TLS of a service that answered. */
final class TlsFlaws {

    private TlsFlaws() {
    }

    static List<Message> of(ReachedPorts one, Instant at, CertificateLimits limits) {
        List<Message> flaws = new ArrayList<>();
        switch (one.detail()) {
            case "no-tls", "no-tls-http", "no-tls-text" -> flaws.add(FlowCheck.say("tls.none", one.ports()));
            case "tls-refused" -> flaws.add(FlowCheck.say("tls.refused", one.ports(), one.said()));
            case "tls-too-old", "tls-wants-certificate", "tls-wants-name" -> flaws.add(FlowCheck.say("tls.detail", one.ports(), Details.of(one)));
            case "unread-certificate" -> flaws.add(FlowCheck.say("tls.unread", one.ports(), one.said()));
            default -> { }
        }
        one.tls().ifPresent(tls -> flaws.addAll(of(one, tls, at, limits)));
        return flaws;
    }

    private static List<Message> of(ReachedPorts one, TlsSeen tls, Instant at, CertificateLimits limits) {
        List<Message> flaws = new ArrayList<>();
        InspectionIssuers.product(tls.issuer()).ifPresent(product ->
                flaws.add(FlowCheck.say("tls.inspected", one.ports(), tls.issuer(), product)));
        if (tls.name() == TlsSeen.NameMatch.DIFFERS) {
            flaws.add(FlowCheck.say("tls.name", one.ports(), one.host(), Few.of(tls.names()), tls.issuer()));
        } else if (tls.name() != TlsSeen.NameMatch.MATCHES) {
            flaws.add(FlowCheck.say("tls.remark", one.ports(), Message.of("reach.tls.name." + tls.name().name())));
        }
        if (tls.validity(at) != TlsSeen.Validity.VALID) {
            flaws.add(FlowCheck.say("tls." + tls.validity(at).name(), one.ports(), Argument.dated(tls.notAfter())));
        }
        for (Message doubt : CertificateDoubts.of(tls, at, limits)) {
            flaws.add(FlowCheck.say("tls.remark", one.ports(), doubt));
        }
        return flaws;
    }
}
