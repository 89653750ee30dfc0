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
import java.util.List;

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
        HtmlPage page = new HtmlPage(texts.language());
        Message title = Message.of("plan.title", plan.tws().number(), plan.site().serverName().orElse(""));
        HtmlFrame.write(page, title, "tws-preflight", inside -> content(plan, inside));
        to.append(page.toString());
    }

    private static void content(Plan plan, HtmlPage page) {
        page.open("header", "class", "top").line();
        page.saying("p", "brand", Message.of("html.plan.brand", plan.tws().number())).line();
        HtmlFrame.languageSwitch(page);
        page.close().line();
        size(plan, page);
        notes("plan.section.conflicts", "is-fail", plan.conflicts(), page);
        media(plan.media(), page);
        flows(plan, page);
        bandwidth(plan, page);
        exclusions(plan, page);
        notes("plan.section.confirm", "is-manual", plan.confirm(), page);
        page.open("footer").open("p").say(Message.of("html.colophon.catalogue", plan.catalogue().edition(), plan.catalogue().sha256()))
                .close().close().line();
    }

    private static void size(Plan plan, HtmlPage page) {
        ServerPlan server = plan.server();
        boolean fits = server.size() instanceof ServerSize.Fits;
        Status sign = !plan.conflicts().isEmpty() ? Status.FAIL : fits ? Status.PASS : Status.UNKNOWN;
        page.open("div", "class", "verdict " + HtmlSign.classOf(sign)).line();
        HtmlSign.write(sign, page);
        page.open("div").open("h1").open("span", "class", "machine").value(plan.site().serverName().orElse("TWS")).close().text(" ");
        if (server.size() instanceof ServerSize.Fits found) {
            page.open("strong").say(Message.of("html.plan.size", found.tier().maxUsers(), found.tier().callsPerHour())).close().close();
            page.open("p").say(Message.of("plan.size", found.tier().maxUsers(), found.tier().callsPerHour(), found.because())).close();
        } else {
            page.open("strong").say(Message.of("html.plan.consult")).close().close();
            page.open("p").say(((ServerSize.ConsultAkio) server.size()).reason()).close();
        }
        page.close().close().line();
        if (server.size() instanceof ServerSize.Fits found) {
            page.open("dl", "class", "compared").line();
            page.open("div").open("dt").say(Message.of("plan.label.processor")).close();
            page.open("dd").each(texts -> JsonPlanWriter.processors(found.tier(), texts)).close().close().line();
            pair("plan.label.memory", Message.of("plan.memory", server.ramGb().orElseThrow()), page);
            pair("plan.label.disk", Message.verbatim(found.tier().disk()), page);
            page.close().line();
        }
    }

    private static void media(MediaPlan media, HtmlPage page) {
        if (media.sizing().isEmpty() && media.guide().isEmpty()) {
            return;
        }
        section("media", "plan.section.media", page);
        page.open("dl", "class", "compared").line();
        media.guide().ifPresent(guide -> pair("plan.label.guide", Message.of("plan.guide", guide.announcements(), guide.voicemail()), page));
        media.sizing().ifPresent(sizing -> {
            pair("plan.label.channels", Message.of("plan.channels." + media.source(), sizing.channels()), page);
            pair("plan.label.cores", Message.verbatim(Integer.toString(sizing.cores())), page);
            pair("plan.label.virtual", Message.of(sizing.virtualisationAllowed() ? "word.yes" : "word.no"), page);
        });
        media.udp().ifPresent(range -> pair("plan.label.udp", Message.verbatim("UDP " + range.shown()), page));
        page.close().close().line();
    }

    private static void flows(Plan plan, HtmlPage page) {
        section("flows", "plan.section.flows", page);
        HtmlFlowDrawing.write(plan.flows(), page);
        table(plan.flows(), page);
        page.saying("h3", "lesser", Message.of("plan.section.summary")).line();
        table(plan.firewallSummary(), page);
        page.close().line();
    }

    private static void table(List<PlannedFlow> flows, HtmlPage page) {
        page.open("table", "class", "table flows").open("thead").open("tr");
        for (String column : List.of("row", "from", "to", "ports", "secure", "purpose")) {
            page.open("th", "scope", "col").say(Message.of("plan.column." + column)).close();
        }
        page.close().close().open("tbody").line();
        for (PlannedFlow planned : flows) {
            page.open("tr").open("td").text(planned.flow().row()).close();
            page.open("td").say(Message.of("party." + planned.flow().from().word())).close();
            page.open("td").text(planned.flow().bothWays() ? "↔ " : "→ ").say(Message.of("party." + planned.flow().to().word())).close();
            page.open("td").text(planned.flow().protocol() + " " + planned.portsShown()).close();
            page.open("td").say(Message.of(planned.flow().secure() ? "word.yes" : "word.no")).close();
            page.open("td").each(texts -> planned.flow().purpose().in(texts.language())).close().close().line();
        }
        page.close().close().line();
    }

    private static void bandwidth(Plan plan, HtmlPage page) {
        section("bandwidth", "plan.section.bandwidth", page);
        HtmlBandwidthDrawing.write(plan.links(), page);
        for (int i = 0; i < plan.links().size(); i++) {
            HtmlLink.write(plan.links().get(i), HtmlBandwidthDrawing.colour(i), page);
        }
        page.close().line();
    }

    private static void exclusions(Plan plan, HtmlPage page) {
        section("exclusions", "plan.section.exclusions", page);
        page.open("ul", "class", "plain").line();
        plan.exclusions().forEach(exclusion -> page.open("li").say(Message.of("role." + exclusion.role().word())).text(" ")
                .open("code").value(exclusion.path()).close().close().line());
        page.close().close().line();
    }

    private static void notes(String title, String classes, List<Note> notes, HtmlPage page) {
        if (notes.isEmpty()) {
            return;
        }
        section(title.substring(title.lastIndexOf('.') + 1), title, page);
        for (Note note : notes) {
            page.open("div", "class", "finding " + classes).open("p", "class", "headline").open("b").text(note.row()).close().text(" ")
                    .say(note.message()).close().close().line();
        }
        page.close().line();
    }

    private static void section(String id, String title, HtmlPage page) {
        page.open("section", "id", id, "aria-labelledby", "title-" + id).line();
        page.open("h2", "id", "title-" + id).say(Message.of(title)).close().line();
    }

    static void pair(String label, Message value, HtmlPage page) {
        page.open("div").open("dt").say(Message.of(label)).close().open("dd").say(value).close().close().line();
    }
}
