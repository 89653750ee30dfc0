package com.akio.tws.preflight.hook.powershell;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What can be proven of the PowerShell module on any system, without a PowerShell. */
class PowerShellModuleTest {

    private static final Path MANIFEST = ModuleFiles.MODULE.resolve("TwsPreflight.psd1");

    /** In PowerShell these are quotes like any other, so one inside a text ends it. */
    private static final Pattern CURLY_QUOTES = Pattern.compile("[\u2018-\u201E]");

    @Test
    void the_manifest_and_the_module_export_exactly_the_public_files() {
        assertThat(ModuleFiles.publicCommands()).containsExactly(
                "Add-TwsAnswer", "Compare-TwsReport", "Export-TwsBundle", "Export-TwsReport", "Get-TwsCheck", "Get-TwsFact", "Invoke-TwsPreflight", "New-TwsDossier",
                "New-TwsFixScript", "New-TwsPlan", "New-TwsSiteProfile", "Start-TwsListener", "Stop-TwsListener", "Test-TwsFleet", "Test-TwsFlow", "Test-TwsPrerequisite");
        assertThat(ModuleFiles.list(MANIFEST, "FunctionsToExport")).isEqualTo(ModuleFiles.publicCommands());
        assertThat(ModuleFiles.list(ModuleFiles.MODULE.resolve("TwsPreflight.psm1"), "Function")).isEqualTo(ModuleFiles.publicCommands());
    }

    @Test
    void the_manifest_exports_nothing_else() {
        for (String kind : List.of("CmdletsToExport", "VariablesToExport", "AliasesToExport")) {
            assertThat(ModuleFiles.list(MANIFEST, kind)).as(kind).isEmpty();
        }
    }

    @Test
    void the_manifest_lists_every_file() {
        Set<String> built = new TreeSet<>(ModuleFiles.under(ModuleFiles.MODULE).keySet());
        // The jar comes into the folder when the module is built.
        built.add("tws-preflight.jar");
        assertThat(ModuleFiles.list(MANIFEST, "FileList")).containsExactlyInAnyOrderElementsOf(built);
    }

    @Test
    void the_manifest_has_the_version_of_the_build() throws Exception {
        String pom = Files.readString(Path.of("pom.xml"));
        String version = first("<parent>.*?<version>([^<]+)</version>", pom);
        assertThat(first("ModuleVersion\\s+= '([^']+)'", ModuleFiles.text(MANIFEST))).isEqualTo(version.replace("-SNAPSHOT", ""));
    }

    @Test
    void each_file_holds_the_one_function_of_its_name() {
        Stream.of("Public", "Private").flatMap(folder -> ModuleFiles.under(ModuleFiles.MODULE.resolve(folder)).entrySet().stream())
                .forEach(file -> assertThat(all("(?m)^function ([\\w-]+) \\{", ModuleFiles.text(file.getValue())))
                        .as(file.getKey()).containsExactly(file.getKey().replaceFirst("\\.ps1$", "")));
    }

    @Test
    void every_command_has_its_test_file() {
        assertThat(ModuleFiles.publicCommands())
                .allSatisfy(command -> assertThat(ModuleFiles.TESTS.resolve(command + ".Tests.ps1")).isRegularFile());
    }

    static Stream<Path> filesReadByPowerShell() {
        return ModuleFiles.readByPowerShell().stream();
    }

    @ParameterizedTest
    @MethodSource("filesReadByPowerShell")
    void a_file_has_a_byte_order_mark_exactly_when_it_is_not_ascii(Path file) {
        byte[] bytes = ModuleFiles.bytes(file);
        boolean marked = ModuleFiles.startsWithMark(bytes);
        boolean ascii = ModuleFiles.text(file).chars().allMatch(sign -> sign < 128);
        assertThat(marked).as("byte order mark of %s", file).isEqualTo(!ascii);
    }

    @ParameterizedTest
    @MethodSource("filesReadByPowerShell")
    void a_file_has_plain_line_feeds_ends_with_one_and_has_no_tabs_or_trailing_blanks(Path file) {
        assertThat(ModuleFiles.text(file)).doesNotContain("\r", "\t").endsWith("\n").doesNotContainPattern("(?m) +$");
    }

    @ParameterizedTest
    @MethodSource("filesReadByPowerShell")
    void no_file_has_a_curly_quote_which_powershell_takes_for_a_quote(Path file) {
        assertThat(ModuleFiles.text(file)).doesNotContainPattern(CURLY_QUOTES);
    }

    @Test
    void nothing_builds_a_command_from_text() {
        assertThat(ModuleFiles.under(ModuleFiles.MODULE).values())
                .allSatisfy(file -> assertThat(ModuleFiles.text(file))
                        .doesNotContainIgnoringCase("Invoke-Expression").doesNotContainIgnoringCase("[scriptblock]::Create"));
    }

    @Test
    void both_languages_have_the_same_texts_with_the_same_places_to_fill() {
        var english = ModuleFiles.texts("en-US");
        var french = ModuleFiles.texts("fr-FR");
        assertThat(english.keySet()).hasSizeGreaterThan(10).isEqualTo(french.keySet());
        english.forEach((key, text) -> assertThat(all("\\{(\\d)\\}", french.get(key)))
                .as(key).containsExactlyInAnyOrderElementsOf(all("\\{(\\d)\\}", text)));
    }

    @Test
    void every_text_is_used_and_every_text_that_is_used_exists() {
        String code = String.join("\n", ModuleFiles.under(ModuleFiles.MODULE).values().stream()
                .filter(file -> file.toString().matches(".*\\.psm?1")).map(ModuleFiles::text).toList());
        // An error is named where it is made, or by the Key of a fault that is said later.
        var used = Stream.concat(all("TwsTexts\\.(\\w+)", code).stream(), all("(?:-Key|\\bKey =) '(\\w+)'", code).stream()).distinct().toList();
        assertThat(used).containsExactlyInAnyOrderElementsOf(ModuleFiles.texts("en-US").keySet());
    }

    @Test
    void every_parameter_is_described_and_every_example_is_in_both_languages() {
        for (String command : ModuleFiles.publicCommands()) {
            String source = ModuleFiles.text(ModuleFiles.MODULE.resolve("Public").resolve(command + ".ps1"));
            int end = source.indexOf("#>");
            var described = all("(?m)^ {4}\\.PARAMETER (\\w+)$", source.substring(0, end));
            var declared = all("(?m)^ {8}(?:\\[[^\\n$]+\\] )?\\$(\\w+)(?: = [^\\n]+?)?,?$",
                    source.substring(source.indexOf("    param(\n"), source.indexOf("\n    )\n")));
            assertThat(described).as(command).isNotEmpty().containsExactlyElementsOf(declared);
            var examples = all("(?s)\\.EXAMPLE\\n(.*?)(?=\\n {4}\\.[A-Z]|#>)", source);
            assertThat(examples).as(command).hasSizeGreaterThanOrEqualTo(2).allSatisfy(text -> assertThat(text).contains("FR : "));
        }
    }

    private static String first(String pattern, String text) {
        return all("(?s)" + pattern, text).get(0);
    }

    private static List<String> all(String pattern, String text) {
        return Pattern.compile(pattern).matcher(text).results().map((MatchResult found) -> found.group(1)).toList();
    }
}
