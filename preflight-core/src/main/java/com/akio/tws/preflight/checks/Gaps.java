package com.akio.tws.preflight.checks;

import com.akio.tws.preflight.check.EvaluationContext;
import com.akio.tws.preflight.check.Facts;
import com.akio.tws.preflight.checks.client.ClientAntivirusCheck;
import com.akio.tws.preflight.checks.gap.DefenderGaps;
import com.akio.tws.preflight.checks.gap.DotNetGap;
import com.akio.tws.preflight.checks.gap.FirewallGaps;
import com.akio.tws.preflight.checks.network.FirewallGapSearch;
import com.akio.tws.preflight.checks.server.ServerAntivirusCheck;
import com.akio.tws.preflight.checks.shared.DotNetFigures;
import com.akio.tws.preflight.site.Role;
import java.util.Optional;

/** What a machine lacks, as the checks judge it. */
public final class Gaps {

    private Gaps() {
    }

    /** Of Windows Firewall, for the flows that come in to the machine. */
    public static FirewallGaps firewall(Facts facts, EvaluationContext context) {
        return FirewallGapSearch.of(facts, context);
    }

    /** Of the exclusions of Microsoft Defender; nothing where Defender does not scan, or its exclusions cannot be seen. */
    public static Optional<DefenderGaps> defender(Facts facts, EvaluationContext context) {
        return (isServer(context) ? ServerAntivirusCheck.question(facts, context) : ClientAntivirusCheck.question(facts, context)).gaps();
    }

    /** Of .NET Framework: what has to be there. */
    public static DotNetGap dotNet(EvaluationContext context) {
        DotNetFigures figures = isServer(context) ? context.figures(DotNetFigures.SERVER).own() : context.figures(DotNetFigures.CLIENT);
        return new DotNetGap(figures.release(), figures.version());
    }

    private static boolean isServer(EvaluationContext context) {
        return context.site().role() == Role.SERVER;
    }
}
