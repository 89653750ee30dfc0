package com.akio.tws.preflight.fix;

import com.akio.tws.preflight.catalogue.CheckId;
import com.akio.tws.preflight.plan.Plan;
import com.akio.tws.preflight.report.Finding;
import com.akio.tws.preflight.report.Report;
import com.akio.tws.preflight.report.Status;
import com.akio.tws.preflight.site.Role;
import com.akio.tws.preflight.text.Message;
import com.akio.tws.preflight.text.Texts;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.apache.commons.io.ByteOrderMark;

/**
 * A PowerShell script that mends what a script can mend on one machine. It is written to be read: this tool never runs it.
 *
 * @param text the whole script, with a byte order mark and Windows' ends of lines, so that Windows PowerShell 5.1 reads it right
 * @param mended the findings with a block of their own
 * @param left the findings that ask for something that no script should do
 */
public record FixScript(String text, List<CheckId> mended, List<CheckId> left) {

    private static final char MARK = ByteOrderMark.UTF_BOM;
    private static final String DOTNET = "https://dotnet.microsoft.com/download/dotnet-framework";
    private static final Set<Status> ASKING = Set.of(Status.FAIL, Status.WARN, Status.UNKNOWN);

    public FixScript {
        Objects.requireNonNull(text, "text");
        mended = List.copyOf(mended);
        left = List.copyOf(left);
    }

    /** What a bundle says of its masks. */
    public enum Names {
        /** Names are the machine's own. */
        PLAIN,
        /** Names are masks: the script says that they must be put back. */
        MASKED
    }

    /**
     * Writes the script for a report.
     *
     * @param plan the plan of the same site: its flows and exclusions, with the install folder in place
     */
    public static FixScript of(Report report, Plan plan, Names names, Texts texts) {
        return new Writing(report, plan, texts).script(names);
    }

    /** One script on its way. */
    private record Writing(Report report, Plan plan, Texts texts) {

        FixScript script(Names names) {
            List<String> lines = new ArrayList<>(head(names));
            List<CheckId> mended = new ArrayList<>();
            for (String id : List.of("server.dotnet", "client.dotnet", "server.reboot-pending")) {
                finding(id).filter(Writing::asks).ifPresent(finding -> add(note(finding), Optional.of(finding), lines, mended));
            }
            boolean server = report.site().role() == Role.SERVER;
            Optional<Finding> firewall = finding("server.firewall");
            if (server && firewall.map(Writing::asks).orElse(true)) {
                FirewallBlock.ofServer(plan.flows(), firewall, texts).ifPresent(block -> add(block, firewall, lines, mended));
            }
            finding("client.firewall").filter(Writing::asks).ifPresent(finding ->
                    FirewallBlock.ofClient(plan.flows(), finding, texts).ifPresent(block -> add(block, Optional.of(finding), lines, mended)));
            Optional<Finding> antivirus = finding(server ? "server.antivirus" : "client.antivirus");
            if (antivirus.map(Writing::asks).orElse(true)) {
                DefenderBlock.of(plan, report.site().role(), antivirus, texts)
                        .ifPresent(block -> add(block, antivirus, lines, mended));
            }
            finding("client.install-rights").filter(Writing::asks).ifPresent(finding ->
                    FolderBlock.of(finding, texts).ifPresent(block -> add(block, Optional.of(finding), lines, mended)));
            List<CheckId> left = report.findings().stream().filter(Writing::asks).map(Finding::id)
                    .filter(id -> !mended.contains(id)).toList();
            if (!left.isEmpty()) {
                lines.add("");
                lines.add(PowerShell.comment(texts.say(Message.of("fix.left", left.stream().map(CheckId::name).toList()))));
            }
            return new FixScript(MARK + String.join("\r\n", lines) + "\r\n", mended, left);
        }

        private List<String> head(Names names) {
            List<String> lines = new ArrayList<>();
            lines.add(PowerShell.comment(texts.say(Message.of("fix.title", report.tool(), machine(), report.collectedAt().toString(),
                    report.edition().name()))));
            if (report.sample()) {
                lines.add(PowerShell.comment(texts.say("report.sample")));
            }
            lines.add(PowerShell.comment(texts.say("fix.read")));
            lines.add(PowerShell.comment(texts.say("fix.whatif")));
            lines.add(PowerShell.comment(texts.say("fix.run")));
            lines.add("#Requires -Version 5.1");
            lines.add("#Requires -RunAsAdministrator");
            lines.add("[CmdletBinding(SupportsShouldProcess = $true, ConfirmImpact = 'High')]");
            lines.add("param()");
            lines.add("Set-StrictMode -Version 2.0");
            lines.add("$ErrorActionPreference = 'Stop'");
            if (names == Names.MASKED) {
                lines.add(PowerShell.comment(texts.say("fix.masked")));
            } else if (!report.machine().isEmpty() && PowerShell.isPlain(report.machine())) {
                lines.add("if ($env:COMPUTERNAME -ne " + PowerShell.literal(report.machine()) + ") {");
                lines.add("    throw " + PowerShell.said(texts.say(Message.of("fix.other-machine", report.machine()))));
                lines.add("}");
            }
            return lines;
        }

        /** What only a person can do: said, never done. */
        private Block note(Finding finding) {
            String remedy = finding.remedy().map(texts::say).orElse("");
            String link = finding.id().name().endsWith(".dotnet") ? " " + DOTNET : "";
            return Block.of(finding.title().key(), Optional.of(finding), Block.row(finding, texts), texts,
                    List.of("Write-Warning " + PowerShell.said(finding.id() + ": " + remedy + link)));
        }

        private static void add(Block block, Optional<Finding> finding, List<String> lines, List<CheckId> mended) {
            lines.addAll(block.lines());
            finding.map(Finding::id).ifPresent(mended::add);
        }

        private Optional<Finding> finding(String id) {
            return report.findings().stream().filter(finding -> finding.id().name().equals(id)).findFirst();
        }

        private static boolean asks(Finding finding) {
            return ASKING.contains(finding.status());
        }

        private String machine() {
            return report.machine().isEmpty() ? "?" : report.machine();
        }
    }
}
