package com.akio.tws.preflight.checks.server;

import com.akio.tws.preflight.catalogue.CheckId;
import com.akio.tws.preflight.check.Applies;
import com.akio.tws.preflight.check.Check;
import com.akio.tws.preflight.check.Facts;
import com.akio.tws.preflight.check.Needs;
import com.akio.tws.preflight.check.Outcome;
import com.akio.tws.preflight.check.Terms;
import com.akio.tws.preflight.facts.MachineFacts;
import com.akio.tws.preflight.site.Site;
import com.akio.tws.preflight.sizing.MediaServerSize;
import com.akio.tws.preflight.text.Message;
import java.util.List;
import java.util.Optional;

/**
 * No virtual machine beyond 48 simultaneous channels of the Media Server (R19).
 *
 * <p>A firmware that says nothing leaves open what the machine is, and a person is asked.
 */
public final class MediaVirtualisationCheck implements Check {

    private static final CheckId ID = CheckId.of("server.media.virtualisation");

    @Override
    public CheckId id() {
        return ID;
    }

    @Override
    public Needs needs() {
        return Needs.everySign(MachineFacts.MANUFACTURER, MachineFacts.PRODUCT).quoting(MachineFacts.BIOS_VENDOR,
                MachineFacts.BIOS_VERSION);
    }

    @Override
    public Applies applies(Site site) {
        return MediaServer.applies(site);
    }

    @Override
    public Message required(Terms terms) {
        return ID.message("required", terms.catalogue().planning().media().mostVirtualChannels());
    }

    @Override
    public Outcome judge(Facts facts, Terms terms) {
        int most = terms.catalogue().planning().media().mostVirtualChannels();
        int channels = MediaServer.channels(terms.site());
        if (MediaServerSize.of(channels, terms.catalogue()).virtualisationAllowed()) {
            return new Outcome.NotConcerned(ID.message("observed-few", channels), ID.message("few", most));
        }
        List<String> names = Hypervisor.names(facts);
        Optional<String> hypervisor = Hypervisor.of(facts, terms.catalogue());
        Message observed = ID.message("observed", channels,
                names.isEmpty() ? Message.of("observed.absent") : Message.verbatim(names));
        if (hypervisor.isPresent()) {
            return new Outcome.NotMet(observed, ID.message("not-met", hypervisor.get()), ID.message("remedy", most));
        }
        return names.isEmpty() ? new Outcome.Confirm(observed, ID.message("confirm"))
                : new Outcome.Met(observed, ID.message("met"));
    }
}
