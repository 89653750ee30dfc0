package com.akio.tws.preflight.plan;

import com.akio.tws.preflight.catalogue.Catalogue;
import com.akio.tws.preflight.catalogue.Flow;
import com.akio.tws.preflight.catalogue.FlowPorts;
import com.akio.tws.preflight.catalogue.FlowRole;
import com.akio.tws.preflight.catalogue.Section;
import com.akio.tws.preflight.figures.PhoneMaker;
import com.akio.tws.preflight.site.Feature;
import com.akio.tws.preflight.site.Phone;
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
            add(Section.SOFTPHONE_LICENCES, "softphone-licences");
        }
        add(Section.ADMINISTRATORS, "administrators");
        notes.sort(Comparator.comparingInt(note -> catalogue.place(note.row())));
        return List.copyOf(notes);
    }

    private void server(ServerPlan server, MediaPlan media) {
        boolean mayBeVirtual = media.sizing().map(MediaServerSize::virtualisationAllowed).orElse(true);
        if (mayBeVirtual && server.ramGb().isPresent()) {
            add(Section.GUARANTEE, "guarantee", server.ramGb().getAsInt());
        }
        if (site.users().isEmpty()) {
            add(Section.SERVER_SIZE, "users");
        }
        if (server.size() instanceof ServerSize.ConsultAkio consult) {
            notes.add(new Note(catalogue.rowOf(Section.CONSULT), consult.reason()));
        }
    }

    private void media(MediaPlan media) {
        media.sizing().filter(sizing -> !sizing.virtualisationAllowed()).ifPresent(sizing ->
                add(Section.MEDIA_SERVER, "physical", sizing.channels(), catalogue.planning().media().mostVirtualChannels()));
        if (media.guide().isEmpty()) {
            add(Section.MEDIA_CHANNELS, "beyond-guide", catalogue.planning().media().guideEnds());
        }
        int told = site.mediaChannels().orElse(0);
        media.guide().filter(guide -> told > 0 && told < guide.together()).ifPresent(guide ->
                add(Section.MEDIA_CHANNELS, "fewer-channels", told, guide.together()));
        if (media.source() == MediaPlan.Source.GUIDE) {
            add(Section.MEDIA_CHANNELS, "guide", media.sizing().map(MediaServerSize::channels).orElse(0));
        }
        MediaPlanner.growing(catalogue).filter(range -> told > range.most())
                .ifPresent(range -> add(Section.MEDIA_VOICE, "too-many-channels", told, range.most()));
    }

    private void secure(List<PlannedFlow> flows) {
        List<PlannedFlow> encrypted = flows.stream().filter(planned -> planned.flow().secure()
                && planned.flow().to() == FlowRole.SERVER).toList();
        if (site.secure()) {
            add(Section.DNS_NAME, site.serverName().isPresent() ? "dns-name" : "dns-name-missing", site.serverName().orElse(""));
            add(Section.CERTIFICATE, "certificate");
        } else if (!encrypted.isEmpty()) {
            add(Section.CERTIFICATE, "secure-only", encrypted.stream().map(planned -> planned.flow().row()).distinct().toList());
        }
    }

    private void telephony(List<PlannedFlow> flows) {
        if (site.features().contains(Feature.SOFTPHONE)) {
            add(Section.SOFTPHONE_VOICE, "softphone-ports", catalogue.planning().softphoneCallsPerWorkstation());
        }
        if (site.phones().isEmpty()) {
            add(Section.PHONES, "phones");
        }
        List<Phone> others = PhoneMaker.others(site.phones(), catalogue);
        if (!others.isEmpty()) {
            add(Section.PHONES, "other-phones", others.stream().map(Phone::model).distinct().toList());
        }
        for (PlannedFlow planned : flows) {
            if (planned.flow().ports() instanceof FlowPorts.Chosen chosen && ToldFlowPorts.of(planned.flow(), chosen.by(), site).isEmpty() && isAsked(chosen.by())) {
                add(planned.flow().row(), "port-" + chosen.by().word(), planned.portsShown());
            }
        }
        if (site.pabx().isEmpty()) {
            add(Section.PABX, "pabx");
        } else if (flows.stream().map(PlannedFlow::flow).map(Flow::when).allMatch(when -> when.pabx().isEmpty())) {
            add(Section.PABX_WITHOUT_PORT, "pabx-without-port", Message.of("pabx." + site.pabx().get().kind().word()));
        }
    }

    /** The document itself says of these that another port may be set, and of the others that they are the default. */
    private static boolean isAsked(FlowPorts.Chooser by) {
        return by == FlowPorts.Chooser.PABX || by == FlowPorts.Chooser.PHONE_LINK;
    }

    private void links(List<LinkLoad> links) {
        if (links.stream().anyMatch(link -> link.callsPerHour().isEmpty())) {
            add(Section.BANDWIDTH, "calls");
        }
        boolean silent = site.network().links().isEmpty() ? site.network().softphoneCalls().isEmpty()
                : site.network().links().stream().anyMatch(link -> link.softphoneCalls().isEmpty());
        if (site.features().contains(Feature.SOFTPHONE) && silent) {
            add(Section.BANDWIDTH, "softphone-calls");
        }
        int behind = site.network().links().stream().mapToInt(SiteLink::users).reduce(0, Confirmations::sum);
        if (site.users().isPresent() && behind > site.users().getAsInt()) {
            add(Section.BANDWIDTH, "users-of-links", behind, site.users().getAsInt());
        }
        links.stream().filter(LinkLoad::isTooMuch).forEach(link -> add(Section.BANDWIDTH, "capacity", link.name(),
                link.averageKbitPerSecond(), link.capacityKbitPerSecond().orElse(0)));
    }

    private static int sum(int one, int other) {
        return (int) Math.min(Integer.MAX_VALUE, (long) one + other);
    }

    private void add(Section section, String key, Object... arguments) {
        add(catalogue.rowOf(section), key, arguments);
    }

    private void add(String row, String key, Object... arguments) {
        notes.add(new Note(row, Message.of("plan.confirm." + key, arguments)));
    }
}
