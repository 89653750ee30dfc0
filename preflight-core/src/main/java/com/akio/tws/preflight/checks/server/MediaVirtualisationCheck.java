package com.akio.tws.preflight.checks.server;

import com.akio.tws.preflight.catalogue.CheckId;
import com.akio.tws.preflight.check.Applies;
import com.akio.tws.preflight.check.Check;
import com.akio.tws.preflight.check.EvaluationContext;
import com.akio.tws.preflight.check.Facts;
import com.akio.tws.preflight.check.Outcome;
import com.akio.tws.preflight.check.RequiredFacts;
import com.akio.tws.preflight.facts.MachineFacts;
import com.akio.tws.preflight.site.Site;
import com.akio.tws.preflight.sizing.MediaServerSize;
import com.akio.tws.preflight.text.Message;

/**
 * No virtual machine beyond 48 simultaneous channels of the Media Server (R19).
 *
 * <p>Where nothing tells what the machine is, a person is asked.
 */
public final class MediaVirtualisationCheck implements Check {

    private static final CheckId ID = CheckId.of("server.media.virtualisation");

    @Override
    public CheckId id() {
        return ID;
    }

    @Override
    public RequiredFacts needs() {
        return RequiredFacts.everySign(MachineFacts.MANUFACTURER, MachineFacts.PRODUCT).quoting(Below.further());
    }

    @Override
    public Applies applies(Site site) {
        return MediaServer.applies(site);
    }

    @Override
    public Message required(EvaluationContext context) {
        return ID.message("required", context.catalogue().planning().media().mostVirtualChannels());
    }

    @Override
    public Outcome judge(Facts facts, EvaluationContext context) {
        int most = context.catalogue().planning().media().mostVirtualChannels();
        return MediaServer.judge(context, channels -> judge(channels, most, facts, context));
    }

    private static Outcome judge(int channels, int most, Facts facts, EvaluationContext context) {
        if (MediaServerSize.of(channels, context.catalogue()).virtualisationAllowed()) {
            return new Outcome.NotConcerned(ID.message("observed-few", channels), ID.message("few", most));
        }
        Message observed = ID.message("observed", channels, FirmwareNames.of(facts).observed());
        Below below = Below.of(facts, context.catalogue());
        if (below instanceof Below.Virtual virtual) {
            return new Outcome.NotMet(observed, ID.message("not-met", virtual.name()), ID.message("remedy", most));
        }
        return below instanceof Below.Unsure unsure ? new Outcome.Confirm(observed, ID.message("confirm", unsure.why()))
                : new Outcome.Met(observed, ID.message("met"));
    }
}
