package com.akio.tws.preflight.write;

import com.akio.tws.preflight.plan.LinkLoad;
import com.akio.tws.preflight.text.Message;

/** One network link of a plan: what goes over it, in numbers. */
final class HtmlLink {

    private HtmlLink() {
    }

    static void write(LinkLoad link, String colour, HtmlPage page) {
        page.open("div", "class", "finding " + (link.isTooMuch() ? "is-fail" : "link")).line();
        page.open("h3", "class", "headline").open("svg", "class", "swatch", "viewBox", "0 0 24 8", "aria-hidden", "true")
                .open("path", "class", "load " + colour, "d", "M0 4H24").close().close().text(" ")
                .open("bdi").say(Message.of("plan.link", link.name(), link.users())).close().close().line();
        page.open("div", "class", "body").open("dl", "class", "compared").line();
        HtmlPlanWriter.pair("plan.label.average", Message.of("plan.kbit-per-second", link.averageKbitPerSecond()), page);
        link.capacityKbitPerSecond().ifPresent(carries ->
                HtmlPlanWriter.pair("html.plan.capacity", Message.of("plan.kbit-per-second", carries), page));
        HtmlPlanWriter.pair("plan.label.start-up", link.startUpSeconds().isPresent()
                ? Message.of("plan.start-up-seconds", link.startUpKilobytes(), link.startUpSeconds().getAsLong())
                : Message.of("plan.kilobytes", link.startUpKilobytes()), page);
        if (link.callsPerHour().isPresent()) {
            HtmlPlanWriter.pair("plan.label.calls", Message.of("plan.calls", link.callsPerHour().getAsInt(),
                    link.callKilobytesPerHour().orElseThrow()), page);
            HtmlPlanWriter.pair("plan.label.supervision", Message.of("plan.kilobytes-per-hour",
                    link.supervisionKilobytesPerHour().orElseThrow()), page);
        }
        HtmlPlanWriter.pair("plan.label.softphone", Message.of("plan.softphone", link.softphoneCalls(), link.softphoneKbitPerSecond()), page);
        page.close().close().close().line();
    }
}
