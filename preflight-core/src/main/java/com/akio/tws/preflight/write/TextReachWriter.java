package com.akio.tws.preflight.write;

import com.akio.tws.preflight.certificate.InspectionIssuers;
import com.akio.tws.preflight.facts.CertificateDoubts;
import com.akio.tws.preflight.facts.FlowOutcome;
import com.akio.tws.preflight.facts.SeenPhone;
import com.akio.tws.preflight.facts.TlsSeen;
import com.akio.tws.preflight.reach.AskedPhones;
import com.akio.tws.preflight.reach.Detail;
import com.akio.tws.preflight.reach.NotRehearsed;
import com.akio.tws.preflight.reach.OpenQuestion;
import com.akio.tws.preflight.reach.ReachGroup;
import com.akio.tws.preflight.reach.ReachReport;
import com.akio.tws.preflight.reach.Reached;
import com.akio.tws.preflight.report.Status;
import com.akio.tws.preflight.site.PhoneAddresses;
import com.akio.tws.preflight.text.Argument;
import com.akio.tws.preflight.text.Few;
import com.akio.tws.preflight.text.Message;
import com.akio.tws.preflight.text.SanitizedText;
import com.akio.tws.preflight.text.Texts;
import java.io.IOException;
import java.net.InetAddress;
import java.util.List;
import java.util.Locale;

/** The filled-in flow matrix for a console; ranges are one line each. */
public final class TextReachWriter implements DocumentWriter<ReachReport> {

    private final TextStyle style;

    /** A writer in a style. */
    public TextReachWriter(TextStyle style) {
        this.style = style;
    }

    @Override
    public void write(ReachReport report, Texts texts, Appendable to) throws IOException {
        TextLines lines = new TextLines(to);
        if (report.phones().isPresent()) {
            phones(report.phones().get(), texts, lines);
        }
        if (report.planned().isEmpty()) {
            return;
        }
        lines.line(texts.say(Message.of("reach.title", texts.say("party." + report.from().word()), report.flows().size(),
                report.took().toMillis())));
        for (ReachGroup group : ReachGroup.of(report.flows())) {
            Reached first = group.first();
            String address = first.address().map(InetAddress::getHostAddress)
                    .filter(its -> !its.equals(first.knock().host())).map(its -> " [" + its + "]").orElse("");
            String target = first.knock().host() + first.knock().proxy().map(proxy -> " via " + proxy).orElse(address);
            lines.line(SanitizedText.of(String.format(Locale.ROOT, "%-4s %-22s %s %-12s", first.knock().row(), first.knock().flow(),
                    first.knock().protocol(), group.ports().shown())) + ' ' + marked(first.outcome()) + "  "
                    + SanitizedText.of(target) + ' ' + texts.say(Message.of("reach.millis", group.slowest())));
            if (first.detail().kind() != Detail.Kind.NONE) {
                lines.wrapped("       ", texts.say(first.detail().message()));
            }
            if (!first.deadAddresses().isEmpty()) {
                lines.wrapped("       ", texts.say(Message.of("reach.dead-addresses",
                        first.deadAddresses().stream().map(InetAddress::getHostAddress).toList())));
            }
            if (first.tls().isPresent()) {
                lines.wrapped("       ", tls(first.tls().get(), report, texts));
                for (Message doubt : CertificateDoubts.of(first.tls().get(), report.at(), report.limits())) {
                    lines.wrapped("       ", texts.say(Message.of("reach.tls.remark", doubt)));
                }
            }
        }
        for (NotRehearsed one : report.notRehearsed()) {
            lines.wrapped("", texts.say(Message.of("reach.not-rehearsed", one.flow().flow().row(), one.flow().flow().name(),
                    one.why().message())));
        }
        lines.line("");
        for (ReachMeaning meaning : ReachMeaning.of(report.flows())) {
            lines.wrapped("", texts.say(Message.of("reach.meaning", meaning.outcome().name(), meaning.message())));
        }
        lines.line("");
        lines.wrapped("", texts.say(Message.of("reach.verdict." + report.verdict().name(),
                report.openQuestions().stream().map(OpenQuestion::message).toList())));
    }

    private static void phones(AskedPhones phones, Texts texts, TextLines lines) throws IOException {
        lines.line(texts.say(Message.of("reach.phones.title", phones.asked().size(), phones.seen().size())));
        for (SeenPhone phone : phones.seen()) {
            String words = phone.sip().or(phone::web).orElse("");
            String model = phone.model().orElse(texts.say(words.isEmpty() ? Message.of("reach.phones.nameless")
                    : Message.of("reach.phones.unknown", words)));
            lines.wrapped("  ", texts.say(Message.of("reach.phones.line", phone.address(), model, phone.firmware().orElse(""))));
        }
        List<String> silent = phones.silent();
        if (!silent.isEmpty()) {
            lines.wrapped("  ", texts.say(Message.of("reach.phones.silent", silent.size(), PhoneAddresses.shown(silent))));
        }
        if (phones.seen().isEmpty()) {
            lines.wrapped("  ", texts.say("reach.phones.none"));
        }
        lines.line("");
    }

    private String marked(FlowOutcome outcome) {
        Status like = switch (outcome) {
            case VERIFIED, OPEN -> Status.PASS;
            case SILENT, ACCEPTED -> Status.WARN;
            case INTERCEPTED, REFUSED, NO_ROUTE, UNRESOLVED -> Status.FAIL;
        };
        return style.mark(like, String.format(Locale.ROOT, "%-11s", outcome.name()));
    }

    private static String tls(TlsSeen tls, ReachReport report, Texts texts) {
        return texts.say(Message.of("reach.tls", tls.protocol(), tls.names().isEmpty() ? tls.subject() : Few.of(tls.names()),
                Argument.dated(tls.notAfter()), Message.of("reach.tls.name." + tls.name().name()),
                Message.of("reach.tls.validity." + tls.validity(report.at()).name()), tls.issuer(),
                InspectionIssuers.product(tls.issuer()).map(product -> Message.of("reach.tls.inspected", product))
                        .orElse(Message.verbatim(""))));
    }
}
