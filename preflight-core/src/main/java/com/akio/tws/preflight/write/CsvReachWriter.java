package com.akio.tws.preflight.write;

import com.akio.tws.preflight.catalogue.FlowRole;
import com.akio.tws.preflight.facts.FlowOutcome;
import com.akio.tws.preflight.facts.SeenPhone;
import com.akio.tws.preflight.facts.TlsSeen;
import com.akio.tws.preflight.reach.AskedPhones;
import com.akio.tws.preflight.reach.Detail;
import com.akio.tws.preflight.reach.ProxyAddress;
import com.akio.tws.preflight.reach.ReachReport;
import com.akio.tws.preflight.reach.Reached;
import com.akio.tws.preflight.text.Few;
import com.akio.tws.preflight.text.Message;
import com.akio.tws.preflight.text.SanitizedText;
import com.akio.tws.preflight.text.Texts;
import java.io.IOException;
import java.net.InetAddress;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The filled-in flow matrix as firewall teams want it: one port a row, and one row for each phone that was asked. */
public final class CsvReachWriter implements DocumentWriter<ReachReport> {

    static final List<String> COLUMNS = List.of("row", "name", "from", "to", "host", "address", "protocol", "port",
            "outcome", "millis", "detail", "tls-protocol", "tls-names", "tls-not-after", "proxy", "dead-addresses", "tls-issuer");

    /** A writer without settings: the table is the same in any language. */
    public CsvReachWriter() {
    }

    @Override
    public void write(ReachReport report, Texts texts, Appendable to) throws IOException {
        Csv csv = new Csv(to);
        csv.row(COLUMNS);
        for (Reached one : report.flows()) {
            csv.row(Stream.of(one.knock().row(), one.knock().flow(), one.knock().from().word(),
                    one.knock().to().word(), one.knock().host(),
                    one.address().map(InetAddress::getHostAddress).orElse(""), one.knock().protocol().name(),
                    Integer.toString(one.knock().port()), one.outcome().name(), Long.toString(one.millis()),
                    one.detail().kind() == Detail.Kind.NONE ? "" : Csv.TEXTS.say(one.detail().message()),
                    one.tls().map(TlsSeen::protocol).orElse(""), one.tls().map(seen -> Csv.TEXTS.say(Message.verbatim(Few.of(seen.names())))).orElse(""),
                    one.tls().map(seen -> seen.notAfter().toString()).orElse(""),
                    one.knock().proxy().map(ProxyAddress::toString).orElse(""),
                    String.join(" ", one.deadAddresses().stream().map(InetAddress::getHostAddress).toList()),
                    one.tls().map(TlsSeen::issuer).orElse("")).map(SanitizedText::of).toList());
        }
        if (report.phones().isPresent()) {
            phones(report, report.phones().get(), csv);
        }
    }

    /** Each phone that was asked, whether it answered or not. */
    private static void phones(ReachReport report, AskedPhones phones, Csv csv) throws IOException {
        Map<String, SeenPhone> seen = phones.seen().stream().collect(Collectors.toMap(SeenPhone::address, Function.identity(), (one, other) -> one));
        for (String address : phones.asked()) {
            Optional<SeenPhone> phone = Optional.ofNullable(seen.get(address));
            String words = phone.flatMap(its -> its.sip().or(its::web)).orElse("");
            String told = phone.flatMap(SeenPhone::model).map(model -> (model + " " + phone.flatMap(SeenPhone::firmware).orElse("")).strip()).orElse(words);
            Map<String, String> cells = Map.of("name", "phone", "from", report.from().word(),
                    "to", FlowRole.PHONE.word(), "host", address,
                    "outcome", (phone.isPresent() ? FlowOutcome.OPEN : FlowOutcome.SILENT).name(), "detail", told);
            csv.row(COLUMNS.stream().map(column -> cells.getOrDefault(column, "")).map(SanitizedText::of).toList());
        }
    }
}
