package com.akio.tws.preflight.facts;

import com.akio.tws.preflight.certificate.CertificateLimits;
import com.akio.tws.preflight.certificate.Weakness;
import com.akio.tws.preflight.text.Argument;
import com.akio.tws.preflight.text.Message;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

/** What speaks against a certificate that another server showed, beside its name and its time; by the figures for the server's own. */
public final class CertificateDoubts {

    private CertificateDoubts() {
    }

    /** In words, to go on after "the certificate:"; empty when there is nothing to say. */
    public static List<Message> of(TlsSeen tls, Instant at, CertificateLimits limits) {
        List<Message> doubts = new ArrayList<>();
        if (tls.validity(at) == TlsSeen.Validity.VALID && limits.endsSoon(tls.notBefore(), tls.notAfter(), at)) {
            doubts.add(Message.of("certificate.ends-soon", Duration.between(at, tls.notAfter()).toDays()));
        }
        CertificateParticulars its = tls.particulars();
        its.algorithms().ifPresent(own -> limits.weaknesses(own).stream().map(Weakness::message).forEach(doubts::add));
        for (ChainAuthority authority : its.authorities()) {
            limits.weaknesses(authority.algorithms()).forEach(weakness ->
                    doubts.add(Message.of("certificate.of-authority", authority.subject(), weakness.message())));
            if (!authority.isValid(at)) {
                doubts.add(Message.of("certificate.authority-time", authority.subject(), Argument.dated(authority.notBefore()),
                        Argument.dated(authority.notAfter())));
            }
        }
        return List.copyOf(doubts);
    }
}
