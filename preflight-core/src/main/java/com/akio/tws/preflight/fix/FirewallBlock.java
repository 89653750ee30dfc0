package com.akio.tws.preflight.fix;

import com.akio.tws.preflight.catalogue.FlowRole;
import com.akio.tws.preflight.catalogue.PortRange;
import com.akio.tws.preflight.plan.PlannedFlow;
import com.akio.tws.preflight.report.Finding;
import com.akio.tws.preflight.text.Message;
import com.akio.tws.preflight.text.Texts;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Inbound rules of Windows Firewall for the flows of this site that end at the server, or that come in to a client PC.
 *
 * <p>The ports are part of a rule's name, so that a site with other ports gets other rules and the script may run twice.
 */
final class FirewallBlock {

    private static final Set<String> RULES_MISSING = Set.of("client.firewall.shut", "client.firewall.partly");

    private FirewallBlock() {
    }

    static Optional<Block> ofServer(List<PlannedFlow> flows, Optional<Finding> finding, Texts texts) {
        return of("fix.firewall", flows.stream().filter(FirewallBlock::endsAtTheServer).toList(), finding, texts);
    }

    /** Only where rules are missing: beside a rule that blocks, another that allows would mend nothing, and one for some is somebody's wish. */
    static Optional<Block> ofClient(List<PlannedFlow> flows, Finding finding, Texts texts) {
        List<PlannedFlow> inbound = flows.stream().filter(planned -> planned.comesInTo(FlowRole.CLIENT)).toList();
        return RULES_MISSING.contains(finding.message().key()) ? of("fix.firewall-client", inbound, Optional.of(finding), texts)
                : Optional.empty();
    }

    private static Optional<Block> of(String title, List<PlannedFlow> inbound, Optional<Finding> finding, Texts texts) {
        if (inbound.isEmpty()) {
            return Optional.empty();
        }
        List<String> code = new ArrayList<>();
        for (PlannedFlow flow : inbound) {
            code.addAll(rule(flow, texts));
        }
        String rows = inbound.stream().map(flow -> flow.flow().row()).distinct().collect(Collectors.joining(", "));
        return Optional.of(Block.of(title, finding, rows, texts, code));
    }

    private static boolean endsAtTheServer(PlannedFlow planned) {
        return planned.flow().to() == FlowRole.SERVER || (planned.flow().bothWays() && planned.flow().from() == FlowRole.SERVER);
    }

    private static List<String> rule(PlannedFlow planned, Texts texts) {
        String protocol = planned.flow().protocol().name();
        String ports = planned.ports().stream().map(PortRange::shown).collect(Collectors.joining(","));
        String name = PowerShell.literal("TWS-" + planned.flow().row() + "-" + planned.flow().name() + "-" + protocol + "-" + ports);
        String list = planned.ports().stream().map(PortRange::shown).map(PowerShell::literal).collect(Collectors.joining(", "));
        String purpose = planned.flow().purpose().in(texts.language());
        return List.of(
                PowerShell.comment(planned.flow().row() + ": " + purpose),
                "if (Get-NetFirewallRule -Name " + name + " -ErrorAction SilentlyContinue) {",
                "    Write-Host " + PowerShell.said(texts.say(Message.of("fix.there", name.substring(1, name.length() - 1)))),
                "} elseif ($PSCmdlet.ShouldProcess(" + name + ", " + PowerShell.said(texts.say(Message.of("fix.allow", protocol, ports))) + ")) {",
                "    New-NetFirewallRule -Name " + name + " -DisplayName " + PowerShell.said("TWS " + planned.flow().row() + ": " + purpose)
                        + " -Group 'TWS' -Profile Domain, Private `",
                "        -Direction Inbound -Action Allow -Protocol " + protocol + " -LocalPort " + list + " | Out-Null",
                "}");
    }
}
