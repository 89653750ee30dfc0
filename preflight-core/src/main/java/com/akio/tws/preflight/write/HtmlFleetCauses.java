package com.akio.tws.preflight.write;

import com.akio.tws.preflight.compare.FleetCause;
import com.akio.tws.preflight.compare.FleetOverview;
import com.akio.tws.preflight.site.Role;
import com.akio.tws.preflight.text.Message;
import com.akio.tws.preflight.text.Texts;
import java.util.List;
import java.util.stream.Stream;

/** What has to be mended in a fleet, cause by cause and role by role, each with the machines that it concerns. */
final class HtmlFleetCauses {

    private static final int MOST_NAMED = 200;

    private HtmlFleetCauses() {
    }

    static Html of(FleetOverview fleet, Texts texts) {
        return Html.all(Stream.of(Role.values()).map(role -> section(role, FleetCause.of(fleet, role), texts)).toList());
    }

    private static Html section(Role role, List<FleetCause> causes, Texts texts) {
        if (causes.isEmpty()) {
            return Html.NOTHING;
        }
        HtmlElement title = Html.element("h2").of(Html.say(Message.of("html.fleet.causes." + role.word())), Html.text(" "),
                Html.element("span", "count").of(Html.text(Integer.toString(causes.size()))));
        return HtmlFrame.section("causes-" + role.word(), "findings", title).of(causes.stream().map(cause -> cause(cause, texts)).toList());
    }

    private static Html cause(FleetCause cause, Texts texts) {
        List<String> named = cause.machines().subList(0, Math.min(MOST_NAMED, cause.machines().size()));
        Html title = CheckTitles.of(cause.check(), texts).map(Html::say).orElse(Html.value(cause.check()));
        return Html.element("article", "finding " + HtmlSign.classOf(cause.status())).with("data-status", cause.status().name()).of(
                Html.element("details").of(Html.element("summary").of(
                        Html.element("span", "chip").of(HtmlSign.of(cause.status()), Html.say(Message.of("status." + cause.status()))), Html.text(" "),
                        Html.element("h3", "title").of(title), Html.text(" "),
                        Html.element("span", "brief").saying(Message.of("html.fleet.cause.machines", cause.machines().size()))),
                        Html.element("div", "body").of(Html.element("p", "names").of(Html.value(String.join(", ", named))),
                                more(cause.machines().size() - named.size()),
                                Html.element("p", "origin").of(Html.text(cause.check())))));
    }

    private static Html more(int others) {
        return others > 0 ? Html.element("p", "hint-below").saying(Message.of("html.fleet.more", others)) : Html.NOTHING;
    }
}
