package com.akio.tws.preflight.fix;

import com.akio.tws.preflight.checks.Gaps;
import com.akio.tws.preflight.checks.gap.DotNetGap;
import com.akio.tws.preflight.report.Finding;
import com.akio.tws.preflight.site.Role;
import com.akio.tws.preflight.text.Message;
import com.akio.tws.preflight.text.Texts;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** .NET Framework from an installer that the person who runs the script brings; nothing is ever downloaded. */
final class DotNetMending {

    private static final String DOWNLOAD = "https://dotnet.microsoft.com/download/dotnet-framework";

    private DotNetMending() {
    }

    static Mending of(FixSubject subject, Texts texts) {
        boolean server = subject.report().site().role() == Role.SERVER;
        Optional<Finding> finding = subject.asking(server ? "server.dotnet" : "client.dotnet");
        DotNetGap gap = Gaps.dotNet(subject.context());
        return finding.map(its -> mend(its, gap, texts)).orElse(Mending.NOTHING);
    }

    private static Mending mend(Finding finding, DotNetGap gap, Texts texts) {
        Step step = new Step("dotnet", Step.Kind.DOT_NET, finding.id(), Step.row(finding),
                texts.say("fix.install"), ".NET Framework " + gap.version(), Step.Needs.DOT_NET_INSTALLER,
                Map.of("Release", gap.release()));
        Message remedy = Message.of("firewall.and", finding.remedy().orElse(finding.message()), Message.verbatim(DOWNLOAD));
        return new Mending(List.of(step), List.of(Left.of(finding.id(), remedy)), List.of());
    }
}
