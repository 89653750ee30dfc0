package com.akio.tws.preflight.write;

import com.akio.tws.preflight.catalogue.Exclusion;
import com.akio.tws.preflight.plan.MediaPlan;
import com.akio.tws.preflight.plan.Plan;
import com.akio.tws.preflight.plan.ServerPlan;
import com.akio.tws.preflight.plan.SessionHostPlan;
import com.akio.tws.preflight.site.Role;
import com.akio.tws.preflight.siteplan.Point;
import com.akio.tws.preflight.siteplan.Prerequisite;
import com.akio.tws.preflight.siteplan.RowStanding;
import com.akio.tws.preflight.siteplan.SitePlan;
import com.akio.tws.preflight.siteplan.Standing;
import com.akio.tws.preflight.sizing.ServerSize;
import com.akio.tws.preflight.text.Message;
import com.akio.tws.preflight.text.SanitizedText;
import com.akio.tws.preflight.text.Texts;
import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** The plan for people, on a console. */
public final class TextPlanWriter implements DocumentWriter<SitePlan> {

    static final String INDENT = "  ";
    private static final String NONE = "–";

    /** A writer without settings. */
    public TextPlanWriter() {
    }

    @Override
    public void write(SitePlan plan, Texts texts, Appendable to) throws IOException {
        new Page(plan, texts, new TextLines(to)).write();
    }

    /** One plan on its way out. */
    private record Page(SitePlan plan, Texts texts, TextLines lines) {

        void write() throws IOException {
            Plan figures = plan.figures();
            lines.line(say("plan.title", figures.tws().number(), SanitizedText.of(figures.site().serverName().orElse(""))).strip());
            lines.line(say("report.edition", figures.catalogue().edition(),
                    figures.catalogue().external() ? Message.of("report.external") : ""));
            points("plan.section.conflicts", plan.conflicts());
            points("plan.section.remarks", plan.remarks());
            server(figures.server());
            media(figures.media());
            sessionHosts(figures.sessionHosts());
            prerequisites("plan.section.prerequisites.server", Role.SERVER);
            prerequisites("plan.section.prerequisites.client", Role.CLIENT);
            new TextMatrix(texts, lines).write(figures);
            new TextBandwidth(texts, lines).write(figures);
            exclusions(figures.exclusions());
            points("plan.section.confirm", plan.confirm());
            points("plan.section.confirmed", plan.confirmed());
            leftOut();
        }

        private void server(ServerPlan server) throws IOException {
            section("plan.section.server");
            if (server.size() instanceof ServerSize.Fits fits) {
                labelled("plan.label.size", texts.say(Message.of("plan.size", fits.tier().maxUsers(),
                        fits.tier().callsPerHour(), fits.because())));
                labelled("plan.label.processor", PlanWords.processors(fits.tier(), texts));
                labelled("plan.label.memory", say("plan.memory", server.ramGb().orElseThrow()));
                labelled("plan.label.disk", fits.tier().disk());
            } else if (server.size() instanceof ServerSize.ConsultAkio consult) {
                lines.wrapped(INDENT, texts.say(consult.reason()));
            } else {
                labelled("plan.label.size", say("plan.size-untold"));
            }
        }

        private void media(MediaPlan media) throws IOException {
            section("plan.section.media");
            if (media.source() == MediaPlan.Source.NONE) {
                labelled("plan.label.channels", say("plan.channels.NONE"));
                return;
            }
            labelled("plan.label.guide", PlanWords.guide(media).map(texts::say).orElse(NONE));
            labelled("plan.label.channels", media.sizing().map(sizing -> say("plan.channels." + media.source(),
                    sizing.channels())).orElse(NONE));
            labelled("plan.label.cores", media.sizing().map(sizing -> Integer.toString(sizing.cores())).orElse(NONE));
            labelled("plan.label.udp", media.udp().map(range -> "UDP " + range.shown()).orElse(NONE));
            labelled("plan.label.virtual", media.sizing().map(sizing ->
                    say(sizing.virtualisationAllowed() ? "word.yes" : "word.no")).orElse(NONE));
        }

        private void sessionHosts(List<SessionHostPlan> hosts) throws IOException {
            if (!hosts.isEmpty()) {
                section("plan.section.session-hosts");
                for (SessionHostPlan host : hosts) {
                    lines.wrapped(INDENT, texts.say(PlanWords.sessionHost(host)));
                }
            }
        }

        private void prerequisites(String title, Role role) throws IOException {
            section(title);
            for (Prerequisite one : plan.prerequisites()) {
                if (one.role() == role) {
                    String said = say("report.labelled", texts.say(one.title()), texts.say(one.required()));
                    String stands = one.standing() == Standing.REQUIRED ? said
                            : say("plan.stands", said, say("plan.standing." + one.standing().word()));
                    row(one.row(), Message.verbatim(stands));
                }
            }
        }

        private void exclusions(List<Exclusion> exclusions) throws IOException {
            section("plan.section.exclusions");
            for (Exclusion exclusion : exclusions) {
                lines.wrapped(INDENT, texts.say(Message.of("report.labelled",
                        Message.of("role." + exclusion.role().word()), exclusion.path())));
            }
        }

        private void points(String title, List<Point> points) throws IOException {
            if (!points.isEmpty()) {
                section(title);
                for (Point point : points) {
                    row(point.row(), point.message());
                }
            }
        }

        private void leftOut() throws IOException {
            if (!plan.leftOut().isEmpty()) {
                section("plan.section.left-out");
                Map<String, List<String>> rows = new LinkedHashMap<>();
                for (RowStanding row : plan.leftOut()) {
                    rows.computeIfAbsent(texts.say(row.why().orElseThrow()), why -> new ArrayList<>()).add(row.row().id());
                }
                for (Map.Entry<String, List<String>> one : rows.entrySet()) {
                    lines.wrapped(INDENT, say("report.labelled", String.join(", ", one.getValue()), one.getKey()));
                }
            }
        }

        private void row(Optional<String> row, Message said) throws IOException {
            lines.wrapped(INDENT, String.format(Locale.ROOT, "%-3s %s", row.orElse(NONE),
                    texts.say(DocumentWords.behind(said, row, plan.figures().catalogue()))));
        }

        private void section(String title) throws IOException {
            lines.line("");
            lines.line(say(title));
        }

        private void labelled(String label, String text) throws IOException {
            lines.wrapped(INDENT, say("report.labelled", say(label), text));
        }

        private String say(String key, Object... arguments) {
            return texts.say(Message.of(key, arguments));
        }
    }
}
