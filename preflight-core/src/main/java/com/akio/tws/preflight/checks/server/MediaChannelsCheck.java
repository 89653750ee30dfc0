package com.akio.tws.preflight.checks.server;

import com.akio.tws.preflight.catalogue.ChannelGuide;
import com.akio.tws.preflight.catalogue.CheckId;
import com.akio.tws.preflight.check.Applies;
import com.akio.tws.preflight.check.Check;
import com.akio.tws.preflight.check.EvaluationContext;
import com.akio.tws.preflight.check.Facts;
import com.akio.tws.preflight.check.Outcome;
import com.akio.tws.preflight.check.RequiredFacts;
import com.akio.tws.preflight.site.Site;
import com.akio.tws.preflight.site.SiteProfile;
import com.akio.tws.preflight.sizing.MediaChannels;
import com.akio.tws.preflight.text.Message;
import java.util.Optional;

/** As many Media Server channels as the document's table advises (R20); a guide, so fewer channels warn and never block. */
public final class MediaChannelsCheck implements Check {

    private static final CheckId ID = CheckId.of("server.media.channels");

    @Override
    public CheckId id() {
        return ID;
    }

    @Override
    public RequiredFacts needs() {
        return RequiredFacts.every();
    }

    @Override
    public Applies applies(Site site) {
        return MediaServer.applies(site);
    }

    @Override
    public Message required(EvaluationContext context) {
        return MediaChannels.guide(context.site().profile(), context.catalogue()).map(line -> required(line, context))
                .orElse(ID.message("required-table"));
    }

    private static Message required(ChannelGuide line, EvaluationContext context) {
        return MediaChannels.tellsUse(context.site().profile())
                ? ID.message("required", MediaChannels.advised(context.site().profile(), line), line.users())
                : ID.message("required-either", line.announcements(), line.voicemail(), line.users());
    }

    @Override
    public Outcome judge(Facts facts, EvaluationContext context) {
        return MediaServer.judge(context, channels -> judge(channels, context));
    }

    private static Outcome judge(int channels, EvaluationContext context) {
        SiteProfile site = context.site().profile();
        Message observed = ID.message("observed", channels);
        if (site.users().isEmpty()) {
            return new Outcome.Confirm(observed, ID.message("confirm-users"));
        }
        Optional<ChannelGuide> line = MediaChannels.guide(site, context.catalogue());
        if (line.isEmpty()) {
            return new Outcome.Confirm(observed, ID.message("beyond", site.users().getAsInt()));
        }
        boolean tellsUse = MediaChannels.tellsUse(site);
        int least = tellsUse ? MediaChannels.advised(site, line.get()) : Math.min(line.get().announcements(), line.get().voicemail());
        if (channels < least) {
            return new Outcome.NotMet(observed, ID.message("not-met"), ID.message("remedy", least));
        }
        return tellsUse || channels >= line.get().together() ? new Outcome.Met(observed, ID.message("met"))
                : new Outcome.Confirm(observed, ID.message("confirm-use", line.get().announcements(), line.get().voicemail(),
                        line.get().together()));
    }
}
