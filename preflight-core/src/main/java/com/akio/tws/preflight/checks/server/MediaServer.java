package com.akio.tws.preflight.checks.server;

import com.akio.tws.preflight.check.Applies;
import com.akio.tws.preflight.check.EvaluationContext;
import com.akio.tws.preflight.check.Outcome;
import com.akio.tws.preflight.site.Site;
import com.akio.tws.preflight.sizing.MediaChannels;
import com.akio.tws.preflight.text.Message;
import java.util.OptionalInt;
import java.util.function.IntFunction;

/** What the checks of the Media Server (R19, R20) share: they concern a site that has channels. */
final class MediaServer {

    private MediaServer() {
    }

    static Applies applies(Site site) {
        return MediaChannels.areUsed(site.profile()) ? Applies.yes() : Applies.no(Message.of("media.none"));
    }

    /** The channels that the profile tells or the document advises for its use of them; empty where neither is known. */
    static OptionalInt channels(EvaluationContext context) {
        return MediaChannels.planned(context.site().profile(), context.catalogue());
    }

    /** Judges by the number of channels, and asks for it where it is not known. */
    static Outcome judge(EvaluationContext context, IntFunction<Outcome> judgement) {
        OptionalInt channels = channels(context);
        return channels.isPresent() ? judgement.apply(channels.getAsInt())
                : new Outcome.Confirm(Message.of("site.not-told"), Message.of("media.untold"));
    }
}
