package com.akio.tws.preflight.site;

import com.akio.tws.preflight.input.BadInput;
import com.akio.tws.preflight.json.JsonCursor;
import com.akio.tws.preflight.text.Message;
import java.util.Optional;
import java.util.OptionalInt;

/** Reads what a site profile tells of the network. */
final class SiteNetworkReader {

    private SiteNetworkReader() {
    }

    static SiteNetwork network(JsonCursor site) throws BadInput {
        return new SiteNetwork(SiteProfileReader.list(site, "siteLinks", SiteNetworkReader::link),
                SiteProfileReader.whole(site, "softphoneCalls", 0), port(site, "phoneLinkPort"),
                SiteProfileReader.list(site, "clientNetworks", SiteNetworkReader::addresses),
                new ToldPorts(port(site, "sipPort"), port(site, "phoneWebPort"), port(site, "vtiXmlPort"), port(site, "twpBrowserPort")),
                new HourlyActs(SiteProfileReader.whole(site, "clickToCallsPerHour", 0),
                        SiteProfileReader.whole(site, "directorySearchesPerHour", 0)),
                SiteProfileReader.list(site, "sessionHosts", SiteNetworkReader::sessionHost));
    }

    private static OptionalInt port(JsonCursor site, String name) throws BadInput {
        Optional<JsonCursor> port = site.optional(name);
        return port.isPresent() ? OptionalInt.of((int) port.get().whole(1, SiteProfileReader.HIGHEST_PORT)) : OptionalInt.empty();
    }

    /** A range of addresses, or what the tool's own masking made of one: a masked bundle is read again. */
    private static String addresses(JsonCursor cursor) throws BadInput {
        String range = SiteProfileReader.filled(cursor);
        if (NetworkRange.of(range).isEmpty() && !MaskedAddress.isMask(range)) {
            throw cursor.expected(Message.of("input.site.addresses"));
        }
        return range;
    }

    private static SiteLink link(JsonCursor link) throws BadInput {
        return new SiteLink(SiteProfileReader.filled(link.member("name")), users(link), SiteProfileReader.whole(link, "callsPerHour", 0),
                SiteProfileReader.whole(link, "softphoneCalls", 0), SiteProfileReader.whole(link, "supervisors", 0),
                SiteProfileReader.whole(link, "kbitPerSecond", 1));
    }

    private static SessionHost sessionHost(JsonCursor host) throws BadInput {
        return new SessionHost(SiteProfileReader.filled(host.member("name")), users(host));
    }

    private static int users(JsonCursor object) throws BadInput {
        return (int) object.member("users").whole(1, SiteProfileReader.MOST);
    }
}
