package com.akio.tws.preflight.write;

import com.akio.tws.preflight.plan.LinkLoad;
import com.akio.tws.preflight.plan.MediaPlan;
import com.akio.tws.preflight.plan.Plan;
import com.akio.tws.preflight.siteplan.SitePlan;
import com.akio.tws.preflight.sizing.ServerSize;
import com.akio.tws.preflight.text.Message;
import java.util.ArrayList;
import java.util.List;

/** The plan of a site in short; {@code plan} has the whole of it. */
final class HtmlDossierPlan {

    private HtmlDossierPlan() {
    }

    static Html of(SitePlan site) {
        Plan plan = site.figures();
        List<Html> pairs = new ArrayList<>();
        pairs.add(HtmlFrame.pair(Message.of("plan.label.size"), Html.say(size(plan.server().size()))));
        if (plan.server().size() instanceof ServerSize.Fits fits) {
            pairs.add(HtmlFrame.pair(Message.of("plan.label.processor"), Html.each(texts -> PlanWords.processors(fits.tier(), texts))));
            pairs.add(HtmlFrame.pair(Message.of("plan.label.memory"), Html.say(Message.of("plan.memory", plan.server().ramGb().orElseThrow()))));
            pairs.add(HtmlFrame.pair(Message.of("plan.label.disk"), Html.text(fits.tier().disk())));
        }
        pairs.add(HtmlFrame.pair(Message.of("plan.label.channels"), Html.say(channels(plan.media()))));
        plan.sessionHosts().forEach(host -> pairs.add(HtmlDossierWriter.pair("session-host", Html.say(PlanWords.sessionHost(host)))));
        pairs.add(HtmlDossierWriter.pair("flows", Html.text(Integer.toString(plan.flows().size()))));
        for (LinkLoad link : plan.links()) {
            pairs.add(HtmlDossierWriter.pair("link", Html.say(Message.of("dossier.link", link.name(), link.users(), PlanWords.average(link)))));
        }
        return HtmlDossierWriter.section("plan", "dossier.section.plan").of(Html.element("dl", "about-site").of(pairs));
    }

    private static Message size(ServerSize size) {
        if (size instanceof ServerSize.Fits fits) {
            return Message.of("plan.size", fits.tier().maxUsers(), fits.tier().callsPerHour(), fits.because());
        }
        return size instanceof ServerSize.ConsultAkio consult ? consult.reason() : ((ServerSize.Untold) size).ask();
    }

    private static Message channels(MediaPlan media) {
        return media.source() == MediaPlan.Source.NONE || media.sizing().isEmpty() ? Message.of("plan.channels.NONE")
                : Message.of("plan.channels." + media.source(), media.sizing().get().channels());
    }
}
