package com.akio.tws.preflight.checks.telephony;

import com.akio.tws.preflight.catalogue.CheckId;
import com.akio.tws.preflight.catalogue.FigureKey;
import com.akio.tws.preflight.check.Applies;
import com.akio.tws.preflight.check.Check;
import com.akio.tws.preflight.check.EvaluationContext;
import com.akio.tws.preflight.check.Facts;
import com.akio.tws.preflight.check.Outcome;
import com.akio.tws.preflight.check.RequiredFacts;
import com.akio.tws.preflight.figures.PabxLicences;
import com.akio.tws.preflight.site.Feature;
import com.akio.tws.preflight.site.Pabx;
import com.akio.tws.preflight.site.Site;
import com.akio.tws.preflight.site.SiteProfile;
import com.akio.tws.preflight.sizing.MediaChannels;
import com.akio.tws.preflight.text.Message;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * A SIP licence on the PABX for each Softphone user (R68), and on some for each Media Server channel (R66, R67).
 *
 * <p>How many users have a Softphone is not in the profile; there are never more of them than users. So licences for channels and all
 * users are enough, fewer than the channels are not, and between the two a person is asked.
 */
public final class SipLicencesCheck implements Check {

    private static final CheckId ID = CheckId.of("telephony.pabx.sip-licences");

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
        return softphone(site.profile()) || MediaChannels.areUsed(site.profile()) ? Applies.yes()
                : Applies.no(ID.message("none"));
    }

    @Override
    public FigureKey<?> figures() {
        return PabxLicences.SIP_PER_CHANNEL;
    }

    @Override
    public Optional<String> row(EvaluationContext context) {
        return softphone(context.site().profile()) ? context.catalogue().entry(ID).row() : PabxSubject.row(context, ID);
    }

    @Override
    public Message required(EvaluationContext context) {
        return ID.message("required");
    }

    @Override
    public Outcome judge(Facts facts, EvaluationContext context) {
        SiteProfile site = context.site().profile();
        Optional<Pabx> pabx = site.pabx();
        if (pabx.isEmpty()) {
            return new Outcome.Confirm(Message.of("site.not-told"), ID.message("confirm-pabx"));
        }
        Message name = PabxSubject.name(pabx.get(), context.catalogue());
        boolean counted = context.figures(PabxLicences.SIP_PER_CHANNEL).contains(pabx.get().kind());
        int channels = counted ? MediaChannels.planned(site, context.catalogue()).orElse(0) : 0;
        if (channels == 0 && !softphone(site)) {
            return new Outcome.NotConcerned(name, ID.message("no-channels", name));
        }
        OptionalInt licences = pabx.get().sipLicences();
        if (licences.isEmpty()) {
            return new Outcome.Confirm(name,
                    ID.message(softphone(site) ? "confirm" : "confirm-channels", name, channels));
        }
        Message observed = ID.message("observed", name, licences.getAsInt(), channels);
        if (licences.getAsInt() < channels) {
            return new Outcome.NotMet(observed, ID.message("not-met"), ID.message("remedy", channels));
        }
        if (!softphone(site)) {
            return new Outcome.Met(observed, ID.message("met"));
        }
        return softphones(site, channels, licences.getAsInt(), observed);
    }

    private static Outcome softphones(SiteProfile site, int channels, int licences, Message observed) {
        int left = licences - channels;
        if (left == 0) {
            return new Outcome.NotMet(observed, ID.message("none-left"), ID.message("remedy.softphone"));
        }
        return site.users().isPresent() && left >= site.users().getAsInt() ? new Outcome.Met(observed, ID.message("met"))
                : new Outcome.Confirm(observed, ID.message("confirm-softphones", left));
    }

    private static boolean softphone(SiteProfile site) {
        return site.features().contains(Feature.SOFTPHONE);
    }
}
