package com.akio.tws.preflight.hook.cli;

import com.akio.tws.preflight.json.SchemaName;
import com.akio.tws.preflight.reach.LocalPort;
import com.akio.tws.preflight.reach.PortList;
import com.akio.tws.preflight.reach.listener.Audience;
import com.akio.tws.preflight.reach.listener.Heard;
import com.akio.tws.preflight.reach.listener.KnockListener;
import com.akio.tws.preflight.reach.listener.NotOpened;
import com.akio.tws.preflight.reach.wire.Token;
import com.akio.tws.preflight.text.Message;
import com.akio.tws.preflight.text.Texts;
import com.google.gson.stream.JsonWriter;
import java.io.IOException;
import java.io.PrintStream;
import java.io.StringWriter;
import java.net.InetAddress;
import java.time.Duration;
import java.time.temporal.ChronoUnit;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/** Shows what a listener holds and hears; knocks of one caller are gathered into one line a second. */
final class ListenBoard implements Audience {

    private static final long SECOND = 1_000_000_000L;
    /** A caller's ports are kept for so many callers; from then on knocks are only counted. */
    private static final int MOST_CALLERS = 4096;

    private final Surroundings around;
    private final Texts texts;
    private final boolean json;
    private final boolean quiet;
    private final String reachCommand;
    private final Map<InetAddress, Set<LocalPort>> heard = new LinkedHashMap<>();
    private final Map<InetAddress, Set<LocalPort>> fresh = new LinkedHashMap<>();
    private long shownAt = System.nanoTime();

    ListenBoard(Surroundings around, Texts texts, boolean json, boolean quiet, String reachCommand) {
        this.around = around;
        this.texts = texts;
        this.json = json;
        this.quiet = quiet;
        this.reachCommand = reachCommand;
    }

    void opened(KnockListener listener, Holders holders, Token token, InetAddress address, Duration time) throws IOException {
        if (json) {
            StringWriter line = new StringWriter();
            write(new JsonWriter(line), listener, holders, token, address, time);
            around.out().println(line);
            around.out().flush();
            return;
        }
        say("listen.open", address.isAnyLocalAddress() ? texts.say("listen.everywhere") : address.getHostAddress(),
                PortList.shown(listener.held()));
        for (NotOpened one : listener.notOpened()) {
            say("listen.not-opened." + one.why().name(), one.endpoint().toString(),
                    one.why() == NotOpened.Why.TAKEN
                            ? holders.of(one.endpoint()).map(holder -> " (" + holder + ")").orElse("") : one.detail());
        }
        say("listen.token", token.shown());
        say("listen.how", reachCommand + quoted(token.shown()));
        say("listen.until", around.clock().instant().plus(time));
        around.out().flush();
    }

    private static String quoted(String token) {
        return token.matches("[\\w.-]+") ? token : '"' + token + '"';
    }

    private void write(JsonWriter to, KnockListener listener, Holders holders, Token token, InetAddress address, Duration time)
            throws IOException {
        SchemaName.LISTEN.begin(to).name("token").value(token.shown());
        to.name("address").value(address.getHostAddress());
        to.name("until").value(around.clock().instant().plus(time).toString()).name("ports").beginArray();
        for (LocalPort endpoint : listener.held()) {
            to.beginObject().name("protocol").value(endpoint.protocol().name()).name("port").value(endpoint.port()).endObject();
        }
        to.endArray().name("notOpened").beginArray();
        for (NotOpened one : listener.notOpened()) {
            to.beginObject().name("protocol").value(one.endpoint().protocol().name()).name("port").value(one.endpoint().port())
                    .name("why").value(one.why().name()).name("detail").value(one.detail())
                    .name("holder").value(holders.of(one.endpoint()).orElse(null)).endObject();
        }
        to.endArray().endObject().flush();
    }

    @Override
    public void heard(Heard knock) {
        InetAddress caller = knock.caller().getAddress();
        Set<LocalPort> known = heard.get(caller);
        if (known == null && heard.size() < MOST_CALLERS) {
            known = new TreeSet<>();
            heard.put(caller, known);
        }
        if (known != null && known.add(knock.at())) {
            fresh.computeIfAbsent(caller, first -> new TreeSet<>()).add(knock.at());
        }
    }

    @Override
    public void pause() {
        long now = System.nanoTime();
        if (!fresh.isEmpty() && now - shownAt >= SECOND) {
            shownAt = now;
            show();
        }
    }

    private void show() {
        PrintStream to = json ? around.err() : around.out();
        fresh.forEach((caller, ports) -> {
            if (!quiet) {
                to.println(texts.say(Message.of("listen.heard", around.clock().instant().atZone(around.zone().get()).toLocalTime().truncatedTo(ChronoUnit.SECONDS).toString(),
                        caller.getHostAddress(), PortList.shown(ports))));
            }
        });
        to.flush();
        fresh.clear();
    }

    void closed(KnockListener listener) {
        show();
        if (json) {
            return;
        }
        Collection<LocalPort> never = listener.held();
        heard.values().forEach(never::removeAll);
        say("listen.closed", heard.size(), listener.answered(), listener.dropped());
        if (!never.isEmpty()) {
            say("listen.never-heard", PortList.shown(never));
        }
        around.out().flush();
    }

    private void say(String key, Object... arguments) {
        around.out().println(texts.say(Message.of(key, List.of(arguments).stream()
                .map(one -> one instanceof Long || one instanceof Integer ? one : String.valueOf(one)).toArray())));
    }
}
