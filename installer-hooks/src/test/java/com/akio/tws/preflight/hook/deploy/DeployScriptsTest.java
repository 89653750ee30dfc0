package com.akio.tws.preflight.hook.deploy;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What can be proven of the scripts of the deploy kit without a PowerShell. */
class DeployScriptsTest {

    private static final Pattern INCLUDE = Pattern.compile("(?m)^#include (\\S+)$");

    static Stream<Path> files() {
        return DeployFiles.all().stream();
    }

    /** Windows PowerShell reads a file without a byte order mark in the machine's code page, and Intune refuses one with it where it checks signatures. */
    @ParameterizedTest
    @MethodSource("files")
    void a_file_is_plain_ascii_with_line_feeds(Path file) {
        assertThat(DeployFiles.text(file)).endsWith("\n").doesNotContain("\r", "\t").doesNotContainPattern("(?m) +$");
        assertThat(DeployFiles.text(file).chars()).allMatch(sign -> sign < 128);
    }

    @ParameterizedTest
    @MethodSource("files")
    void what_a_file_includes_is_there(Path file) {
        Matcher include = INCLUDE.matcher(DeployFiles.text(file));
        while (include.find()) {
            assertThat(file.resolveSibling(include.group(1))).isRegularFile();
        }
    }

    /** A progress bar, a warning or a word too many is a rule that is not met, or the line that is shown: IntuneScriptLab, Validation/Findings.md. */
    @ParameterizedTest
    @MethodSource("files")
    void nothing_writes_but_the_answer_and_nothing_asks_or_restarts(Path file) {
        assertThat(DeployFiles.text(file)).doesNotContainPattern("(?i)\\b(Write-(Host|Warning|Error|Information|Progress)|Read-Host|Restart-Computer|Stop-Computer|shutdown|Invoke-Expression|Pause)\\b");
    }

    /** A platform script may have 200 KB; the others are not known to have more. */
    @ParameterizedTest
    @MethodSource("files")
    void a_script_has_its_settings_first(Path file) throws Exception {
        if (file.getFileName().toString().endsWith(".ps1") && !file.getParent().endsWith("parts")) {
            assertThat(DeployFiles.text(file)).matches("(?s)(#[^\\n]*\\n)+\\[CmdletBinding\\(\\)]\\nparam\\(.*");
            assertThat(Files.size(file)).isLessThan(20_000);
        }
    }
}
