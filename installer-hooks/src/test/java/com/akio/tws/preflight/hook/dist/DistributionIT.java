package com.akio.tws.preflight.hook.dist;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.junit.jupiter.api.io.TempDir;

/** What the distribution holds. */
@EnabledIfSystemProperty(named = Distribution.ZIP, matches = ".+", disabledReason = "the profile dist is off")
class DistributionIT {

    /** A link to another page, without the place in it. */
    private static final Pattern LINK = Pattern.compile("\\]\\(((?!https?:|mailto:|#)[^)#\\s]+)(?:#[^)]*)?\\)");

    @TempDir
    static Path folder;

    @BeforeAll
    static void unpack() throws IOException {
        Distribution.unpack(folder);
    }

    @Test
    void every_way_in_the_documents_the_licences_and_the_bill_of_materials_are_there() {
        assertThat(List.of("tws-preflight.jar", "native/jnidispatch.dll", "preflight.cmd", "powershell/TwsPreflight/TwsPreflight.psd1",
                "msi/tws-preflight-msi.dll", "msi/TwsPreflight.wxi", "msi/TwsPreflight.v4.wxi", "LISEZMOI.txt", "README.txt", "docs/README.md", "CHANGELOG.md", "fiches.html",
                "deploy/intune-requirement.ps1", "deploy/intune-remediation-detection.ps1", "deploy/configmgr-discovery.ps1", "deploy/gpo-collect.ps1",
                "deploy/gpo-collect.xml", "deploy/dsc-preflight.ps1", "deploy/akio.tws.preflight.dsc.resource.json", "docs/deploy.md",
                "docs/embedding.md", "docs/security.md", "licences/THIRD-PARTY.txt", "licences/Apache-2.0.txt",
                "licences/jna/LGPL2.1", "sbom/tws-preflight.cdx.json"))
                .allSatisfy(name -> assertThat(folder.resolve(name)).isRegularFile());
    }

    @Test
    void each_file_of_the_deploy_kit_is_whole_by_itself() throws IOException {
        Path sources = Path.of("src", "main", "deploy");
        List<Path> kit;
        try (Stream<Path> files = Files.list(sources)) {
            kit = files.filter(Files::isRegularFile).toList();
        }

        assertThat(kit).hasSize(7);
        try (Stream<Path> packed = Files.list(folder.resolve("deploy"))) {
            assertThat(packed).hasSameSizeAs(kit);
        }
        for (Path file : kit) {
            // A signature stands behind the text.
            assertThat(Files.readString(folder.resolve("deploy").resolve(file.getFileName()))).startsWith(included(file)).doesNotContain("\n#include ");
        }
    }

    /** The text of a source with what it includes, as the tests of PowerShell put it together as well. */
    private static String included(Path file) throws IOException {
        StringBuilder text = new StringBuilder();
        for (String line : Files.readAllLines(file)) {
            text.append(line.startsWith("#include ") ? included(file.resolveSibling(line.substring(9))) : line + "\n");
        }
        return text.toString();
    }

    @Test
    void there_is_a_runtime_with_its_archive_and_its_bill_of_materials_or_a_page_that_says_how_to_add_one() throws IOException {
        if (Files.exists(folder.resolve("runtime/bin/java.exe"))) {
            assertThat(folder.resolve("tws-preflight.jsa")).isNotEmptyFile();
            assertThat(JsonParser.parseString(Files.readString(folder.resolve("sbom/runtime.cdx.json"))).getAsJsonObject()
                    .getAsJsonArray("components").get(0).getAsJsonObject().get("version").getAsString()).isNotEmpty();
        } else {
            assertThat(folder.resolve("RUNTIME.md")).content().contains("runtime\\bin\\java.exe");
        }
    }

    @Test
    void every_link_of_its_pages_leads_to_a_file_in_it() throws IOException {
        List<String> links = new ArrayList<>();
        List<String> dead = new ArrayList<>();
        for (Path page : pages()) {
            Matcher link = LINK.matcher(Files.readString(page));
            while (link.find()) {
                links.add(link.group(1));
                if (!Files.exists(page.resolveSibling(link.group(1)))) {
                    dead.add(folder.relativize(page) + ": " + link.group(1));
                }
            }
        }

        assertThat(dead).isEmpty();
        assertThat(links).hasSizeGreaterThan(40);
    }

    private static List<Path> pages() throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(file -> file.toString().endsWith(".md")).toList();
        }
    }

    @Test
    void the_checksums_name_every_file_but_themselves_and_are_right() throws Exception {
        Map<String, String> listed = new TreeMap<>();
        for (String line : Files.readAllLines(folder.resolve("SHA256SUMS"))) {
            listed.put(line.substring(66), line.substring(0, 64));
        }
        Map<String, String> found = new TreeMap<>();
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                found.put(folder.relativize(file).toString().replace('\\', '/'), sha256(Files.readAllBytes(file)));
            }
        }
        found.remove("SHA256SUMS");

        assertThat(listed).isEqualTo(found);
    }

    @Test
    void the_native_library_is_the_one_of_the_JNA_in_the_jar() throws Exception {
        try (java.util.zip.ZipFile jar = new java.util.zip.ZipFile(folder.resolve("tws-preflight.jar").toFile());
                InputStream inside = jar.getInputStream(jar.getEntry("com/sun/jna/win32-x86-64/jnidispatch.dll"))) {
            assertThat(folder.resolve("native/jnidispatch.dll")).hasBinaryContent(inside.readAllBytes());
        }
    }

    @Test
    void the_bill_of_materials_names_what_the_licence_list_names_and_nothing_that_changes_from_build_to_build() throws IOException {
        JsonObject bill = JsonParser.parseString(Files.readString(folder.resolve("sbom/tws-preflight.cdx.json"))).getAsJsonObject();
        List<String> components = new ArrayList<>();
        for (JsonElement component : bill.getAsJsonArray("components")) {
            JsonObject one = component.getAsJsonObject();
            components.add(one.get("name").getAsString() + " " + one.get("version").getAsString());
        }
        List<String> versions = Files.readAllLines(folder.resolve("licences/THIRD-PARTY.txt"), StandardCharsets.UTF_8).stream()
                .filter(line -> line.matches("\\S.* [0-9.]+")).map(line -> line.substring(line.lastIndexOf(' ') + 1)).toList();

        assertThat(components).hasSizeGreaterThan(versions.size());
        assertThat(versions).hasSize(6).allSatisfy(version -> assertThat(components).anyMatch(name -> name.endsWith(" " + version)));
        assertThat(bill.has("serialNumber")).isFalse();
        assertThat(bill.getAsJsonObject("metadata").has("timestamp")).isFalse();
    }

    private static String sha256(byte[] bytes) throws Exception {
        return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
    }
}
