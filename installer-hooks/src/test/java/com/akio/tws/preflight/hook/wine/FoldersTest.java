package com.akio.tws.preflight.hook.wine;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

class FoldersTest {

    @TempDir
    private Path folder;

    /** A prefix has a link to the root of the host. */
    @Test
    @DisabledOnOs(OS.WINDOWS)
    void a_folder_is_deleted_and_what_its_links_lead_to_stays() throws IOException {
        Path host = Files.createDirectories(folder.resolve("host"));
        Path file = Files.writeString(host.resolve("kept.txt"), "kept");
        Path prefix = Files.createDirectories(folder.resolve("prefix/dosdevices"));
        Files.createSymbolicLink(prefix.resolve("z:"), host);
        Files.createSymbolicLink(prefix.resolve("com1"), file);
        Files.createSymbolicLink(prefix.resolve("nowhere"), folder.resolve("gone"));
        Files.writeString(prefix.resolve("gone.txt"), "gone").toFile().setWritable(false);

        Folders.delete(folder.resolve("prefix"));

        assertThat(folder.resolve("prefix")).doesNotExist();
        assertThat(file).hasContent("kept");
    }
}
