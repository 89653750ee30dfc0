package com.akio.tws.preflight.write;

import com.akio.tws.preflight.plan.LinkLoad;
import com.akio.tws.preflight.text.Message;
import java.util.ArrayList;
import java.util.List;

/** One network link of a plan: what goes over it, in numbers. */
final class HtmlLink {

    private HtmlLink() {
    }

    static Html of(LinkLoad link, String colour) {
        Html swatch = Html.element("svg", "swatch").with("viewBox", "0 0 24 8").with("aria-hidden", "true")
                .of(Html.element("path", "load " + colour).with("d", "M0 4H24"));
        return card(link, Html.all(swatch, Html.text(" ")));
    }

    /** All links together, which the drawing does not show. */
    static Html ofTotal(LinkLoad total) {
        return card(total, Html.NOTHING);
    }

    private static Html card(LinkLoad link, Html sign) {
        return Html.element("div", "finding " + (link.isTooMuch() ? "is-fail" : "link")).of(
                Html.element("h3", "headline").of(sign, Html.element("bdi").saying(Message.of("plan.link", link.name(), link.users()))),
                Html.element("div", "body").of(Html.element("dl", "compared").of(figures(link))));
    }

    private static List<Html> figures(LinkLoad link) {
        List<Html> figures = new ArrayList<>();
        figures.add(HtmlPlanWriter.pair("plan.label.average", PlanWords.average(link)));
        if (link.atMostKbitPerSecond() != link.averageKbitPerSecond()) {
            figures.add(HtmlPlanWriter.pair("plan.label.at-most", Message.of("plan.kbit-per-second", link.atMostKbitPerSecond())));
        }
        link.capacityKbitPerSecond().ifPresent(carries ->
                figures.add(HtmlPlanWriter.pair("html.plan.capacity", Message.of("plan.kbit-per-second", carries))));
        figures.add(HtmlPlanWriter.pair("plan.label.start-up", link.startUpSeconds().isPresent()
                ? Message.of("plan.start-up-seconds", link.startUpKilobytes(), link.startUpSeconds().getAsLong())
                : Message.of("plan.kilobytes", link.startUpKilobytes())));
        if (link.callsPerHour().isPresent()) {
            figures.add(HtmlPlanWriter.pair("plan.label.calls", Message.of("plan.calls", link.callsPerHour().getAsInt(),
                    link.callKilobytesPerHour().orElseThrow())));
        }
        link.supervisionKilobytesPerHour().ifPresent(kilobytes ->
                figures.add(HtmlPlanWriter.pair("plan.label.supervision", Message.of("plan.kilobytes-per-hour", kilobytes))));
        link.clickToCalls().ifPresent(acts -> figures.add(acts("plan.label.click-to-call", acts)));
        link.directorySearches().ifPresent(acts -> figures.add(acts("plan.label.search", acts)));
        if (link.softphoneCalls() > 0) {
            figures.add(HtmlPlanWriter.pair("plan.label.softphone",
                    Message.of("plan.softphone", link.softphoneCalls(), link.softphoneKbitPerSecond())));
        }
        return figures;
    }

    private static Html acts(String label, LinkLoad.Acts acts) {
        return HtmlPlanWriter.pair(label, Message.of("plan.acts", acts.perHour(), acts.kilobytesPerHour()));
    }
}
