package com.akio.tws.preflight.fix;

import com.akio.tws.preflight.fact.Reading;
import com.akio.tws.preflight.fact.Value;
import com.akio.tws.preflight.report.Evidence;
import com.akio.tws.preflight.report.Finding;
import com.akio.tws.preflight.site.WindowsPath;
import com.akio.tws.preflight.text.Message;
import com.akio.tws.preflight.text.Texts;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Read, write and modify for every user on the client's install folder (R27, R28), by the group's identifier in any language. */
final class FolderBlock {

    /** The fact by its name, as a report quotes it. */
    private static final String FACT = "client.install-folder";
    private static final String FIELD = "folder";
    private static final int FEWEST_LEVELS = 3;

    private FolderBlock() {
    }

    static Optional<Block> of(Finding finding, Texts texts) {
        return folder(finding).filter(FolderBlock::isOfOneProgram).map(folder -> Block.of("fix.folder", Optional.of(finding),
                Block.row(finding, texts), texts, code(PowerShell.literal(folder), texts)));
    }

    private static Optional<String> folder(Finding finding) {
        for (Evidence evidence : finding.evidence()) {
            if (evidence.fact().equals(FACT) && evidence.reading() instanceof Reading.Known<Value> known
                    && known.value() instanceof Value.Fields fields && fields.fields().get(FIELD) instanceof Value.Text path) {
                return Optional.of(path.text());
            }
        }
        return Optional.empty();
    }

    /** Never a drive, never Windows' own folders, never the folder of all programs: a script must not open these to everybody. */
    private static boolean isOfOneProgram(String path) {
        if (!WindowsPath.isAbsolute(path) || !PowerShell.isPlain(path)) {
            return false;
        }
        String[] levels = path.replace('/', '\\').split("\\\\+");
        for (String level : levels) {
            if (level.equals(".") || level.equals("..")) {
                return false;
            }
        }
        String first = levels.length > 1 ? levels[1].toLowerCase(Locale.ROOT) : "";
        return levels.length >= FEWEST_LEVELS && !first.equals("windows") && !(first.equals("users") && levels.length == FEWEST_LEVELS);
    }

    private static List<String> code(String folder, Texts texts) {
        return List.of(
                "$folder = " + folder,
                "if (-not (Test-Path -LiteralPath $folder -PathType Container)) {",
                "    Write-Warning (" + PowerShell.said(texts.say(Message.of("fix.folder.absent", "{0}"))) + " -f $folder)",
                "} else {",
                "    $users = New-Object System.Security.Principal.SecurityIdentifier 'S-1-5-32-545'",
                "    $modify = [System.Security.AccessControl.FileSystemRights]::Modify",
                "    $acl = Get-Acl -LiteralPath $folder",
                "    $there = $acl.GetAccessRules($true, $true, [System.Security.Principal.SecurityIdentifier]) | Where-Object {",
                "        $_.IdentityReference -eq $users -and $_.AccessControlType -eq 'Allow' -and",
                "        ($_.FileSystemRights -band $modify) -eq $modify -and $_.InheritanceFlags -eq 'ContainerInherit, ObjectInherit' -and",
                "        $_.PropagationFlags -eq 'None' }",
                "    if ($there) {",
                "        Write-Host (" + PowerShell.said(texts.say(Message.of("fix.there", "{0}"))) + " -f $folder)",
                "    } elseif ($PSCmdlet.ShouldProcess($folder, " + PowerShell.said(texts.say("fix.modify")) + ")) {",
                "        $acl.AddAccessRule((New-Object System.Security.AccessControl.FileSystemAccessRule(",
                "            $users, $modify, 'ContainerInherit, ObjectInherit', 'None', 'Allow')))",
                "        Set-Acl -LiteralPath $folder -AclObject $acl",
                "    }",
                "}");
    }
}
