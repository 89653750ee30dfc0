package com.akio.tws.preflight.checks.server;

import com.akio.tws.preflight.catalogue.CheckId;
import com.akio.tws.preflight.check.Applies;
import com.akio.tws.preflight.check.Check;
import com.akio.tws.preflight.check.EvaluationContext;
import com.akio.tws.preflight.check.Facts;
import com.akio.tws.preflight.check.Outcome;
import com.akio.tws.preflight.check.RequiredFacts;
import com.akio.tws.preflight.facts.HardwareFacts;
import com.akio.tws.preflight.site.Site;
import com.akio.tws.preflight.sizing.MediaServerSize;
import com.akio.tws.preflight.text.Message;
import java.util.Optional;
import java.util.OptionalInt;

/** One processor core for each 8 simultaneous channels of the Media Server (R19). */
public final class MediaCoresCheck implements Check {

    private static final CheckId ID = CheckId.of("server.media.cores");

    @Override
    public CheckId id() {
        return ID;
    }

    @Override
    public RequiredFacts needs() {
        return RequiredFacts.every(HardwareFacts.CORES).quoting(HardwareFacts.LOGICAL_PROCESSORS);
    }

    @Override
    public Applies applies(Site site) {
        return MediaServer.applies(site);
    }

    @Override
    public Message required(EvaluationContext context) {
        OptionalInt channels = MediaServer.channels(context);
        return channels.isEmpty() ? ID.message("required-each", context.catalogue().planning().media().channelsPerCore())
                : ID.message("required", wanted(channels.getAsInt(), context), channels.getAsInt());
    }

    @Override
    public Outcome judge(Facts facts, EvaluationContext context) {
        Optional<Long> cores = facts.known(HardwareFacts.CORES);
        if (cores.isEmpty()) {
            return new Outcome.Undecided(Message.of("observed.absent"), Message.of("processor.absent"),
                    Message.of("processor.absent.remedy"));
        }
        Message observed = ID.message("observed", cores.get());
        return MediaServer.judge(context, channels -> cores.get() >= wanted(channels, context) ? new Outcome.Met(observed, ID.message("met"))
                : new Outcome.NotMet(observed, ID.message("not-met"), ID.message("remedy", wanted(channels, context))));
    }

    private static int wanted(int channels, EvaluationContext context) {
        return MediaServerSize.of(channels, context.catalogue()).cores();
    }
}
