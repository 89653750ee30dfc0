package com.akio.tws.preflight.hook.cli;

import com.akio.tws.preflight.catalogue.FlowRole;
import com.akio.tws.preflight.input.BadInput;
import com.akio.tws.preflight.reach.Proxies;
import com.akio.tws.preflight.site.SiteProfile;
import com.akio.tws.preflight.text.Message;
import com.akio.tws.preflight.text.Worded;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** The options that say where to knock from, and at which server. */
final class ReachOptions {

    private static final Set<FlowRole> BEGINNERS = Set.of(FlowRole.CLIENT, FlowRole.SERVER, FlowRole.PHONE, FlowRole.PABX);

    @Option(names = "--server", paramLabel = "NAME")
    private String server;

    @Mixin
    private ProxyOption proxy;

    @Option(names = "--from", paramLabel = "PARTY", descriptionKey = "knock-from")
    private String from;

    /** Whether the options say where to knock from or at; asking phones alone needs neither. */
    boolean wished() {
        return server != null || from != null;
    }

    /** Which party this machine stands for: who names the server is not the server. */
    FlowRole from() throws BadInput {
        if (from == null) {
            return server == null ? FlowRole.SERVER : FlowRole.CLIENT;
        }
        return Worded.ofWord(FlowRole.class, from).filter(BEGINNERS::contains).orElseThrow(() -> new BadInput(
                Message.of("input.word.unknown", from, "--from", words())));
    }

    /** The server's name: as the option says, else as the profile does. Who stands for the server itself does not knock there. */
    Optional<String> server(SiteProfile profile) throws BadInput {
        if (server != null) {
            return Optional.of(ServerName.of(server, "--server"));
        }
        if (from() == FlowRole.SERVER || profile.serverName().isEmpty()) {
            return profile.serverName();
        }
        return Optional.of(ServerName.of(profile.serverName().get(), "serverName"));
    }

    /** The proxies by which what leaves by HTTPS is also tried. */
    Proxies proxies() throws BadInput {
        return proxy.proxies();
    }

    private static List<String> words() {
        return Arrays.stream(FlowRole.values()).filter(BEGINNERS::contains).map(FlowRole::word).toList();
    }
}
