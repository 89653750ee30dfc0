package com.akio.tws.preflight.hook.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.akio.tws.preflight.recorded.RecordedMachine;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What is read is never written over, whatever the command and however the two are spelt. */
class WrittenFilesTest {

    @TempDir
    private Path folder;

    @BeforeEach
    void collect() throws IOException {
        Place.on(RecordedMachine.sound()).run("collect", "-o", folder.resolve("a.zip").toString());
        Files.copy(folder.resolve("a.zip"), folder.resolve("b.zip"));
        Files.writeString(folder.resolve("site.json"), "{ \"schema\": \"tws-preflight/site/1\", \"serverName\": \"tws.example.com\" }");
        Files.writeString(folder.resolve("phones.txt"), "10.0.0.1\n");
        Files.createDirectory(folder.resolve("sub"));
        Files.writeString(folder.resolve("sub/old.json"), "{ \"schema\": \"tws-preflight/reach/1\" }");
    }

    @ParameterizedTest
    @ValueSource(strings = {
        "check --from a.zip -o a.zip", "check --from a.zip --format html=sub/../a.zip", "check --from a.zip --profile site.json --format json=site.json",
        "check --from a.zip --since b.zip -o b.zip", "fix --from a.zip -o a.zip --force", "fix --from a.zip --from b.zip -o b.zip --force",
        "plan --profile site.json -o site.json", "plan --profile site.json --format csv=site.json", "diff a.zip b.zip -o b.zip",
        "fleet a.zip b.zip --format html=a.zip", "fleet . -o a.zip", "reach --profile site.json --phones=phones.txt -o phones.txt",
        "reach --profile site.json --format csv=site.json", "demo --catalogue site.json --bundle site.json",
        "site --profile site.json a.zip --reach sub/. -o sub/old.json", "site --profile site.json a.zip --reach sub/. --format json=sub/old.json --force"})
    void is_refused_and_nothing_is_lost(String line) throws IOException {
        List<byte[]> before = contents();

        Place.Ran ran = run(line);

        assertThat(ran.code()).as(ran.err()).isEqualTo(2);
        assertThat(ran.err()).contains("is read by this command");
        assertThat(contents()).usingRecursiveComparison().isEqualTo(before);
    }

    @Test
    void a_link_to_an_input_is_that_input() throws IOException {
        Path link;
        try {
            link = Files.createSymbolicLink(folder.resolve("link.zip"), folder.resolve("a.zip"));
        } catch (IOException | UnsupportedOperationException noLinksHere) {
            return;
        }
        assertThat(run("check --from a.zip -o " + link).code()).isEqualTo(2);
    }

    @Test
    void another_file_of_a_folder_that_is_read_may_be_written() {
        assertThat(run("fleet . --format html=overview.html").code()).isNotEqualTo(2);
        assertThat(run("fleet . --format html=overview.html").code()).isNotEqualTo(2);
    }

    @Test
    void a_script_that_is_there_is_replaced_by_force_alone() throws IOException {
        Path script = Files.writeString(folder.resolve("mend.ps1"), "# reviewed and signed\n");

        Place.Ran refused = run("fix --from a.zip -o mend.ps1");
        assertThat(refused.code()).isEqualTo(2);
        assertThat(refused.err()).contains("mend.ps1").contains("--force");
        assertThat(script).content().isEqualTo("# reviewed and signed\n");

        assertThat(run("fix --from a.zip -o mend.ps1 --force").code()).isZero();
        assertThat(script).content().contains("$Plan");
    }

    private Place.Ran run(String line) {
        List<String> words = new ArrayList<>();
        for (String word : line.split(" ")) {
            words.add(word.replaceFirst("^((?:--?[a-z]+=)?(?:(?:html|csv|json)=)?)(\\.|sub/.*|[a-z]+\\.(?:zip|json|txt|html|ps1))$",
                    "$1" + java.util.regex.Matcher.quoteReplacement(folder.toString() + "/") + "$2"));
        }
        words.add("--lang=en");
        return Place.laptop().run(words.toArray(String[]::new));
    }

    private List<byte[]> contents() throws IOException {
        List<byte[]> contents = new ArrayList<>();
        for (String name : List.of("a.zip", "b.zip", "site.json", "phones.txt", "sub/old.json")) {
            contents.add(Files.readAllBytes(folder.resolve(name)));
        }
        return contents;
    }
}
