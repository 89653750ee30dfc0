package com.akio.tws.preflight.hook.cli;

import com.akio.tws.preflight.catalogue.Catalogue;
import com.akio.tws.preflight.catalogue.ChannelGuide;
import com.akio.tws.preflight.catalogue.Entry;
import com.akio.tws.preflight.catalogue.Flow;
import com.akio.tws.preflight.catalogue.FlowPorts;
import com.akio.tws.preflight.catalogue.MediaRules;
import com.akio.tws.preflight.catalogue.PortRange;
import com.akio.tws.preflight.catalogue.ProcessorChoice;
import com.akio.tws.preflight.catalogue.Section;
import com.akio.tws.preflight.catalogue.Tier;
import com.akio.tws.preflight.text.Message;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The tables of the document that a check rests on and that stand beside its own figures: sizes, channels, flows. */
final class DocumentTables {

    private DocumentTables() {
    }

    /** The lines of the tables of a check's rows, in the document's order. */
    static List<Message> of(Entry entry, Catalogue catalogue) {
        List<Message> lines = new ArrayList<>();
        if (carries(entry, Section.SERVER_SIZE, catalogue) || carries(entry, Section.ATTENDANTS, catalogue)) {
            catalogue.tiers().forEach(tier -> lines.add(tier(tier)));
        }
        if (carries(entry, Section.ATTENDANTS, catalogue)) {
            lines.add(Message.of("cli.explain.table.licences", catalogue.mostAttendantLicences()));
        }
        MediaRules media = catalogue.planning().media();
        if (carries(entry, Section.MEDIA_SERVER, catalogue)) {
            lines.add(Message.of("cli.explain.table.media", media.channelsPerCore(), media.mostVirtualChannels()));
        }
        if (carries(entry, Section.MEDIA_CHANNELS, catalogue)) {
            for (ChannelGuide line : media.channels()) {
                lines.add(Message.of("cli.explain.table.channels", line.users(), line.announcements(), line.voicemail()));
            }
        }
        flow(entry, catalogue).ifPresent(flow -> lines.add(said(flow)));
        return lines;
    }

    private static boolean carries(Entry entry, Section section, Catalogue catalogue) {
        return entry.carries(catalogue.rowOf(section));
    }

    /** The flow that a check is about, whether or not a site has it. */
    static Optional<Flow> flow(Entry entry, Catalogue catalogue) {
        return catalogue.flows().stream().filter(flow -> entry.id().equals(flow.check())).findFirst();
    }

    private static Message said(Flow flow) {
        Message ends = Message.of(flow.bothWays() ? "cli.explain.table.both-ways" : "cli.explain.table.one-way",
                Message.of("party." + flow.from().word()), Message.of("party." + flow.to().word()));
        if (flow.ports() instanceof FlowPorts.Growing growing) {
            return Message.of("cli.explain.table.flow-growing", ends, flow.protocol().name(), growing.first(), growing.portsEach(),
                    Message.of("cli.explain.table.by." + growing.by().word()));
        }
        List<PortRange> ports = flow.ports() instanceof FlowPorts.Chosen chosen ? chosen.usual() : ((FlowPorts.Fixed) flow.ports()).ports();
        return Message.of(flow.ports() instanceof FlowPorts.Chosen ? "cli.explain.table.flow-chosen" : "cli.explain.table.flow", ends, flow.protocol().name(),
                ports.stream().map(PortRange::shown).toList());
    }

    private static Message tier(Tier tier) {
        return Message.of("cli.explain.table.tier", tier.maxUsers(), tier.callsPerHour(), tier.processors().stream().map(ProcessorChoice::said).toList(),
                tier.ramGb(), tier.disk());
    }
}
