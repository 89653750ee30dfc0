package com.akio.tws.preflight.dossier.assembly;

import com.akio.tws.preflight.catalogue.Protocol;
import com.akio.tws.preflight.facts.FlowOutcome;
import com.akio.tws.preflight.facts.ReachedPorts;
import com.akio.tws.preflight.facts.ReachedWay;
import com.akio.tws.preflight.facts.TlsSeen;
import com.akio.tws.preflight.input.BadInput;
import com.akio.tws.preflight.json.JsonCursor;
import com.akio.tws.preflight.reach.Detail;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** One port of a saved rehearsal. Its detail was saved in words alone, and so were the flaws of a certificate. */
final class RehearsedPorts {

    private static final int HIGHEST_PORT = 65535;

    private RehearsedPorts() {
    }

    static ReachedPorts read(JsonCursor flow, Protocol protocol) throws BadInput {
        int port = (int) flow.member("port").whole(1, HIGHEST_PORT);
        String said = flow.member("detail").text();
        JsonCursor tls = flow.member("tls");
        List<String> remarks = tls.isNull() ? List.of() : texts(tls, "remarks");
        Detail.Kind kind = !remarks.isEmpty() ? Detail.Kind.UNREAD_CERTIFICATE : said.isEmpty() ? Detail.Kind.NONE : Detail.Kind.SYSTEM;
        return new ReachedPorts(flow.member("host").filled(), RehearsalReader.text(flow, "address"), protocol.name(), port, port,
                flow.member("outcome").named(FlowOutcome.class), flow.member("millis").whole(0, Long.MAX_VALUE), kind.word(),
                remarks.isEmpty() ? said : String.join("; ", remarks), tls.isNull() ? Optional.empty() : Optional.of(tls(tls)),
                new ReachedWay(texts(flow, "deadAddresses"), RehearsalReader.text(flow, "proxy")));
    }

    /** Adds a port to those before it, as one range where nothing tells them apart. */
    static void add(ReachedPorts port, List<ReachedPorts> before) {
        if (!before.isEmpty()) {
            ReachedPorts last = before.get(before.size() - 1);
            long slowest = Math.max(last.millis(), port.millis());
            ReachedPorts both = spanned(port, last.firstPort(), port.lastPort(), slowest);
            if (port.firstPort() == last.lastPort() + 1 && both.equals(spanned(last, last.firstPort(), port.lastPort(), slowest))) {
                before.set(before.size() - 1, both);
                return;
            }
        }
        before.add(port);
    }

    private static ReachedPorts spanned(ReachedPorts ports, int first, int last, long millis) {
        return new ReachedPorts(ports.host(), ports.address(), ports.protocol(), first, last, ports.outcome(), millis, ports.detail(), ports.said(),
                ports.tls(), ports.way());
    }

    private static TlsSeen tls(JsonCursor tls) throws BadInput {
        return new TlsSeen(tls.member("protocol").text(), tls.member("subject").text(), tls.member("issuer").text(), texts(tls, "names"),
                tls.member("notBefore").instant(), tls.member("notAfter").instant(), tls.member("name").named(TlsSeen.NameMatch.class));
    }

    private static List<String> texts(JsonCursor object, String name) throws BadInput {
        List<String> texts = new ArrayList<>();
        Optional<JsonCursor> member = object.optional(name);
        if (member.isPresent()) {
            for (JsonCursor text : member.get().elements()) {
                texts.add(text.text());
            }
        }
        return texts;
    }
}
