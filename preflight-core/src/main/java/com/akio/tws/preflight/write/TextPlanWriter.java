package com.akio.tws.preflight.write;

import com.akio.tws.preflight.catalogue.ChannelGuide;
import com.akio.tws.preflight.catalogue.Exclusion;
import com.akio.tws.preflight.plan.LinkLoad;
import com.akio.tws.preflight.plan.MediaPlan;
import com.akio.tws.preflight.plan.Note;
import com.akio.tws.preflight.plan.Plan;
import com.akio.tws.preflight.plan.PlannedFlow;
import com.akio.tws.preflight.plan.ServerPlan;
import com.akio.tws.preflight.sizing.ServerSize;
import com.akio.tws.preflight.text.Message;
import com.akio.tws.preflight.text.SanitizedText;
import com.akio.tws.preflight.text.Texts;
import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/** The plan for people, on a console. */
public final class TextPlanWriter implements DocumentWriter<Plan> {

    private static final String INDENT = "  ";
    private static final String NONE = "–";

    /** A writer without settings. */
    public TextPlanWriter() {
    }

    @Override
    public void write(Plan plan, Texts texts, Appendable to) throws IOException {
        new Page(plan, texts, new TextLines(to)).write();
    }

    /** One plan on its way out. */
    private record Page(Plan plan, Texts texts, TextLines lines) {

        void write() throws IOException {
            lines.line(say("plan.title", plan.tws().number(), SanitizedText.of(plan.site().serverName().orElse(""))).strip());
            lines.line(say("report.edition", plan.catalogue().edition(),
                    plan.catalogue().external() ? Message.of("report.external") : ""));
            notes("plan.section.conflicts", plan.conflicts());
            server(plan.server());
            media(plan.media());
            flows("plan.section.flows", plan.flows());
            flows("plan.section.summary", plan.firewallSummary());
            bandwidth(plan.links());
            exclusions(plan.exclusions());
            notes("plan.section.confirm", plan.confirm());
        }

        private void server(ServerPlan server) throws IOException {
            section("plan.section.server");
            if (server.size() instanceof ServerSize.Fits fits) {
                labelled("plan.label.size", texts.say(Message.of("plan.size", fits.tier().maxUsers(),
                        fits.tier().callsPerHour(), fits.because())));
                labelled("plan.label.processor", JsonPlanWriter.processors(fits.tier(), texts));
                labelled("plan.label.memory", say("plan.memory", server.ramGb().orElseThrow()));
                labelled("plan.label.disk", fits.tier().disk());
            } else {
                lines.wrapped(INDENT, texts.say(((ServerSize.ConsultAkio) server.size()).reason()));
            }
        }

        private void media(MediaPlan media) throws IOException {
            section("plan.section.media");
            labelled("plan.label.guide", media.guide().map(this::guide).orElse(NONE));
            labelled("plan.label.channels", media.sizing().map(sizing -> say("plan.channels." + media.source(),
                    sizing.channels())).orElse(NONE));
            labelled("plan.label.cores", media.sizing().map(sizing -> Integer.toString(sizing.cores())).orElse(NONE));
            labelled("plan.label.udp", media.udp().map(range -> "UDP " + range.shown()).orElse(NONE));
            labelled("plan.label.virtual", media.sizing().map(sizing ->
                    say(sizing.virtualisationAllowed() ? "word.yes" : "word.no")).orElse(NONE));
        }

        private String guide(ChannelGuide guide) {
            return say("plan.guide", guide.announcements(), guide.voicemail());
        }

        private void flows(String title, List<PlannedFlow> flows) throws IOException {
            section(title);
            String form = "%-3s %-" + widest(flows.stream().map(this::ends)) + "s "
                    + "%-" + widest(flows.stream().map(Page::ports)) + "s %s";
            for (PlannedFlow planned : flows) {
                lines.wrapped(INDENT, String.format(Locale.ROOT, form, planned.flow().row(), ends(planned), ports(planned),
                        planned.flow().purpose().in(texts.language())));
            }
        }

        private String ends(PlannedFlow planned) {
            return say("party." + planned.flow().from().word()) + (planned.flow().bothWays() ? " ↔ " : " → ")
                    + say("party." + planned.flow().to().word());
        }

        private static String ports(PlannedFlow planned) {
            return planned.flow().protocol() + " " + planned.portsShown();
        }

        private static int widest(Stream<String> cells) {
            return cells.mapToInt(String::length).max().orElse(1);
        }

        private void bandwidth(List<LinkLoad> links) throws IOException {
            section("plan.section.bandwidth");
            for (LinkLoad link : links) {
                lines.wrapped(INDENT, say("plan.link", link.name(), link.users()));
                labelled(INDENT, "plan.label.start-up", link.startUpSeconds().isPresent()
                        ? say("plan.start-up-seconds", link.startUpKilobytes(), link.startUpSeconds().getAsLong())
                        : say("plan.kilobytes", link.startUpKilobytes()));
                if (link.callsPerHour().isPresent()) {
                    labelled(INDENT, "plan.label.calls", say("plan.calls", link.callsPerHour().getAsInt(),
                            link.callKilobytesPerHour().orElseThrow()));
                    labelled(INDENT, "plan.label.supervision", say("plan.kilobytes-per-hour",
                            link.supervisionKilobytesPerHour().orElseThrow()));
                }
                labelled(INDENT, "plan.label.softphone", say("plan.softphone", link.softphoneCalls(),
                        link.softphoneKbitPerSecond()));
                labelled(INDENT, "plan.label.average", say("plan.kbit-per-second", link.averageKbitPerSecond()));
            }
        }

        private void exclusions(List<Exclusion> exclusions) throws IOException {
            section("plan.section.exclusions");
            for (Exclusion exclusion : exclusions) {
                lines.wrapped(INDENT, texts.say(Message.of("report.labelled",
                        Message.of("role." + exclusion.role().word()), exclusion.path())));
            }
        }

        private void notes(String title, List<Note> notes) throws IOException {
            if (notes.isEmpty()) {
                return;
            }
            section(title);
            for (Note note : notes) {
                lines.wrapped(INDENT, String.format(Locale.ROOT, "%-3s %s", note.row(), texts.say(note.message())));
            }
        }

        private void section(String title) throws IOException {
            lines.line("");
            lines.line(say(title));
        }

        private void labelled(String label, String text) throws IOException {
            labelled("", label, text);
        }

        private void labelled(String further, String label, String text) throws IOException {
            lines.wrapped(INDENT + further, say("report.labelled", say(label), text));
        }

        private String say(String key, Object... arguments) {
            return texts.say(Message.of(key, arguments));
        }
    }
}
