package com.akio.tws.preflight.hook.cli;

import com.akio.tws.preflight.catalogue.Catalogue;
import com.akio.tws.preflight.catalogue.FlowRole;
import com.akio.tws.preflight.collect.Probe;
import com.akio.tws.preflight.input.BadInput;
import com.akio.tws.preflight.reach.Rehearsal;
import com.akio.tws.preflight.reach.engine.Prober;
import com.akio.tws.preflight.reach.engine.ReachProbe;
import com.akio.tws.preflight.reach.names.JdkNameService;
import com.akio.tws.preflight.reach.names.NameProbe;
import com.akio.tws.preflight.reach.names.NameService;
import com.akio.tws.preflight.reach.phones.PhoneProbe;
import com.akio.tws.preflight.reach.phones.PhoneSweep;
import com.akio.tws.preflight.reach.wire.Token;
import com.akio.tws.preflight.site.Role;
import com.akio.tws.preflight.site.Site;
import java.security.SecureRandom;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import picocli.CommandLine.Mixin;
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

    @Mixin
    private TokenOption token;

    @Mixin
    private ProxyOption proxy;

    @Mixin
    private PhoneWish phones;

    /** The probes that leave the machine, as far as they were asked for: they knock on its flows, ask for its name, ask phones. */
    List<Probe> probes(Site site, Catalogue catalogue, Duration deadline) throws BadInput {
        List<Probe> probes = new ArrayList<>();
        NameService names = new JdkNameService();
        Duration each = shorter(deadline.dividedBy(STAGES));
        if (wished) {
            probes.add(reach(site, catalogue, each, names));
            if (site.role() == Role.SERVER) {
                site.profile().serverName().ifPresent(name -> probes.add(new NameProbe(name, names)));
            }
        }
        if (phones.wished()) {
            probes.add(new PhoneProbe(phones.addresses(site.profile().phones()),
                    new PhoneSweep(catalogue, each, new SecureRandom(), names, System::nanoTime, PhoneSweep.Ports.USUAL)));
        }
        return probes;
    }

    private Probe reach(Site site, Catalogue catalogue, Duration each, NameService names) throws BadInput {
        Optional<Token> shared = token.token();
        Optional<String> named = server == null ? Optional.empty() : Optional.of(ServerName.of(server, "--server"));
        if (named.isEmpty() && site.role() == Role.CLIENT && site.profile().serverName().isPresent()) {
            ServerName.of(site.profile().serverName().get(), "serverName");
        }
        Prober prober = new Prober(each, shared, new SecureRandom(), names, System::nanoTime, WindowsAnswers.trust());
        return new ReachProbe(Rehearsal.of(site.profile(), catalogue, site.tws()),
                site.role() == Role.CLIENT ? FlowRole.CLIENT : FlowRole.SERVER, named,
                shared.isPresent() ? Rehearsal.Proof.DEMANDED : Rehearsal.Proof.NOT_TO_BE_HAD, proxy.proxies(), prober);
    }

    private static Duration shorter(Duration given) {
        return given.compareTo(LONGEST) < 0 ? given : LONGEST;
    }
}
