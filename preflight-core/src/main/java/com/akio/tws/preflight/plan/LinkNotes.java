package com.akio.tws.preflight.plan;

import com.akio.tws.preflight.catalogue.Catalogue;
import com.akio.tws.preflight.catalogue.Section;
import com.akio.tws.preflight.plan.Note.Kind;
import com.akio.tws.preflight.site.Feature;
import com.akio.tws.preflight.site.SiteLink;
import com.akio.tws.preflight.site.SiteProfile;
import com.akio.tws.preflight.text.Message;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** What is to be told of the network links: assumptions, and sums that do not fit (R60). */
final class LinkNotes {

    private final SiteProfile site;
    private final String row;
    private final List<Note> notes = new ArrayList<>();

    LinkNotes(SiteProfile site, Catalogue catalogue) {
        this.site = site;
        this.row = catalogue.rowOf(Section.BANDWIDTH);
    }

    List<Note> of(List<LinkLoad> loads) {
        notes.clear();
        assumptions(loads);
        sums();
        loads.stream().filter(LinkLoad::isTooMuch).forEach(link -> remark("capacity", link.name(), link.averageKbitPerSecond(),
                link.capacityKbitPerSecond().orElse(0)));
        return List.copyOf(notes);
    }

    private void assumptions(List<LinkLoad> loads) {
        List<SiteLink> links = site.network().links();
        boolean calls = loads.stream().allMatch(link -> link.callsPerHour().isPresent());
        if (!calls) {
            confirm("calls");
        } else if (site.network().acts().clickToCalls().isEmpty() || site.network().acts().directorySearches().isEmpty()) {
            confirm("acts");
        }
        boolean silent = links.isEmpty() || links.stream().anyMatch(link -> link.softphoneCalls().isEmpty());
        if (site.features().contains(Feature.SOFTPHONE) && silent && site.network().softphoneCalls().isEmpty()) {
            confirm("softphone-calls");
        }
        if (links.size() > 1 && !new LinkShares(site).tellsSupervisors()) {
            confirm("supervisors");
        }
    }

    private void sums() {
        List<SiteLink> links = site.network().links();
        long behind = links.stream().mapToLong(SiteLink::users).sum();
        if (!links.isEmpty() && site.users().isPresent() && behind != site.users().getAsInt()) {
            remark(behind > site.users().getAsInt() ? "users-of-links" : "users-without-link", behind, site.users().getAsInt());
        }
        long calling = links.stream().mapToLong(link -> link.callsPerHour().orElse(0)).sum();
        boolean everyLink = !links.isEmpty() && links.stream().allMatch(link -> link.callsPerHour().isPresent());
        int calls = site.callsPerHour().orElse(0);
        if (site.callsPerHour().isPresent() && (calling > calls || (everyLink && calling < calls))) {
            remark(calling > calls ? "calls-of-links" : "calls-without-link", calling, calls);
        }
        long talking = links.stream().mapToLong(link -> link.softphoneCalls().orElse(0)).sum();
        if (site.network().softphoneCalls().isPresent() && talking > site.network().softphoneCalls().getAsInt()) {
            remark("softphone-calls-of-links", talking, site.network().softphoneCalls().getAsInt());
        }
        Set<String> seen = new HashSet<>();
        Set<String> said = new HashSet<>();
        for (SiteLink link : links) {
            String name = link.name().strip().toLowerCase(Locale.ROOT);
            if (!seen.add(name) && said.add(name)) {
                remark("links-of-one-name", link.name());
            }
        }
    }

    private void confirm(String key, Object... arguments) {
        notes.add(new Note(row, Kind.CONFIRM, Message.of("plan.confirm." + key, arguments)));
    }

    private void remark(String key, Object... arguments) {
        notes.add(new Note(row, Kind.REMARK, Message.of("plan.remark." + key, arguments)));
    }
}
