package com.akio.tws.preflight.hook.cli;

import com.akio.tws.preflight.catalogue.Catalogue;
import com.akio.tws.preflight.hook.ExitCode;
import com.akio.tws.preflight.input.BadInput;
import com.akio.tws.preflight.reach.LocalPort;
import com.akio.tws.preflight.reach.Rehearsal;
import com.akio.tws.preflight.reach.listener.KnockListener;
import com.akio.tws.preflight.reach.listener.Limits;
import com.akio.tws.preflight.reach.wire.Token;
import com.akio.tws.preflight.site.Site;
import com.akio.tws.preflight.site.ToldHost;
import com.akio.tws.preflight.text.Message;
import com.akio.tws.preflight.text.Texts;
import java.io.IOException;
import java.net.DatagramSocket;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.SocketException;
import java.net.UnknownHostException;
import java.security.SecureRandom;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.SortedSet;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code listen}: stands in for the TWS server on its ports, for a while; runs anywhere. */
@Command(name = "listen")
final class ListenCommand extends TwsCommand {

    private static final List<String> FORMATS = List.of("text", "json");

    @Mixin
    private SiteOptions site;

    @Mixin
    private CatalogueOption catalogue;

    @Mixin
    private RehearsalOptions rehearsal;

    @Option(names = "--for", paramLabel = "TIME")
    private String lasting = "30m";

    @Option(names = "--bind", paramLabel = "ADDRESS")
    private String bind;

    @Option(names = "--format", paramLabel = "text|json")
    private String format = "text";

    ListenCommand(Surroundings around) {
        super(around);
    }

    @Override
    ExitCode run() throws BadInput, IOException {
        Texts texts = common.texts(around);
        if (!FORMATS.contains(format)) {
            throw new BadInput(Message.of("input.format.unknown", format, FORMATS));
        }
        Duration time = RehearsalOptions.lasting(lasting);
        Limits usual = Limits.USUAL;
        Limits limits = new Limits(usual.connections(), usual.connectionsEach(), rehearsal.timeout(), usual.proofsPerSecond());
        Site asked = site.site();
        Catalogue edition = catalogue.load();
        SortedSet<LocalPort> ports = Rehearsal.of(asked.profile(), edition, asked.tws()).serverPorts();
        InetAddress address = address();
        Optional<Token> given = rehearsal.token();
        Token token = given.isPresent() ? given.get() : Token.random(new SecureRandom());
        ListenBoard board = new ListenBoard(around, texts, format.equals("json"), common.quiet(), reachCommand(asked));
        try (KnockListener listener = KnockListener.open(ports, address, token, limits, System::nanoTime, board)) {
            if (rehearsal.tokenIsWeak()) {
                around.err().println(texts.say("listen.token.weak"));
            }
            board.opened(listener, Holders.look(around, asked, edition), token, address, time);
            if (listener.held().isEmpty()) {
                return ExitCode.BLOCKED;
            }
            Stopping.onInterrupt(listener, () -> listener.serve(time));
            board.closed(listener);
        }
        return ExitCode.READY;
    }

    /** What to type on a client PC, whole but for the token; names with blanks in quotes. */
    private String reachCommand(Site asked) {
        String server = asked.profile().serverName().or(() -> OwnName.told().filter(name -> ToldHost.of(name) == ToldHost.Kind.HOST)).orElse(InetAddress.getLoopbackAddress().getHostAddress());
        String profile = site.profileName().map(name -> name.indexOf(' ') < 0 ? name : '"' + name + '"').map(name -> " --profile " + name).orElse("");
        return "preflight reach --server " + server + profile + " --token ";
    }

    /** The address to bind, seen to be one of this machine's before anything is opened. */
    private InetAddress address() throws BadInput {
        if (bind == null) {
            return new InetSocketAddress(0).getAddress();
        }
        if (bind.isBlank()) {
            // The JDK takes no text for the loopback address, where nobody else could knock.
            throw new BadInput(Message.of("input.bind", bind));
        }
        try {
            InetAddress address = InetAddress.getByName(bind);
            try (DatagramSocket own = new DatagramSocket(new InetSocketAddress(address, 0))) {
                return address;
            }
        } catch (UnknownHostException | SocketException foreign) {
            throw new BadInput(Message.of("input.bind", bind));
        }
    }
}
