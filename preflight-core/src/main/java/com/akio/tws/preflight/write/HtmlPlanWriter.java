package com.akio.tws.preflight.write;

import com.akio.tws.preflight.plan.LinkLoad;
import com.akio.tws.preflight.plan.MediaPlan;
import com.akio.tws.preflight.plan.Plan;
import com.akio.tws.preflight.plan.ServerPlan;
import com.akio.tws.preflight.report.Status;
import com.akio.tws.preflight.siteplan.Point;
import com.akio.tws.preflight.siteplan.SitePlan;
import com.akio.tws.preflight.sizing.ServerSize;
import com.akio.tws.preflight.text.Message;
import com.akio.tws.preflight.text.Texts;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/**
 * The plan as one HTML file, made as the report is: both languages, no network, complete without script. The size comes first, then
 * what is not possible, the flows drawn and listed, the bandwidth drawn and listed, and what a person confirms.
 */
public final class HtmlPlanWriter implements DocumentWriter<SitePlan> {

    /** A writer without settings: the plan's language is the one that the page opens in. */
    public HtmlPlanWriter() {
    }

    @Override
    public void write(SitePlan site, Texts texts, Appendable to) throws IOException {
        Plan plan = site.figures();
        Message title = Message.of("plan.title", plan.tws().number(), plan.site().serverName().orElse(""));
        to.append(HtmlFrame.page(texts, title, "tws-preflight", HtmlFrame.top(Message.of("html.plan.brand", plan.tws().number())),
                size(site), points("plan.section.conflicts", "is-fail", site.conflicts()), points("plan.section.remarks", "is-warn", site.remarks()),
                media(plan.media()), sessionHosts(plan), HtmlPlanTables.prerequisites(site), flows(plan), bandwidth(plan),
                exclusions(plan), points("plan.section.confirm", "is-manual", site.confirm()),
                points("plan.section.confirmed", "is-confirmed", site.confirmed()), HtmlPlanTables.leftOut(site),
                Html.element("footer").of(Html.element("p").saying(Message.of("html.colophon.catalogue", plan.catalogue().edition(),
                        plan.catalogue().sha256())))));
    }

    private static Html size(SitePlan site) {
        Plan plan = site.figures();
        ServerSize size = plan.server().size();
        Status sign = !site.conflicts().isEmpty() ? Status.FAIL : size instanceof ServerSize.Fits ? Status.PASS : Status.UNKNOWN;
        return Html.all(Html.element("div", "verdict " + HtmlSign.classOf(sign)).of(HtmlSign.of(sign), Html.element("div").of(
                Html.element("h1").of(Html.element("span", "machine").of(Html.value(plan.site().serverName().orElse("TWS"))), Html.text(" "),
                        Html.element("strong").saying(head(size))),
                Html.element("p").saying(reason(size)))), hardware(plan.server()));
    }

    private static Message head(ServerSize size) {
        if (size instanceof ServerSize.Fits fits) {
            return Message.of("html.plan.size", fits.tier().maxUsers(), fits.tier().callsPerHour());
        }
        return Message.of(size instanceof ServerSize.Untold ? "html.plan.untold" : "html.plan.consult");
    }

    private static Message reason(ServerSize size) {
        if (size instanceof ServerSize.Fits fits) {
            return Message.of("plan.size", fits.tier().maxUsers(), fits.tier().callsPerHour(), fits.because());
        }
        return size instanceof ServerSize.ConsultAkio consult ? consult.reason() : ((ServerSize.Untold) size).ask();
    }

    private static Html hardware(ServerPlan server) {
        if (!(server.size() instanceof ServerSize.Fits found)) {
            return Html.NOTHING;
        }
        return Html.element("dl", "compared").of(
                HtmlFrame.pair(Message.of("plan.label.processor"), Html.each(texts -> PlanWords.processors(found.tier(), texts))),
                pair("plan.label.memory", Message.of("plan.memory", server.ramGb().orElseThrow())),
                pair("plan.label.disk", Message.verbatim(found.tier().disk())));
    }

    private static Html media(MediaPlan media) {
        if (media.source() == MediaPlan.Source.NONE) {
            return section("media", "plan.section.media").of(Html.element("p").saying(Message.of("plan.channels.NONE")));
        }
        return section("media", "plan.section.media").of(Html.element("dl", "compared").of(
                Html.maybe(PlanWords.guide(media).map(guide -> pair("plan.label.guide", guide))),
                Html.maybe(media.sizing().map(sizing -> Html.all(
                        pair("plan.label.channels", Message.of("plan.channels." + media.source(), sizing.channels())),
                        pair("plan.label.cores", Message.verbatim(Integer.toString(sizing.cores()))),
                        pair("plan.label.virtual", Message.of(sizing.virtualisationAllowed() ? "word.yes" : "word.no"))))),
                Html.maybe(media.udp().map(range -> pair("plan.label.udp", Message.verbatim("UDP " + range.shown()))))));
    }

    private static Html sessionHosts(Plan plan) {
        return plan.sessionHosts().isEmpty() ? Html.NOTHING : section("session-hosts", "plan.section.session-hosts").of(
                Html.element("ul", "plain").of(plan.sessionHosts().stream()
                        .map(host -> Html.element("li").saying(PlanWords.sessionHost(host))).toList()));
    }

    private static Html flows(Plan plan) {
        return section("flows", "plan.section.flows").of(HtmlFlowDrawing.of(plan.flows()), HtmlPlanTables.lines(plan.lines(), plan.catalogue()),
                Html.element("p").saying(Message.of("plan.flows.filters")),
                Html.element("h3", "lesser").saying(Message.of("plan.section.summary")), HtmlPlanTables.summary(plan.firewallSummary()));
    }

    private static Html bandwidth(Plan plan) {
        List<Html> links = new ArrayList<>();
        for (int i = 0; i < plan.links().size(); i++) {
            links.add(HtmlLink.of(plan.links().get(i), HtmlBandwidthDrawing.colour(i)));
        }
        plan.total().ifPresent(total -> links.add(HtmlLink.ofTotal(total)));
        return section("bandwidth", "plan.section.bandwidth").of(plan.links().stream().allMatch(LinkLoad::isAverageTold) ? HtmlBandwidthDrawing.of(plan.links()) : Html.NOTHING).of(links);
    }

    private static Html exclusions(Plan plan) {
        return section("exclusions", "plan.section.exclusions").of(Html.element("ul", "plain").of(plan.exclusions().stream()
                .map(exclusion -> Html.element("li").of(Html.say(Message.of("role." + exclusion.role().word())), Html.text(" "),
                        Html.element("code").of(Html.value(exclusion.path())))).toList()));
    }

    private static Html points(String title, String classes, List<Point> points) {
        return points.isEmpty() ? Html.NOTHING : section(title.substring(title.lastIndexOf('.') + 1), title).of(points.stream()
                .map(point -> Html.element("div", "finding " + classes).of(Html.element("p", "headline").of(
                        Html.element("b").of(Html.text(point.row().orElse("–"))), Html.text(" "), Html.say(point.message())))).toList());
    }

    static HtmlElement section(String id, String title) {
        return HtmlFrame.section(id, "", Html.element("h2").saying(Message.of(title)));
    }

    static Html pair(String label, Message value) {
        return HtmlFrame.pair(Message.of(label), Html.say(value));
    }
}
