package com.akio.tws.preflight.hook.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.akio.tws.preflight.facts.DotNetFacts;
import com.akio.tws.preflight.recorded.RecordedMachine;
import com.akio.tws.preflight.text.Language;
import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/**
 * Every command of the user guides runs, and prints what they show. {@code -Dguide.update=true} writes what is shown anew.
 *
 * <p>The machine is a recorded server with .NET 4.6.2; what is collected "after" comes from the same one with 4.8.
 */
class GuideTest {

    private static final Pattern FILE = Pattern.compile("(?:json=|junit=|csv=)?([a-z-]+\\.(?:json|zip|csv|xml|html|xlsx|ps1))");

    @TempDir
    private Path folder;

    @ParameterizedTest
    @EnumSource
    void every_command_prints_what_the_guide_shows(Language language) throws IOException {
        Path page = Path.of("../docs/guide." + language.code() + ".md");
        String text = Files.readString(page).replace("\r\n", "\n");
        Matcher profile = Pattern.compile("```json\\n(.*?)```", Pattern.DOTALL).matcher(text);
        assertThat(profile.find()).isTrue();
        Files.writeString(folder.resolve("site.json"), profile.group(1));
        String wrong = language == Language.FRENCH ? "faux.json" : "wrong.json";
        Files.writeString(folder.resolve(wrong), "{ \"users\": \"many\" }");

        List<GuideBlock> blocks = GuideBlock.in(text);
        assertThat(blocks).hasSizeGreaterThan(12);
        for (GuideBlock block : blocks) {
            Place.Ran ran = run(block, language);
            List<String> printed = (ran.out() + ran.err()).replace(folder + File.separator, "")
                    // How a bundle is packed depends on the Java at hand.
                    .replaceAll("[0-9a-f]{64}", "…").lines().toList();
            assertThat(ran.code()).as("%s%n%s", block.command(), printed).isEqualTo(block.exitCode());
            if (Boolean.getBoolean("guide.update")) {
                text = block.showing(block.anew(printed), text);
            } else {
                assertThat(block.shows(printed)).as("%s prints:%n%s", block.command(), String.join("\n", printed)).isTrue();
            }
        }
        if (Boolean.getBoolean("guide.update")) {
            Files.writeString(page, text);
        }
    }

    @Test
    void both_guides_show_the_same_commands() throws IOException {
        List<List<String>> english = commands("en");
        List<List<String>> french = commands("fr");

        assertThat(french.stream().map(words -> words.get(0)).toList()).isEqualTo(english.stream().map(words -> words.get(0)).toList());
        assertThat(french.stream().map(List::size).toList()).isEqualTo(english.stream().map(List::size).toList());
    }

    private static List<List<String>> commands(String language) throws IOException {
        return GuideBlock.in(Files.readString(Path.of("../docs/guide." + language + ".md")).replace("\r\n", "\n")).stream()
                .map(GuideBlock::command).toList();
    }

    private Place.Ran run(GuideBlock block, Language language) {
        List<String> words = new ArrayList<>();
        boolean after = false;
        for (String word : block.command()) {
            Matcher file = FILE.matcher(word);
            after |= word.contains("-after") || word.contains("-apres");
            words.add(file.matches() ? word.replace(file.group(1), folder.resolve(file.group(1)).toString()) : word);
        }
        RecordedMachine sound = RecordedMachine.sound();
        RecordedMachine machine = after ? sound : sound.set(DotNetFacts.RELEASE, 394802L);
        return Place.on(machine).in(language).run(words.toArray(String[]::new));
    }
}
