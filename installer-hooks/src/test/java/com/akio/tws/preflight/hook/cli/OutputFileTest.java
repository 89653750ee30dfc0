package com.akio.tws.preflight.hook.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.akio.tws.preflight.input.BadInput;
import com.akio.tws.preflight.text.Language;
import com.akio.tws.preflight.text.Texts;
import com.akio.tws.preflight.write.Format;
import com.akio.tws.preflight.write.Showing;
import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/** A write that fails leaves the old file; one that succeeds keeps what the old one was: a link's end, and who may read it. */
class OutputFileTest {

    @TempDir
    private Path folder;

    @Test
    void what_breaks_off_leaves_the_old_file_and_nothing_beside_it() throws IOException {
        Path file = Files.writeString(folder.resolve("report.html"), "old");

        assertThatThrownBy(() -> OutputFile.write(file, stream -> {
            stream.write(new byte[100_000]);
            throw new IOException("No space left on device");
        })).isInstanceOfSatisfying(BadInput.class, failed -> assertThat(english(failed)).contains("report.html").contains("No space left on device"));
        assertThatThrownBy(() -> OutputFile.write(file, stream -> {
            throw new IllegalStateException("a fault of ours");
        })).isInstanceOf(IllegalStateException.class);

        assertThat(file).hasContent("old");
        assertThat(folder.toFile().list()).containsExactly("report.html");
    }

    @Test
    void the_systems_own_words_are_told_and_a_refusal_in_ours() throws IOException {
        Path file = folder.resolve("fleet.csv");
        assertThatThrownBy(() -> OutputFile.write(file, stream -> {
            throw new FileSystemException("fleet.csv", null, "The process cannot access the file because it is being used by another process.");
        })).isInstanceOfSatisfying(BadInput.class, failed -> assertThat(english(failed)).contains("used by another process").containsOnlyOnce("fleet.csv"));
        assertThatThrownBy(() -> OutputFile.write(file, stream -> {
            throw new AccessDeniedException("fleet.csv");
        })).isInstanceOfSatisfying(BadInput.class, failed -> assertThat(english(failed)).contains("another program holds the file open"));
    }

    /** A disk of 64 KB, where this user may make one. */
    @Test
    @DisabledOnOs(OS.WINDOWS)
    void a_full_disk_leaves_the_old_file() throws Exception {
        Path disk = Files.createDirectory(folder.resolve("disk"));
        assumeTrue(run("mount", "-t", "tmpfs", "-o", "size=64k", "tmpfs", disk.toString()) == 0, "may not mount");
        try {
            Path report = disk.resolve("report.json");
            Files.writeString(report, "{\"schema\": \"tws-preflight/report/1\", \"old\": true}");
            Place.Ran full = Place.laptop().run("demo", "--quiet", "-o", disk.resolve("small.txt").toString(), "--format", "html=" + disk.resolve("page.html"),
                    "--format", "json=" + report, "--format", "text");

            assertThat(full.code()).isEqualTo(2);
            assertThat(full.err()).containsAnyOf("page.html cannot be written", "report.json cannot be written");
            assertThat(report).content().contains("\"old\": true");
            assertThat(disk.toFile().list()).doesNotContain(".page.html.part", ".report.json.part");
        } finally {
            assertThat(run("umount", disk.toString())).isZero();
        }
    }

    @Test
    void of_several_formats_the_one_that_fails_tells_which_were_written() throws IOException {
        Path first = folder.resolve("a.json");
        Path second = folder.resolve("b.json");
        OutputTargets<String> targets = new OutputTargets<>(List.of(target(first, false), target(second, true)));
        CommonOptions common = new CommonOptions();

        assertThatThrownBy(() -> targets.write("x", Texts.in(Language.ENGLISH), Showing.PLAIN, Surroundings.ofThisProcess(), common))
                .isInstanceOfSatisfying(BadInput.class, failed -> assertThat(english(failed)).contains("b.json cannot be written", "written before that: " + first));
        assertThat(first).hasContent("x");
        assertThat(second).doesNotExist();
    }

    @Test
    @DisabledOnOs(OS.WINDOWS)
    void a_link_stays_and_its_end_is_written_and_one_that_leads_nowhere_is_refused() throws Exception {
        Path real = Files.writeString(Files.createDirectory(folder.resolve("reports")).resolve("real.txt"), "old");
        Path link = Files.createSymbolicLink(folder.resolve("latest.txt"), Path.of("reports", "real.txt"));
        OutputFile.write(link, "new");
        assertThat(Files.isSymbolicLink(link)).isTrue();
        assertThat(real).hasContent("new");

        Path dead = Files.createSymbolicLink(folder.resolve("dead.txt"), folder.resolve("elsewhere"));
        assertThatThrownBy(() -> OutputFile.verify(dead)).isInstanceOfSatisfying(BadInput.class, failed -> assertThat(english(failed)).contains("leads nowhere"));
        assertThat(folder.resolve("elsewhere")).doesNotExist();
    }

    @Test
    @DisabledOnOs(OS.WINDOWS)
    void the_other_name_of_a_file_keeps_the_old_content() throws Exception {
        Path file = Files.writeString(folder.resolve("a.txt"), "old");
        Path other = Files.createLink(folder.resolve("b.txt"), file);
        OutputFile.write(file, "new");
        assertThat(file).hasContent("new");
        assertThat(other).hasContent("old");
    }

    @Test
    @DisabledOnOs(OS.WINDOWS)
    void who_may_read_a_file_may_read_what_replaces_it_and_nobody_else() throws Exception {
        Path file = Files.writeString(folder.resolve("a.txt"), "old");
        Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rw-------"));
        OutputFile.write(file, "new");
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file))).isEqualTo("rw-------");
    }

    @Test
    void a_folder_and_a_missing_folder_are_refused_before_anything_is_done() {
        assertThatThrownBy(() -> OutputFile.verify(folder)).isInstanceOf(BadInput.class);
        assertThatThrownBy(() -> OutputFile.verify(folder.resolve("none").resolve("a.txt"))).isInstanceOf(BadInput.class);
    }

    private static OutputTargets.Target<String> target(Path file, boolean breaking) {
        Format<String> format = new Format<>("x", showing -> (document, texts, to) -> {
            to.append(document);
            if (breaking) {
                throw new IOException("No space left on device");
            }
        });
        return new OutputTargets.Target<>(format, Optional.of(file));
    }

    private static String english(BadInput failed) {
        return Texts.in(Language.ENGLISH).say(failed.said());
    }

    private static int run(String... command) throws Exception {
        return new ProcessBuilder(command).redirectErrorStream(true).redirectOutput(ProcessBuilder.Redirect.DISCARD).start().waitFor();
    }
}
