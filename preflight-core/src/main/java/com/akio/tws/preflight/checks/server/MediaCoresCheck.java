package com.akio.tws.preflight.checks.server;

import com.akio.tws.preflight.catalogue.CheckId;
import com.akio.tws.preflight.check.Applies;
import com.akio.tws.preflight.check.Check;
import com.akio.tws.preflight.check.Facts;
import com.akio.tws.preflight.check.Needs;
import com.akio.tws.preflight.check.Outcome;
import com.akio.tws.preflight.check.Terms;
import com.akio.tws.preflight.facts.HardwareFacts;
import com.akio.tws.preflight.site.Site;
import com.akio.tws.preflight.sizing.MediaServerSize;
import com.akio.tws.preflight.text.Message;
import java.util.Optional;

/** One processor core for each 8 simultaneous channels of the Media Server (R19). */
public final class MediaCoresCheck implements Check {

    private static final CheckId ID = CheckId.of("server.media.cores");

    @Override
    public CheckId id() {
        return ID;
    }

    @Override
    public Needs needs() {
        return Needs.every(HardwareFacts.CORES).quoting(HardwareFacts.LOGICAL_PROCESSORS);
    }

    @Override
    public Applies applies(Site site) {
        return MediaServer.applies(site);
    }

    @Override
    public Message required(Terms terms) {
        int channels = MediaServer.channels(terms.site());
        return channels == 0 ? ID.message("required-each", terms.catalogue().planning().media().channelsPerCore())
                : ID.message("required", wanted(terms), channels);
    }

    @Override
    public Outcome judge(Facts facts, Terms terms) {
        Optional<Long> cores = facts.known(HardwareFacts.CORES);
        if (cores.isEmpty()) {
            return new Outcome.Undecided(Message.of("observed.absent"), Message.of("processor.absent"),
                    Message.of("processor.absent.remedy"));
        }
        Message observed = ID.message("observed", cores.get());
        return cores.get() >= wanted(terms) ? new Outcome.Met(observed, ID.message("met"))
                : new Outcome.NotMet(observed, ID.message("not-met"), ID.message("remedy", wanted(terms)));
    }

    private static int wanted(Terms terms) {
        return MediaServerSize.of(MediaServer.channels(terms.site()), terms.catalogue()).cores();
    }
}
