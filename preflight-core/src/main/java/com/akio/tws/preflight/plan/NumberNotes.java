package com.akio.tws.preflight.plan;

import com.akio.tws.preflight.catalogue.Catalogue;
import com.akio.tws.preflight.catalogue.CheckId;
import com.akio.tws.preflight.catalogue.Section;
import com.akio.tws.preflight.plan.Note.Kind;
import com.akio.tws.preflight.site.SessionHost;
import com.akio.tws.preflight.site.SiteLink;
import com.akio.tws.preflight.site.SiteProfile;
import com.akio.tws.preflight.text.Message;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.OptionalInt;
import java.util.Set;

/** Numbers and names of a profile that cannot be true together. */
final class NumberNotes {

    private static final CheckId DOMAIN = CheckId.of("server.limits.users-per-domain");

    private final SiteProfile site;
    private final Catalogue catalogue;
    private final List<Note> notes = new ArrayList<>();

    NumberNotes(SiteProfile site, Catalogue catalogue) {
        this.site = site;
        this.catalogue = catalogue;
    }

    List<Note> all() {
        notes.clear();
        String sessions = catalogue.rowOf(Section.SESSIONS);
        atMostAll("usersPerDomain", site.usersPerDomain(), catalogue.entry(DOMAIN).row().orElse(sessions));
        atMostAll("supervisedUsers", site.supervisedUsers(), catalogue.rowOf(Section.ATTENDANTS));
        atMostAll("rdsUsers", site.rdsUsers(), sessions);
        List<SessionHost> hosts = site.network().sessionHosts();
        long working = hosts.stream().mapToLong(SessionHost::users).sum();
        atMostAll("sessionHosts", hosts.isEmpty() ? OptionalInt.empty() : OptionalInt.of(LinkShares.clamped(working)), sessions);
        hosts(hosts, sessions);
        for (SiteLink link : site.network().links()) {
            if (link.supervisors().orElse(0) > link.users()) {
                remark(catalogue.rowOf(Section.BANDWIDTH), "supervisors-of-link", link.name(), link.supervisors().orElse(0), link.users());
            }
        }
        return List.copyOf(notes);
    }

    private void hosts(List<SessionHost> hosts, String row) {
        Set<String> seen = new HashSet<>();
        Set<String> said = new HashSet<>();
        for (SessionHost host : hosts) {
            String name = plain(host.name());
            if (!seen.add(name) && said.add(name)) {
                remark(row, "session-hosts-of-one-name", host.name());
            }
        }
        site.serverName().filter(server -> seen.contains(plain(server)))
                .ifPresent(server -> remark(row, "session-host-is-server", server));
    }

    private static String plain(String name) {
        String host = name.strip().toLowerCase(Locale.ROOT);
        return host.endsWith(".") ? host.substring(0, host.length() - 1) : host;
    }

    private void atMostAll(String field, OptionalInt some, String row) {
        if (some.isPresent() && site.users().isPresent() && some.getAsInt() > site.users().getAsInt()) {
            remark(row, "more-than-users", field, some.getAsInt(), site.users().getAsInt());
        }
    }

    private void remark(String row, String key, Object... arguments) {
        notes.add(new Note(row, Kind.REMARK, Message.of("plan.remark." + key, arguments)));
    }
}
