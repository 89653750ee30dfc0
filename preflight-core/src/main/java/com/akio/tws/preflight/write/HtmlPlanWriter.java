package com.akio.tws.preflight.write;

import com.akio.tws.preflight.plan.MediaPlan;
import com.akio.tws.preflight.plan.Note;
import com.akio.tws.preflight.plan.Plan;
import com.akio.tws.preflight.plan.PlannedFlow;
import com.akio.tws.preflight.plan.ServerPlan;
import com.akio.tws.preflight.report.Status;
import com.akio.tws.preflight.sizing.ServerSize;
import com.akio.tws.preflight.text.Message;
import com.akio.tws.preflight.text.Texts;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * The plan as one HTML file, made as the report is: both languages, no network, complete without script. The size comes first, then
 * what is not possible, the flows drawn and listed, the bandwidth drawn and listed, and what a person confirms.
 */
public final class HtmlPlanWriter implements DocumentWriter<Plan> {

    /** A writer without settings: the plan's language is the one that the page opens in. */
    public HtmlPlanWriter() {
    }

    @Override
    public void write(Plan plan, Texts texts, Appendable to) throws IOException {
        Message title = Message.of("plan.title", plan.tws().number(), plan.site().serverName().orElse(""));
        to.append(HtmlFrame.page(texts.language(), title, "tws-preflight", HtmlFrame.top(Message.of("html.plan.brand", plan.tws().number())),
                size(plan), notes("plan.section.conflicts", "is-fail", plan.conflicts()), media(plan.media()), flows(plan), bandwidth(plan),
                exclusions(plan), notes("plan.section.confirm", "is-manual", plan.confirm()),
                Html.element("footer").of(Html.element("p").saying(Message.of("html.colophon.catalogue", plan.catalogue().edition(),
                        plan.catalogue().sha256())))));
    }

    private static Html size(Plan plan) {
        boolean fits = plan.server().size() instanceof ServerSize.Fits;
        Status sign = !plan.conflicts().isEmpty() ? Status.FAIL : fits ? Status.PASS : Status.UNKNOWN;
        return Html.all(Html.element("div", "verdict " + HtmlSign.classOf(sign)).of(HtmlSign.of(sign), Html.element("div").of(
                Html.element("h1").of(Html.element("span", "machine").of(Html.value(plan.site().serverName().orElse("TWS"))), Html.text(" "),
                        Html.element("strong").saying(plan.server().size() instanceof ServerSize.Fits found
                                ? Message.of("html.plan.size", found.tier().maxUsers(), found.tier().callsPerHour())
                                : Message.of("html.plan.consult"))),
                Html.element("p").saying(plan.server().size() instanceof ServerSize.Fits found
                        ? Message.of("plan.size", found.tier().maxUsers(), found.tier().callsPerHour(), found.because())
                        : ((ServerSize.ConsultAkio) plan.server().size()).reason()))), hardware(plan.server()));
    }

    private static Html hardware(ServerPlan server) {
        if (!(server.size() instanceof ServerSize.Fits found)) {
            return Html.NOTHING;
        }
        return Html.element("dl", "compared").of(
                HtmlFrame.pair(Message.of("plan.label.processor"), Html.each(texts -> JsonPlanWriter.processors(found.tier(), texts))),
                pair("plan.label.memory", Message.of("plan.memory", server.ramGb().orElseThrow())),
                pair("plan.label.disk", Message.verbatim(found.tier().disk())));
    }

    private static Html media(MediaPlan media) {
        if (media.sizing().isEmpty() && media.guide().isEmpty()) {
            return Html.NOTHING;
        }
        return section("media", "plan.section.media").of(Html.element("dl", "compared").of(
                Html.maybe(media.guide().map(guide ->
                        pair("plan.label.guide", Message.of("plan.guide", guide.announcements(), guide.voicemail())))),
                Html.maybe(media.sizing().map(sizing -> Html.all(
                        pair("plan.label.channels", Message.of("plan.channels." + media.source(), sizing.channels())),
                        pair("plan.label.cores", Message.verbatim(Integer.toString(sizing.cores()))),
                        pair("plan.label.virtual", Message.of(sizing.virtualisationAllowed() ? "word.yes" : "word.no"))))),
                Html.maybe(media.udp().map(range -> pair("plan.label.udp", Message.verbatim("UDP " + range.shown()))))));
    }

    private static Html flows(Plan plan) {
        return section("flows", "plan.section.flows").of(HtmlFlowDrawing.of(plan.flows()), table(plan.flows()),
                Html.element("h3", "lesser").saying(Message.of("plan.section.summary")), table(plan.firewallSummary()));
    }

    private static Html table(List<PlannedFlow> flows) {
        Html head = Html.element("tr").of(Stream.of("row", "from", "to", "ports", "secure", "purpose")
                .map(column -> Html.element("th").with("scope", "col").saying(Message.of("plan.column." + column))).toList());
        return Html.element("table", "table flows").of(Html.element("thead").of(head),
                Html.element("tbody").of(flows.stream().map(HtmlPlanWriter::row).toList()));
    }

    private static Html row(PlannedFlow planned) {
        return Html.element("tr").of(
                Html.element("td").of(Html.text(planned.flow().row())),
                Html.element("td").saying(Message.of("party." + planned.flow().from().word())),
                Html.element("td").of(Html.text(planned.flow().bothWays() ? "↔ " : "→ "), Html.say(Message.of("party." + planned.flow().to().word()))),
                Html.element("td").of(Html.text(planned.flow().protocol() + " " + planned.portsShown())),
                Html.element("td").saying(Message.of(planned.flow().secure() ? "word.yes" : "word.no")),
                Html.element("td").of(Html.each(texts -> planned.flow().purpose().in(texts.language()))));
    }

    private static Html bandwidth(Plan plan) {
        List<Html> links = new ArrayList<>();
        for (int i = 0; i < plan.links().size(); i++) {
            links.add(HtmlLink.of(plan.links().get(i), HtmlBandwidthDrawing.colour(i)));
        }
        return section("bandwidth", "plan.section.bandwidth").of(HtmlBandwidthDrawing.of(plan.links())).of(links);
    }

    private static Html exclusions(Plan plan) {
        return section("exclusions", "plan.section.exclusions").of(Html.element("ul", "plain").of(plan.exclusions().stream()
                .map(exclusion -> Html.element("li").of(Html.say(Message.of("role." + exclusion.role().word())), Html.text(" "),
                        Html.element("code").of(Html.value(exclusion.path())))).toList()));
    }

    private static Html notes(String title, String classes, List<Note> notes) {
        return notes.isEmpty() ? Html.NOTHING : section(title.substring(title.lastIndexOf('.') + 1), title).of(notes.stream()
                .map(note -> Html.element("div", "finding " + classes).of(Html.element("p", "headline").of(
                        Html.element("b").of(Html.text(note.row())), Html.text(" "), Html.say(note.message())))).toList());
    }

    private static HtmlElement section(String id, String title) {
        return HtmlFrame.section(id, "", Html.element("h2").saying(Message.of(title)));
    }

    static Html pair(String label, Message value) {
        return HtmlFrame.pair(Message.of(label), Html.say(value));
    }
}
