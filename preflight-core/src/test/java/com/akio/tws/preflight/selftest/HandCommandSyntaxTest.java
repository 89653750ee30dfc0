package com.akio.tws.preflight.selftest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.akio.tws.preflight.fact.Source;
import com.akio.tws.preflight.recorded.TestFile;
import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;
import java.util.function.Predicate;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The commands of the sheet as PowerShell reads them, and by the list of what Windows PowerShell 5.1 has. */
class HandCommandSyntaxTest {

    private static final Pattern CMDLET = Pattern.compile("\\b[A-Z][a-z]+-[A-Z][A-Za-z]+\\b");
    /** One line for each fault, and one for each name of a command that PowerShell finds in a line. */
    private static final String PARSE = """
            $number = 0
            foreach ($line in [System.IO.File]::ReadAllLines($args[0])) {
                $number++
                $tokens = $null
                $faults = $null
                $tree = [System.Management.Automation.Language.Parser]::ParseInput($line, [ref] $tokens, [ref] $faults)
                foreach ($fault in $faults) { "fault`t$number`t$($fault.Message)" }
                $found = $tree.FindAll({ param($node) $node -is [System.Management.Automation.Language.CommandAst] }, $true)
                foreach ($one in $found) { "command`t$number`t$($one.GetCommandName())" }
            }
            """;

    @Test
    void every_cmdlet_is_one_of_windows_powershell_5_1_with_a_page_of_microsoft() {
        Map<String, String> known = known();

        Set<String> named = templates(shell -> shell == Shell.POWERSHELL).stream().flatMap(command -> CMDLET.matcher(command).results().map(MatchResult::group)).collect(Collectors.toSet());
        assertThat(named).isEqualTo(known.keySet());
        assertThat(known.values()).allMatch(page -> page.startsWith("https://learn.microsoft.com/powershell/module/"));
    }

    @Test
    void powershell_parses_every_command_and_finds_in_it_what_the_list_says(@TempDir Path folder) throws Exception {
        required();
        List<String> lines = templates(shell -> shell != Shell.NONE);
        Path commands = Files.write(folder.resolve("commands.txt"), lines);
        Path script = Files.writeString(folder.resolve("Parse.ps1"), PARSE);
        Path said = folder.resolve("said.txt");
        Process process = new ProcessBuilder("pwsh", "-NoProfile", "-NonInteractive", "-File", script.toString(), commands.toString())
                .redirectErrorStream(true).redirectOutput(said.toFile()).start();
        try {
            assertThat(process.waitFor(5, TimeUnit.MINUTES)).as("PowerShell ends in time").isTrue();
        } finally {
            process.destroyForcibly();
        }
        List<String> answer = Files.readAllLines(said);
        assertThat(answer).filteredOn(line -> !line.startsWith("command\t")).isEmpty();
        assertThat(answer.stream().map(line -> line.split("\t", -1)[2]).filter(name -> CMDLET.matcher(name).matches()).distinct())
                .containsExactlyInAnyOrderElementsOf(known().keySet());
    }

    /** Every command, with something in its places; those of the registry from a source that a reading has. */
    private static List<String> templates(Predicate<Shell> wanted) {
        return HandCommands.all().stream().filter(command -> wanted.test(command.shell())).map(command -> command.shell().isOfSource()
                ? RegistryCommand.of(command.shell(), command.template(), new Source("HKLM\\SOFTWARE\\Microsoft\\Windows NT\\{0}\\~MHz"))
                        .orElseThrow()
                : command.template().replaceAll("\\{[a-z]+-drive}", "C").replace("{folder}", "C:\\Program Files (x86)\\Akio")).toList();
    }

    private static Map<String, String> known() {
        return TestFile.text(HandCommandSyntaxTest.class, "windows-powershell-5.1.tsv").lines().filter(line -> !line.startsWith("#"))
                .map(line -> line.split("\t", -1)).collect(Collectors.toMap(line -> line[0], line -> line[1], (one, other) -> one, TreeMap::new));
    }

    private static void required() {
        boolean there = Stream.of(System.getenv().getOrDefault("PATH", "").split(File.pathSeparator)).filter(entry -> !entry.isBlank())
                .anyMatch(entry -> new File(entry, "pwsh").isFile() || new File(entry, "pwsh.exe").isFile());
        if (Boolean.getBoolean("powershell.required")) {
            assertThat(there).as("required here (-Dpowershell.required=true): pwsh is not on PATH").isTrue();
        }
        assumeTrue(there, "pwsh is not on PATH: the commands of selftest were NOT parsed by a PowerShell");
    }
}
