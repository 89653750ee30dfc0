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
import com.akio.tws.preflight.text.Message;
import java.util.Optional;
import java.util.OptionalInt;

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
        return line(context).map(line -> ID.message("required", line.together(), line.announcements(), line.voicemail(),
                line.users())).orElse(ID.message("required-table"));
    }

    @Override
    public Outcome judge(Facts facts, EvaluationContext context) {
        int channels = MediaServer.channels(context.site());
        Message observed = ID.message("observed", channels);
        OptionalInt users = context.site().profile().users();
        if (users.isEmpty()) {
            return new Outcome.Confirm(observed, ID.message("confirm-users"));
        }
        Optional<ChannelGuide> line = line(context);
        if (line.isEmpty()) {
            return new Outcome.Confirm(observed, ID.message("beyond", users.getAsInt()));
        }
        return channels >= line.get().together() ? new Outcome.Met(observed, ID.message("met"))
                : new Outcome.NotMet(observed, ID.message("not-met", line.get().announcements(), line.get().voicemail()),
                        ID.message("remedy", line.get().together()));
    }

    private static Optional<ChannelGuide> line(EvaluationContext context) {
        OptionalInt users = context.site().profile().users();
        return users.isEmpty() ? Optional.empty() : context.catalogue().planning().media().guideFor(users.getAsInt());
    }
}
