package com.akio.tws.preflight.write;

import com.akio.tws.preflight.compare.FleetCause;
import com.akio.tws.preflight.compare.FleetOverview;
import com.akio.tws.preflight.report.Report;
import com.akio.tws.preflight.report.Status;
import com.akio.tws.preflight.site.Role;
import com.akio.tws.preflight.text.Message;
import java.util.List;
import java.util.stream.Stream;

/** The filter by words and status. It stays hidden until the script, without which it could do nothing, shows it. */
final class HtmlFilter {

    private HtmlFilter() {
    }

    static Html of(Report report) {
        return of(StatusSign.ORDER.stream().filter(status -> report.count(status) > 0).toList(), report.findings().size());
    }

    /** For a fleet, whose causes, machines and bundles are sifted. */
    static Html of(FleetOverview fleet) {
        int shown = Stream.of(Role.values()).mapToInt(role -> FleetCause.of(fleet, role).size()).sum() + fleet.worst(HtmlFleetWriter.WORST).size()
                + Math.min(HtmlFleetWriter.BROKEN, fleet.broken().size());
        return shown == 0 ? Html.NOTHING : of(List.of(Status.FAIL, Status.UNKNOWN, Status.WARN), shown);
    }

    private static Html of(List<Status> statuses, int shown) {
        String all = Integer.toString(shown);
        return Html.element("form", "filter no-print").with("id", "filter").with("role", "search").with("hidden", "").of(
                Html.element("p", "words").of(
                        Html.element("label").with("for", "words").saying(Message.of("html.filter.words")),
                        Html.element("input").with("type", "search").with("id", "words").with("autocomplete", "off").with("spellcheck", "false")),
                Html.element("fieldset").of(Html.element("legend", "unseen").saying(Message.of("html.filter.status")))
                        .of(statuses.stream().map(HtmlFilter::choice).toList()),
                Html.element("p", "shown").with("role", "status").of(Html.element("span").with("id", "shown").of(Html.text(all)),
                        Html.text(" / " + all + " "), Html.say(Message.of("html.filter.shown"))),
                Html.element("p", "folds").of(button("open-all"), Html.text(" "), button("close-all"), Html.text(" "),
                        button("print-short"), Html.text(" "), button("print-long")));
    }

    private static Html choice(Status status) {
        return Html.all(Html.element("label", HtmlSign.classOf(status)).of(
                Html.element("input").with("type", "checkbox").with("name", "status").with("value", status.name()).with("checked", "")
                        .with("autocomplete", "off"),
                Html.text(" "), Html.say(Message.of("status." + status))), Html.ours("\n"));
    }

    private static Html button(String id) {
        return Html.element("button").with("type", "button").with("id", id).saying(Message.of("html.filter." + id));
    }
}
