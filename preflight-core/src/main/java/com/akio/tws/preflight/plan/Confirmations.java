package com.akio.tws.preflight.plan;

import com.akio.tws.preflight.catalogue.Catalogue;
import com.akio.tws.preflight.catalogue.Flow;
import com.akio.tws.preflight.catalogue.FlowPorts;
import com.akio.tws.preflight.catalogue.Party;
import com.akio.tws.preflight.site.Feature;
import com.akio.tws.preflight.site.SiteLink;
import com.akio.tws.preflight.site.SiteProfile;
import com.akio.tws.preflight.site.TwsVersion;
import com.akio.tws.preflight.sizing.MediaServerSize;
import com.akio.tws.preflight.sizing.ServerSize;
import com.akio.tws.preflight.text.Message;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** What a person must confirm, and every assumption that was made where the profile is silent. */
final class Confirmations {

    private final SiteProfile site;
    private final Catalogue catalogue;
    private final TwsVersion tws;
    private final List<Note> notes = new ArrayList<>();

    Confirmations(SiteProfile site, Catalogue catalogue, TwsVersion tws) {
        this.site = site;
        this.catalogue = catalogue;
        this.tws = tws;
    }

    /** In the document's order. */
    List<Note> of(ServerPlan server, MediaPlan media, List<PlannedFlow> flows, List<LinkLoad> links) {
        notes.clear();
        server(server, media);
        notes.addAll(Conflicts.unnamed(site, catalogue, tws));
        media(media);
        secure(flows);
        telephony(flows);
        SharedRange.note(flows, site).ifPresent(notes::add);
        links(links);
        notes.addAll(PabxNeeds.of(site, catalogue));
        if (site.features().contains(Feature.SOFTPHONE)) {
            add("R68", "softphone-licences");
        }
        add("R69", "administrators");
        notes.sort(Comparator.comparingInt(note -> Integer.parseInt(note.row().substring(1))));
        return List.copyOf(notes);
    }

    private void server(ServerPlan server, MediaPlan media) {
        boolean mayBeVirtual = media.sizing().map(MediaServerSize::virtualisationAllowed).orElse(true);
        if (mayBeVirtual && server.ramGb().isPresent()) {
            add("R3", "guarantee", server.ramGb().getAsInt());
        }
        if (site.users().isEmpty()) {
            add("R16", "users");
        }
        if (server.size() instanceof ServerSize.ConsultAkio consult) {
            notes.add(new Note("R18", consult.reason()));
        }
    }

    private void media(MediaPlan media) {
        media.sizing().filter(sizing -> !sizing.virtualisationAllowed()).ifPresent(sizing ->
                add("R19", "physical", sizing.channels(), catalogue.planning().media().mostVirtualChannels()));
        if (media.guide().isEmpty()) {
            add("R20", "beyond-guide", catalogue.planning().media().guideEnds());
        }
        int told = site.mediaChannels().orElse(0);
        media.guide().filter(guide -> told > 0 && told < guide.together()).ifPresent(guide ->
                add("R20", "fewer-channels", told, guide.together()));
        if (media.source() == MediaPlan.Source.GUIDE) {
            add("R20", "guide", media.sizing().map(MediaServerSize::channels).orElse(0));
        }
        MediaPlanner.growing(catalogue).filter(range -> told > range.most())
                .ifPresent(range -> add("R54", "too-many-channels", told, range.most()));
    }

    private void secure(List<PlannedFlow> flows) {
        List<PlannedFlow> encrypted = flows.stream().filter(planned -> planned.flow().secure()
                && planned.flow().to() == Party.SERVER).toList();
        if (site.secure()) {
            add("R13", site.serverName().isPresent() ? "dns-name" : "dns-name-missing", site.serverName().orElse(""));
            add("R14", "certificate");
        } else if (!encrypted.isEmpty()) {
            add("R14", "secure-only", encrypted.stream().map(planned -> planned.flow().row()).distinct().toList());
        }
    }

    private void telephony(List<PlannedFlow> flows) {
        if (site.features().contains(Feature.SOFTPHONE)) {
            add("R45", "softphone-ports", catalogue.planning().softphoneCallsPerWorkstation());
        }
        if (site.phones().isEmpty()) {
            add("R46", "phones");
        }
        for (PlannedFlow planned : flows) {
            if (planned.flow().ports() instanceof FlowPorts.Chosen chosen && FlowMatrix.told(chosen.by(), site).isEmpty()) {
                add(planned.flow().row(), "port-" + chosen.by().word(), planned.portsShown());
            }
        }
        if (site.pabx().isEmpty()) {
            add("R48", "pabx");
        } else if (flows.stream().map(PlannedFlow::flow).map(Flow::when).allMatch(when -> when.pabx().isEmpty())) {
            add("R53", "pabx-without-port", Message.of("pabx." + site.pabx().get().kind().word()));
        }
    }

    private void links(List<LinkLoad> links) {
        if (links.stream().anyMatch(link -> link.callsPerHour().isEmpty())) {
            add("R60", "calls");
        }
        boolean silent = site.network().links().isEmpty() ? site.network().softphoneCalls().isEmpty()
                : site.network().links().stream().anyMatch(link -> link.softphoneCalls().isEmpty());
        if (site.features().contains(Feature.SOFTPHONE) && silent) {
            add("R60", "softphone-calls");
        }
        int behind = site.network().links().stream().mapToInt(SiteLink::users).reduce(0, Confirmations::sum);
        if (site.users().isPresent() && behind > site.users().getAsInt()) {
            add("R60", "users-of-links", behind, site.users().getAsInt());
        }
        links.stream().filter(LinkLoad::isTooMuch).forEach(link -> add("R60", "capacity", link.name(),
                link.averageKbitPerSecond(), link.capacityKbitPerSecond().orElse(0)));
    }

    private static int sum(int one, int other) {
        return (int) Math.min(Integer.MAX_VALUE, (long) one + other);
    }

    private void add(String row, String key, Object... arguments) {
        notes.add(new Note(row, Message.of("plan.confirm." + key, arguments)));
    }
}
