package com.akio.tws.preflight.plan;

import com.akio.tws.preflight.catalogue.Catalogue;
import com.akio.tws.preflight.catalogue.Flow;
import com.akio.tws.preflight.catalogue.FlowPorts;
import com.akio.tws.preflight.catalogue.FlowRole;
import com.akio.tws.preflight.catalogue.Section;
import com.akio.tws.preflight.plan.Note.Kind;
import com.akio.tws.preflight.site.Feature;
import com.akio.tws.preflight.site.Phone;
import com.akio.tws.preflight.site.SiteProfile;
import com.akio.tws.preflight.site.TwsVersion;
import com.akio.tws.preflight.site.VoicePorts;
import com.akio.tws.preflight.sizing.MediaServerSize;
import com.akio.tws.preflight.sizing.ServerSize;
import com.akio.tws.preflight.text.Message;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * What the plan's own figures rest on: assumptions where the profile is silent, and what does not fit together. What the document requires of
 * the site, the checks say.
 */
final class PlanNotes {

    private final SiteProfile site;
    private final Catalogue catalogue;
    private final TwsVersion tws;
    private final List<Note> notes = new ArrayList<>();

    PlanNotes(SiteProfile site, Catalogue catalogue, TwsVersion tws) {
        this.site = site;
        this.catalogue = catalogue;
        this.tws = tws;
    }

    /** In the document's order. */
    List<Note> of(ServerPlan server, MediaPlan media, List<PlannedFlow> flows, List<LinkLoad> links) {
        notes.clear();
        server(server, media);
        media(media);
        sessions();
        secure(flows);
        telephony(flows);
        notes.addAll(new NumberNotes(site, catalogue).all());
        SharedRange.note(flows, site).ifPresent(notes::add);
        notes.addAll(new LinkNotes(site, catalogue).of(links));
        notes.sort(Comparator.comparingInt(note -> catalogue.place(note.row())));
        return List.copyOf(notes);
    }

    private void server(ServerPlan server, MediaPlan media) {
        boolean mayBeVirtual = media.sizing().map(MediaServerSize::virtualisationAllowed).orElse(true);
        if (mayBeVirtual) {
            Message memory = server.ramGb().isPresent() ? Message.of("plan.memory", server.ramGb().getAsInt()) : Message.of("plan.memory-of-size");
            confirm(Section.GUARANTEE, "guarantee", memory);
        }
        if (server.size() instanceof ServerSize.Untold untold) {
            notes.add(new Note(catalogue.rowOf(Section.SERVER_SIZE), Kind.CONFIRM, untold.ask()));
        }
        if (server.size() instanceof ServerSize.ConsultAkio consult) {
            notes.add(new Note(catalogue.rowOf(Section.CONSULT), Kind.CONFIRM, consult.reason()));
        }
    }

    private void media(MediaPlan media) {
        media.sizing().filter(sizing -> !sizing.virtualisationAllowed()).ifPresent(sizing -> confirm(Section.MEDIA_SERVER, "physical",
                sizing.channels(), catalogue.planning().media().mostVirtualChannels()));
        int channels = media.sizing().map(MediaServerSize::channels).orElse(0);
        if (media.source() == MediaPlan.Source.GUIDE) {
            confirm(Section.MEDIA_CHANNELS, "guide", channels);
        }
        MediaPlanner.growing(catalogue).filter(range -> channels > range.most())
                .ifPresent(range -> remark(Section.MEDIA_VOICE, "too-many-channels", channels, range.most()));
    }

    /** What the document states of sessions for some versions only; what it states of the site as a whole, a check says. */
    private void sessions() {
        catalogue.planning().featureVersions().stream().filter(feature -> feature.inSessions() && feature.isMissed(site, tws))
                .forEach(feature -> confirm(feature.row(), "version", Message.of("feature.in-sessions",
                        Message.of("feature." + feature.feature().word())), tws.number(),
                        feature.tws().stream().sorted().map(TwsVersion::number).toList()));
    }

    private void secure(List<PlannedFlow> flows) {
        List<PlannedFlow> encrypted = flows.stream().filter(planned -> planned.flow().secure()
                && planned.flow().to() == FlowRole.SERVER).toList();
        if (site.secure()) {
            site.serverName().ifPresent(name -> confirm(Section.DNS_NAME, "dns-name", name));
            confirm(Section.CERTIFICATE, "certificate");
        } else if (!encrypted.isEmpty()) {
            remark(Section.CERTIFICATE, "secure-only", encrypted.stream().map(planned -> planned.flow().row()).distinct().toList());
        }
    }

    private void telephony(List<PlannedFlow> flows) {
        List<String> without = site.phones().stream().filter(phone -> phone.address().isEmpty()).map(Phone::model).distinct().toList();
        if (!without.isEmpty() && site.phones().stream().anyMatch(phone -> phone.address().isPresent())) {
            confirm(Section.PHONES, "phone-addresses", without);
        }
        if (site.features().contains(Feature.SOFTPHONE)) {
            confirm(Section.SOFTPHONE_VOICE, "softphone-ports", catalogue.planning().softphoneCallsPerWorkstation());
        }
        for (PlannedFlow planned : flows) {
            if (planned.flow().ports() instanceof FlowPorts.Chosen chosen && isAsked(chosen.by())
                    && ToldFlowPorts.of(planned.flow(), chosen.by(), site).isEmpty()) {
                confirm(planned.flow().row(), "port-" + chosen.by().word(), planned.portsShown());
            }
        }
        flows.stream().filter(planned -> planned.flow().ports() instanceof FlowPorts.Growing
                && (planned.flow().from() == FlowRole.PABX || planned.flow().to() == FlowRole.PABX)).findFirst().ifPresent(this::voice);
        if (site.pabx().isEmpty()) {
            confirm(Section.PABX, "pabx");
        } else if (flows.stream().map(PlannedFlow::flow).map(Flow::when).allMatch(when -> when.pabx().isEmpty())) {
            confirm(Section.PABX_WITHOUT_PORT, "pabx-without-port",
                    site.pabx().get().name().map(Message::verbatim).orElse(Message.of("pabx." + site.pabx().get().kind().word())));
        }
    }

    private void voice(PlannedFlow planned) {
        List<String> told = site.pabx().map(pabx -> pabx.voicePorts().stream().map(VoicePorts::shown).toList()).orElse(List.of());
        if (told.isEmpty()) {
            confirm(planned.flow().row(), "voice-ports-untold");
        } else {
            confirm(planned.flow().row(), "voice-ports", told);
        }
    }

    /** The document itself says of these that another port may be set, and of the others that they are the default. */
    private static boolean isAsked(FlowPorts.Chooser by) {
        return by == FlowPorts.Chooser.PABX || by == FlowPorts.Chooser.PHONE_LINK;
    }

    private void confirm(Section section, String key, Object... arguments) {
        confirm(catalogue.rowOf(section), key, arguments);
    }

    private void confirm(String row, String key, Object... arguments) {
        notes.add(new Note(row, Kind.CONFIRM, Message.of("plan.confirm." + key, arguments)));
    }

    private void remark(Section section, String key, Object... arguments) {
        notes.add(new Note(catalogue.rowOf(section), Kind.REMARK, Message.of("plan.remark." + key, arguments)));
    }
}
