package com.akio.tws.preflight.hook.cli;

import com.akio.tws.preflight.catalogue.Catalogue;
import com.akio.tws.preflight.catalogue.Party;
import com.akio.tws.preflight.collect.Probe;
import com.akio.tws.preflight.input.BadInput;
import com.akio.tws.preflight.rehearse.Prober;
import com.akio.tws.preflight.rehearse.ReachProbe;
import com.akio.tws.preflight.rehearse.Rehearsal;
import com.akio.tws.preflight.rehearse.Token;
import com.akio.tws.preflight.site.Role;
import com.akio.tws.preflight.site.Site;
import com.akio.tws.preflight.text.Message;
import java.net.InetAddress;
import java.security.SecureRandom;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import picocli.CommandLine.Option;

/** The wish to rehearse the flows while looking at the machine. Without it no packet leaves the machine. */
final class ReachWish {

    /** A knock, the question whether our listener holds a port, and a TLS handshake follow each other. */
    private static final int STAGES = 4;
    private static final Duration LONGEST = Duration.ofSeconds(5);

    @Option(names = "--reach")
    private boolean wished;

    @Option(names = "--server", paramLabel = "NAME")
    private String server;

    @Option(names = "--token", paramLabel = "TOKEN")
    private String token;

    /** The probe that knocks on the flows of this machine's role, if that was asked for. */
    Optional<Probe> probe(Site site, Catalogue catalogue, Duration deadline) throws BadInput {
        if (!wished) {
            return Optional.empty();
        }
        Optional<Token> shared = token == null ? Optional.empty() : Token.parse(token);
        if (token != null && shared.isEmpty()) {
            throw new BadInput(Message.of("input.token"));
        }
        Duration each = deadline.dividedBy(STAGES);
        Prober prober = new Prober(each.compareTo(LONGEST) < 0 ? each : LONGEST, shared, new SecureRandom(),
                host -> List.of(InetAddress.getAllByName(host)), System::nanoTime);
        return Optional.of(new ReachProbe(Rehearsal.of(site.profile(), catalogue, site.tws()),
                site.role() == Role.CLIENT ? Party.CLIENT : Party.SERVER, Optional.ofNullable(server),
                shared.isPresent() ? Rehearsal.Proof.DEMANDED : Rehearsal.Proof.NOT_TO_BE_HAD, prober));
    }
}
