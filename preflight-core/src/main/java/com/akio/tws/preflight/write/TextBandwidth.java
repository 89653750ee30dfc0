package com.akio.tws.preflight.write;

import com.akio.tws.preflight.plan.LinkLoad;
import com.akio.tws.preflight.plan.Plan;
import com.akio.tws.preflight.text.Message;
import com.akio.tws.preflight.text.Texts;
import java.io.IOException;

/** The bandwidth of a plan on a console. */
record TextBandwidth(Texts texts, TextLines lines) {

    void write(Plan plan) throws IOException {
        lines.line("");
        lines.line(say("plan.section.bandwidth"));
        for (LinkLoad link : plan.links()) {
            write(link);
        }
        if (plan.total().isPresent()) {
            write(plan.total().get());
        }
    }

    private void write(LinkLoad link) throws IOException {
        lines.wrapped(TextPlanWriter.INDENT, say("plan.link", link.name(), link.users()));
        labelled("plan.label.start-up", link.startUpSeconds().isPresent()
                ? say("plan.start-up-seconds", link.startUpKilobytes(), link.startUpSeconds().getAsLong())
                : say("plan.kilobytes", link.startUpKilobytes()));
        if (link.callsPerHour().isPresent()) {
            labelled("plan.label.calls", say("plan.calls", link.callsPerHour().getAsInt(), link.callKilobytesPerHour().orElseThrow()));
        }
        if (link.supervisionKilobytesPerHour().isPresent()) {
            labelled("plan.label.supervision", say("plan.kilobytes-per-hour", link.supervisionKilobytesPerHour().getAsLong()));
        }
        if (link.clickToCalls().isPresent()) {
            labelled("plan.label.click-to-call", acts(link.clickToCalls().get()));
        }
        if (link.directorySearches().isPresent()) {
            labelled("plan.label.search", acts(link.directorySearches().get()));
        }
        if (link.softphoneCalls() > 0) {
            labelled("plan.label.softphone", say("plan.softphone", link.softphoneCalls(), link.softphoneKbitPerSecond()));
        }
        labelled("plan.label.average", texts.say(PlanWords.average(link)));
        if (link.atMostKbitPerSecond() != link.averageKbitPerSecond()) {
            labelled("plan.label.at-most", say("plan.kbit-per-second", link.atMostKbitPerSecond()));
        }
    }

    private String acts(LinkLoad.Acts acts) {
        return say("plan.acts", acts.perHour(), acts.kilobytesPerHour());
    }

    private void labelled(String label, String text) throws IOException {
        lines.wrapped(TextPlanWriter.INDENT + TextPlanWriter.INDENT, say("report.labelled", say(label), text));
    }

    private String say(String key, Object... arguments) {
        return texts.say(Message.of(key, arguments));
    }
}
