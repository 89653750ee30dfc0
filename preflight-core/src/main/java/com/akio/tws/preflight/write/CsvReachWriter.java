package com.akio.tws.preflight.write;

import com.akio.tws.preflight.facts.TlsSeen;
import com.akio.tws.preflight.reach.Detail;
import com.akio.tws.preflight.reach.ReachReport;
import com.akio.tws.preflight.reach.Reached;
import com.akio.tws.preflight.text.SanitizedText;
import com.akio.tws.preflight.text.Texts;
import java.io.IOException;
import java.net.InetAddress;
import java.util.List;
import java.util.stream.Stream;

/** The filled-in flow matrix as firewall teams want it: one port a row. */
public final class CsvReachWriter implements DocumentWriter<ReachReport> {

    private static final List<String> COLUMNS = List.of("row", "name", "from", "to", "host", "address", "protocol", "port",
            "outcome", "millis", "detail", "tls-protocol", "tls-names", "tls-not-after");

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
                    one.tls().map(TlsSeen::protocol).orElse(""), String.join(" ", one.tls().map(TlsSeen::names).orElse(List.of())),
                    one.tls().map(seen -> seen.notAfter().toString()).orElse("")).map(SanitizedText::of).toList());
        }
    }
}
