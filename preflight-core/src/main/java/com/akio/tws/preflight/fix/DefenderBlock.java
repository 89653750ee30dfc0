package com.akio.tws.preflight.fix;

import com.akio.tws.preflight.catalogue.Exclusion;
import com.akio.tws.preflight.catalogue.Section;
import com.akio.tws.preflight.plan.Plan;
import com.akio.tws.preflight.report.Finding;
import com.akio.tws.preflight.site.Role;
import com.akio.tws.preflight.text.Message;
import com.akio.tws.preflight.text.Texts;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * Exclusions of Microsoft Defender (R29). The document's variables become what a service that runs as the system understands: a
 * star for a part that may be anything, every profile for {@code %appdata%}.
 */
final class DefenderBlock {

    private DefenderBlock() {
    }

    static Optional<Block> of(Plan plan, Role role, Optional<Finding> finding, Texts texts) {
        List<Exclusion> mine = plan.exclusions().stream().filter(exclusion -> exclusion.role() == role).toList();
        // A place in brackets that is left is the install folder of a machine that would not tell it.
        List<String> folders = mine.stream().filter(exclusion -> exclusion.kind() == Exclusion.Kind.FOLDER).map(Exclusion::path)
                .map(DefenderBlock::path).filter(path -> path.indexOf('[') < 0 && PowerShell.isPlain(path)).toList();
        List<String> programs = mine.stream().filter(exclusion -> exclusion.kind() == Exclusion.Kind.PROGRAM).map(Exclusion::path)
                .filter(PowerShell::isPlain).toList();
        if (folders.isEmpty() && programs.isEmpty()) {
            return Optional.empty();
        }
        List<String> code = new ArrayList<>();
        code.add("if (-not (Get-Command -Name Add-MpPreference -ErrorAction SilentlyContinue)) {");
        code.add("    Write-Warning " + PowerShell.said(texts.say("fix.defender.absent")));
        code.add("} else {");
        code.add("    $preference = Get-MpPreference");
        code.addAll(each("Path", folders, texts));
        code.addAll(each("Process", programs, texts));
        code.add("}");
        return Optional.of(Block.of("fix.defender", finding,
                plan.catalogue().rowOf(Section.EXCLUSIONS), texts, code));
    }

    private static String path(String asWritten) {
        String path = asWritten.replaceAll("\\[[a-z]+\\](?=\\\\)", "*");
        String roaming = "%appdata%";
        return path.toLowerCase(Locale.ROOT).startsWith(roaming)
                ? "%SystemDrive%\\Users\\*\\AppData\\Roaming" + path.substring(roaming.length()) : path;
    }

    private static List<String> each(String kind, List<String> entries, Texts texts) {
        if (entries.isEmpty()) {
            return List.of();
        }
        return List.of(
                "    foreach ($entry in @(" + entries.stream().map(PowerShell::literal).collect(Collectors.joining(", ")) + ")) {",
                "        if (@($preference.Exclusion" + kind + ") -contains $entry) {",
                "            Write-Host (" + PowerShell.said(texts.say(Message.of("fix.there", "{0}"))) + " -f $entry)",
                "        } elseif ($PSCmdlet.ShouldProcess($entry, " + PowerShell.said(texts.say("fix.exclude")) + ")) {",
                "            Add-MpPreference -Exclusion" + kind + " $entry",
                "        }",
                "    }");
    }
}
