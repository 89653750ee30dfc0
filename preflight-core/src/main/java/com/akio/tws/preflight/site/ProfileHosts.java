package com.akio.tws.preflight.site;

import com.akio.tws.preflight.input.BadInput;
import com.akio.tws.preflight.json.JsonCursor;
import com.akio.tws.preflight.text.Message;
import java.util.Optional;

/** The hosts that a site profile names, refused where nobody could ask for one. */
final class ProfileHosts {

    private ProfileHosts() {
    }

    /**
     * Looks at each field that names a host.
     *
     * @throws BadInput with the place of the first that is none
     */
    static void verify(JsonCursor site) throws BadInput {
        host(site.optional("serverName"));
        for (JsonCursor connector : SiteProfileReader.list(site, "connectors", cursor -> cursor)) {
            host(connector.optional("host"));
        }
        for (JsonCursor sessionHost : SiteProfileReader.list(site, "sessionHosts", cursor -> cursor)) {
            host(sessionHost.optional("name"));
        }
        for (JsonCursor machine : SiteProfileReader.list(site, "machines", cursor -> cursor)) {
            host(machine.optional("name"));
        }
        Optional<JsonCursor> pabx = site.optional("pabx");
        Optional<JsonCursor> hosts = pabx.isPresent() ? pabx.get().optional("host") : Optional.empty();
        if (hosts.isPresent() && hosts.get().isList()) {
            for (JsonCursor one : hosts.get().elements()) {
                host(Optional.of(one));
            }
        } else {
            host(hosts);
        }
        for (JsonCursor phone : SiteProfileReader.list(site, "phones", cursor -> cursor)) {
            Optional<JsonCursor> address = phone.optional("address");
            if (address.isPresent() && !PhoneAddresses.areTold(address.get().text())) {
                throw address.get().expected(Message.of("input.site.phone"));
            }
        }
    }

    private static void host(Optional<JsonCursor> told) throws BadInput {
        if (told.isEmpty()) {
            return;
        }
        switch (ToldHost.of(told.get().text())) {
            case HOST -> { }
            case WITHOUT_A_LABELS -> throw told.get().expected(Message.of("input.site.a-labels"));
            case NONE -> throw told.get().expected(Message.of("input.site.host"));
        }
    }
}
