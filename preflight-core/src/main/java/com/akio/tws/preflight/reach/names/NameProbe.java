package com.akio.tws.preflight.reach.names;

import com.akio.tws.preflight.collect.Probe;
import com.akio.tws.preflight.collect.Readings;
import com.akio.tws.preflight.fact.FactKey;
import com.akio.tws.preflight.fact.Reading;
import com.akio.tws.preflight.fact.Reason;
import com.akio.tws.preflight.facts.DnsFacts;
import com.akio.tws.preflight.facts.ResolvedAddress;
import java.net.InetAddress;
import java.net.SocketException;
import java.net.UnknownHostException;
import java.util.List;
import java.util.Objects;

/** Asks the name service for the server's name, forward and back. */
public final class NameProbe implements Probe {

    private final String server;
    private final NameService names;

    /** A probe of one name. */
    public NameProbe(String server, NameService names) {
        this.server = Objects.requireNonNull(server, "server");
        this.names = Objects.requireNonNull(names, "names");
    }

    @Override
    public String name() {
        return "dns";
    }

    @Override
    public List<FactKey<?>> facts() {
        return List.of(DnsFacts.OWN_ADDRESSES, DnsFacts.SERVER_ADDRESSES);
    }

    @Override
    public void look(Readings into) {
        into.put(DnsFacts.OWN_ADDRESSES, own());
        String source = "DNS " + server;
        try {
            into.put(DnsFacts.SERVER_ADDRESSES, Reading.known(names.addresses(server).stream()
                    .map(address -> new ResolvedAddress(shown(address), names.name(address))).toList(), source));
        } catch (UnknownHostException none) {
            into.put(DnsFacts.SERVER_ADDRESSES, Reading.absent(source));
        }
    }

    private Reading<List<String>> own() {
        String source = "GetAdaptersAddresses";
        try {
            return Reading.known(names.own().stream().map(NameProbe::shown).toList(), source);
        } catch (SocketException refused) {
            return Reading.unreadable(Reason.of(Reason.Kind.FAILED, String.valueOf(refused.getMessage())), source);
        }
    }

    private static String shown(InetAddress address) {
        String text = address.getHostAddress();
        int zone = text.indexOf('%');
        return zone < 0 ? text : text.substring(0, zone);
    }
}
