package com.akio.tws.preflight.write;

import com.akio.tws.preflight.catalogue.ProcessorChoice;
import com.akio.tws.preflight.catalogue.Tier;
import com.akio.tws.preflight.plan.LinkLoad;
import com.akio.tws.preflight.plan.MatrixLine;
import com.akio.tws.preflight.plan.MediaPlan;
import com.akio.tws.preflight.plan.SessionHostPlan;
import com.akio.tws.preflight.text.Message;
import com.akio.tws.preflight.text.Texts;
import java.util.Optional;
import java.util.stream.Collectors;

/** What the formats of a plan say alike. */
final class PlanWords {

    private PlanWords() {
    }

    /** The ports of a line's destination, with the protocol. */
    static Message ports(MatrixLine line) {
        return Message.of("plan.ports.of", line.flow().protocol().name(), portsAlone(line));
    }

    /** The ports of a line's destination. */
    static Message portsAlone(MatrixLine line) {
        if (line.ports().isEmpty()) {
            return Message.of("plan.ports.untold");
        }
        return line.alternatives() ? Message.of("plan.ports.one-of", line.portsShown()) : Message.verbatim(line.portsShown());
    }

    /** The channels that the document's table advises; empty where it says nothing of the site. */
    static Optional<Message> guide(MediaPlan media) {
        Optional<Message> announcements = media.announcements().isPresent()
                ? Optional.of(Message.of("plan.guide.announcements", media.announcements().getAsInt())) : Optional.empty();
        Optional<Message> voicemail = media.voicemail().isPresent()
                ? Optional.of(Message.of("plan.guide.voicemail", media.voicemail().getAsInt())) : Optional.empty();
        if (announcements.isPresent() && voicemail.isPresent()) {
            return Optional.of(Message.of("plan.guide.both", announcements.get(), voicemail.get()));
        }
        return announcements.or(() -> voicemail);
    }

    /** A host of sessions with what it needs. */
    static Message sessionHost(SessionHostPlan host) {
        return host.voice().map(ports -> Message.of("plan.session-host.voice", host.host().name(), host.host().users(), host.megabytes(),
                ports.shown())).orElse(Message.of("plan.session-host", host.host().name(), host.host().users(), host.megabytes()));
    }

    /** What goes over a link on average, or that nobody told what it depends on. */
    static Message average(LinkLoad link) {
        return link.isAverageTold() ? Message.of("plan.kbit-per-second", link.averageKbitPerSecond()) : Message.of("plan.load-untold");
    }

    /** The processors that will do, as one text. */
    static String processors(Tier tier, Texts texts) {
        return tier.processors().stream().map(ProcessorChoice::said).map(texts::say)
                .collect(Collectors.joining(texts.say("word.or") + " "));
    }
}
