package com.akio.tws.preflight.write;

import com.akio.tws.preflight.facts.TlsSeen;
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
import java.util.stream.Stream;

/** The filled-in flow matrix as firewall teams want it: one port a row. */
public final class CsvReachWriter implements DocumentWriter<ReachReport> {

    private static final List<String> COLUMNS = List.of("row", "name", "from", "to", "host", "address", "protocol", "port",
            "outcome", "millis", "detail", "tls-protocol", "tls-names", "tls-not-after", "proxy", "dead-addresses", "tls-issuer");

    /** A writer without settings: the language decides the separator. */
    public CsvReachWriter() {
    }

    @Override
    public void write(ReachReport report, Texts texts, Appendable to) throws IOException {
        Csv csv = new Csv(texts.language(), to);
        csv.row(COLUMNS.stream().map(column -> texts.say("reach.column." + column)).toList());
        for (Reached one : report.flows()) {
            csv.row(Stream.of(one.knock().row(), one.knock().flow(), texts.say("party." + one.knock().from().word()),
                    texts.say("party." + one.knock().to().word()), one.knock().host(),
                    one.address().map(InetAddress::getHostAddress).orElse(""), one.knock().protocol().name(),
                    Integer.toString(one.knock().port()), one.outcome().name(), Long.toString(one.millis()),
                    one.detail().kind() == Detail.Kind.NONE ? "" : texts.say(one.detail().message()),
                    one.tls().map(TlsSeen::protocol).orElse(""), one.tls().map(seen -> texts.say(Message.verbatim(Few.of(seen.names())))).orElse(""),
                    one.tls().map(seen -> seen.notAfter().toString()).orElse(""),
                    one.knock().proxy().map(ProxyAddress::toString).orElse(""),
                    String.join(" ", one.deadAddresses().stream().map(InetAddress::getHostAddress).toList()),
                    one.tls().map(TlsSeen::issuer).orElse("")).map(SanitizedText::of).toList());
        }
    }
}
