package com.akio.tws.preflight.checks.server;

import static com.akio.tws.preflight.facts.RebootFacts.FILE_RENAMES;
import static com.akio.tws.preflight.facts.RebootFacts.WINDOWS_UPDATE;

import com.akio.tws.preflight.facts.FileRename;
import com.akio.tws.preflight.report.Status;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What real machines have on the list of the next start, from issue threads and tests of tools that read it; names invented. */
class HarmlessRenamesTest {

    /** Each is only deleted. */
    @ParameterizedTest
    @ValueSource(strings = {
        // Handed cases; dotnet/sdk#28993, PatchMon/PatchMon#772; values that people exported and showed.
        "\\??\\C:\\Program Files\\Mozilla Firefox\\tobedeleted\\moz1f0a.tmp",
        "\\??\\C:\\Program Files\\Mozilla Firefox\\tobedeleted",
        "\\??\\C:\\Program Files (x86)\\Microsoft\\Edge\\Temp\\1_2\\old_msedge.exe",
        "\\??\\C:\\Program Files (x86)\\Microsoft\\Edge\\Temp\\1_2",
        "\\??\\C:\\Program Files (x86)\\Microsoft\\Edge\\Temp",
        "*1\\??\\C:\\Windows\\SystemTemp\\MicrosoftEdgeUpdate.exe.old{11111111-2222-3333-4444-555555555555}",
        "\\??\\C:\\Program Files\\Common Files\\microsoft shared\\ClickToRun\\backup\\G\\vcruntime140_1.dll",
        "\\??\\C:\\Program Files\\Common Files\\microsoft shared\\ClickToRun\\backup",
        // dotnet/sdk#28993: Chrome puts its running program aside, for all users and for one.
        "\\??\\C:\\Program Files\\Google\\Chrome\\Temp\\scoped_dir1_2\\old_chrome.exe",
        "\\??\\C:\\Users\\a\\AppData\\Local\\Google\\Chrome\\Temp",
        // Seen in an exported value: Mozilla's maintenance service and Google's old updater.
        "\\??\\C:\\Program Files (x86)\\Mozilla Maintenance Service\\maintenanceservice_tmp.exe",
        "\\??\\C:\\Program Files\\Mozilla Firefox\\tobedeleted\\rep22a3fd82-3be9\\",
        "\\??\\C:\\Program Files (x86)\\Google\\Update\\1.3.36.32",
        // Seen in exported values: old versions of Edge's updater, Office's updates and fonts.
        "*1\\??\\C:\\Program Files (x86)\\Microsoft\\EdgeUpdate\\1.3.135.41",
        "*2\\??\\C:\\Windows\\SystemTemp",
        "\\??\\C:\\Windows\\SystemTemp\\CopilotUpdate.exe.old{11111111-2222-3333-4444-555555555555}",
        "\\??\\C:\\Program Files\\Common Files\\Microsoft Shared\\ClickToRun\\Updates\\16.0.1\\mso.dll",
        "\\??\\C:\\PROGRA~1\\COMMON~1\\MICROS~1\\CLICKT~1\\backup\\x.dll",
        "\\??\\C:\\Program Files\\Microsoft Office\\Updates\\Apply\\FilesInUse\\G\\TxFO\\root",
        "\\??\\C:\\Windows\\Fonts\\OFFSYMSL.TTF",
        "\\??\\C:\\Program Files\\Mozilla Firefox\\updated\\core\\xul.dll",
        // Seen in exported values, and at tino-kuptz.de: printers.
        "\\??\\C:\\WINDOWS\\system32\\spool\\V4Dirs\\81C1C79C-D629-44C4-8E7E-22B0A24184D7\\233ad48d.gpd",
        "\\??\\C:\\Windows\\System32\\spool\\V4Dirs",
        "??\\C:\\WINDOWS\\system32\\spool\\PRTPROCS\\x64\\1_hpcpp225.dll",
        "\\??\\C:\\WINDOWS\\system32\\spool\\drivers\\x64\\3\\Old\\1\\PrintConfig.dll",
        "\\??\\C:\\Windows\\System32\\gamingservicesproxy_13.dll.0",
        // Temporary folders themselves, in other letters, by short names, on shares and volumes (wixtoolset/issues#8053).
        "\\??\\C:\\Windows\\CbsTemp\\31234567_1234567890\\",
        "\\??\\C:\\WINDOWS\\TEMP",
        "\\??\\C:\\Users\\ADMINI~1\\AppData\\Local\\Temp\\~nsu.tmp\\Au_.exe",
        "\\??\\C:\\Users\\a\\AppData\\Local\\TEMP~1\\x.exe",
        "\\??\\UNC\\server\\share\\Temp\\x.dll",
        "\\??\\Volume{11111111-2222-3333-4444-555555555555}\\Windows\\Temp\\x.dll",
        "\\\\?\\C:\\Windows\\Temp\\x.dll",
        "\\??\\C:\\Windows\\System32\\config\\systemprofile\\AppData\\Local\\Temp\\x.dll",
        "\\??\\C:\\ProgramData\\Kaspersky Lab\\AVP21\\Temp\\av1.kdl",
        "\\??\\C:\\Windows\\Installer\\MSI1A2B.tmp",
        "\\??\\C:\\Program Files (x86)\\Microsoft\\Edge\\Application\\120.0.2210.91\\msedge.dll",
        "\\??\\C:\\Users\\a\\AppData\\Local\\Microsoft\\OneDrive\\23.076.0409.0001\\FileSyncShell64.dll",
        "\\??\\C:\\Windows\\AppCompat\\Programs\\Amcache.hve.tmp.LOG1"})
    void a_leftover_that_is_only_deleted_is_no_reason_to_restart(String source) {
        judged(source, "", Status.PASS);
    }

    @ParameterizedTest
    @ValueSource(strings = {
        // Decoys: the living programs beside the leftovers.
        "\\??\\C:\\Program Files (x86)\\Microsoft\\Edge\\Application\\msedge.exe",
        "\\??\\C:\\Program Files (x86)\\Microsoft\\EdgeUpdate\\MicrosoftEdgeUpdate.exe",
        "\\??\\C:\\Users\\a\\AppData\\Local\\Google\\Chrome\\User Data\\Default\\Cache\\x",
        "\\??\\C:\\Program Files\\Mozilla Firefox Pro\\core\\xul.dll",
        "\\??\\C:\\Windows\\Fonts\\arial.ttf",
        "\\??\\C:\\Windows\\System32\\spool\\drivers\\x64\\3\\prnbr001.inf",
        "\\??\\C:\\Windows\\System32\\drivers\\ntfs.sys",
        "\\??\\C:\\Windows\\WinSxS\\amd64_microsoft-windows-foo_31bf3856ad364e35\\kernel32.dll",
        // microsoft/winget-cli#433: Windows Installer itself says that it must restart to complete this.
        "\\??\\C:\\Config.Msi\\561b8f4a.rbf",
        // In the system's folders the word alone clears nothing.
        "\\??\\C:\\Windows\\System32\\drivers\\temp\\x.sys",
        "\\SystemRoot\\System32\\SET1A2B.tmp",
        "*1\\??\\C:\\Windows\\System32\\drivers\\x.sys",
        "\\??\\C:\\Temporary\\x.dll",
        "\\??\\C:\\Program Files\\Vendor\\service.exe"})
    void a_deletion_of_anything_else_is_a_sign(String source) {
        judged(source, "", Status.WARN);
    }

    @ParameterizedTest
    @CsvSource(quoteCharacter = '`', value = {
        // The name stands on either side (flcdrg/au-packages#28, and the handed cases).
        "\\??\\C:\\Windows\\AppCompat\\Programs\\Amcache.hve.tmp,   !\\??\\C:\\Windows\\AppCompat\\Programs\\Amcache.hve, PASS",
        "\\??\\C:\\WINDOWS\\appcompat\\Programs\\Amcache.hve,        \\??\\C:\\WINDOWS\\appcompat\\Programs\\x,            PASS",
        "\\??\\C:\\Windows\\AppCompat\\Programs\\new,               !\\??\\C:\\Windows\\AppCompat\\Programs\\AMCACHE.HVE, PASS",
        "\\??\\C:\\Windows\\Temp\\a.tmp,                             \\??\\C:\\Windows\\Temp\\b.tmp,                    PASS",
        // A real replacement, from whatever place.
        "\\??\\C:\\Windows\\Temp\\new.dll,                           !\\??\\C:\\Windows\\System32\\old.dll,              WARN",
        "\\??\\C:\\Windows\\System32\\spool\\DRIVERS\\x64\\3\\New\\UNIDRV.DLL, \\??\\C:\\Windows\\System32\\spool\\DRIVERS\\x64\\3\\UNIDRV.DLL, WARN",
        "\\??\\C:\\Program Files\\7-Zip\\7-zip.dll.new,               !\\??\\C:\\Program Files\\7-Zip\\7-zip.dll,          WARN",
        "\\??\\C:\\Program Files\\App\\x.dll,                         \\??\\C:\\Windows\\Temp\\x.dll,                    WARN",
        "\\??\\C:\\Windows\\AppCompat\\Programs\\Amcache.hve.tmp,   !\\??\\C:\\Windows\\System32\\drivers\\x.sys,        WARN"})
    void a_replacement_is_a_sign_unless_both_sides_are_harmless(String source, String target, Status expected) {
        judged(source, target, expected);
    }

    private static void judged(String source, String target, Status expected) {
        Row.of(source, machine -> machine.absent(WINDOWS_UPDATE).set(FILE_RENAMES, List.of(new FileRename(source, target))), expected)
                .verify("server.reboot-pending");
    }
}
