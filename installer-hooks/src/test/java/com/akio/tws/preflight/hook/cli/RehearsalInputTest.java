package com.akio.tws.preflight.hook.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HexFormat;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What people give listen and reach, and what is refused before a packet leaves. */
class RehearsalInputTest {

    private static final String SECRET = "SECRETSECRETSECRETSECRET";

    @TempDir
    private Path folder;
    private Path profile;

    @BeforeEach
    void profile() throws IOException {
        profile = Files.writeString(folder.resolve("site.json"), "{\"users\": 5}");
    }

    @ParameterizedTest
    @ValueSource(strings = {"http://x/", "https://tws.exemple.fr", "tws.exemple.fr:443", "10.0.0.5:443", "[2001:db8::1]:443", "tws .fr", "", " ",
            "tws.exemple.fr..", ".exemple.fr", "tws/x", "\\\\tws", "tws,srv", "10.0.0.256", "10.1", "*.exemple.fr", "user@tws"})
    void a_server_that_nobody_could_be_asked_for_is_refused(String server) {
        Run run = Run.of("reach", "--profile", profile.toString(), "--server", server, "--lang", "en");

        assertThat(run.code()).isEqualTo(2);
        assertThat(run.err()).contains("--server").contains("tws.example.org");
        assertThat(run.out()).isEmpty();
    }

    @Test
    void an_international_name_that_java_cannot_bring_to_its_a_form_is_asked_for_in_it() {
        Run run = Run.of("reach", "--profile", profile.toString(), "--server", "😜.exemple.fr", "--lang", "en");

        assertThat(run.code()).isEqualTo(2);
        assertThat(run.err()).contains("xn--");
    }

    @ParameterizedTest
    @ValueSource(strings = {"127.80.0.1", "[::1]", "localhost", "localhost."})
    void names_and_addresses_are_taken(String server) {
        assertThat(Run.of("reach", "--profile", profile.toString(), "--server", server, "--timeout", "1").code()).isNotEqualTo(2);
    }

    @Test
    void a_profile_that_names_a_url_is_refused_as_well() throws IOException {
        Files.writeString(profile, "{\"serverName\": \"http://tws.exemple.fr/\"}");

        Run run = Run.of("reach", "--profile", profile.toString(), "--from", "client", "--lang", "en");
        assertThat(run.code()).isEqualTo(2);
        assertThat(run.err()).contains("serverName");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "nowhere.invalid", "203.0.113.7"})
    void an_address_that_is_not_of_this_machine_is_refused(String bind) {
        Run run = Run.of("listen", "--profile", profile.toString(), "--bind", bind, "--for", "1s", "--lang", "en");

        assertThat(run.code()).isEqualTo(2);
        assertThat(run.err()).contains("--bind");
    }

    @ParameterizedTest
    @CsvSource({"UTF-16LE with mark, fffe530045004300520045005400, :1:1", "UTF-16LE without, 530045004300520045005400, :1:1",
            "two lines, 5345435245545345435245540a5345435245540a, :2:1", "nothing, '', :1:1", "a line end alone, 0d0a, :1:1"})
    void a_token_file_that_is_none_is_refused_with_its_place_and_never_shown(String kind, String hex, String place) throws IOException {
        Path file = Files.write(folder.resolve("token.txt"), HexFormat.of().parseHex(hex));
        for (String[] given : new String[][] {{"--token", "@" + file}, {"--token=@" + file}}) {
            Run run = Run.of(concat(new String[] {"reach", "--profile", profile.toString(), "--server", "127.80.0.1", "--lang", "en"}, given));

            assertThat(run.code()).as(kind).isEqualTo(2);
            assertThat(run.err()).contains(file + place).doesNotContain("SECRET").doesNotContain("S\0E").doesNotContain("S E C");
            assertThat(run.out()).isEmpty();
        }
    }

    @Test
    void a_token_file_that_is_missing_is_refused_and_its_path_is_no_token() {
        Path missing = folder.resolve("none.txt");
        for (String command : new String[] {"reach", "listen"}) {
            Run run = Run.of(command, "--profile", profile.toString(), "--token", "@" + missing, "--timeout", "1", "--lang", "en");

            assertThat(run.code()).isEqualTo(2);
            assertThat(run.err()).contains(missing.toString());
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "\n", "\r\n", "\n\n"})
    void mark_and_line_end_of_a_token_file_are_dropped(String end) throws IOException {
        Path file = Files.write(folder.resolve("token.txt"), ("\uFEFF" + SECRET + end).getBytes(StandardCharsets.UTF_8));

        Run run = Run.of("reach", "--profile", profile.toString(), "--server", "127.80.0.1", "--token", "@" + file, "--timeout", "1");
        assertThat(run.code()).isNotEqualTo(2);
        assertThat(run.err() + run.out()).doesNotContain(SECRET);
    }

    @ParameterizedTest
    @ValueSource(strings = {"proxy", "", "proxy:0", "proxy:99999", "http://proxy/path:8080"})
    void a_proxy_without_a_port_is_refused(String proxy) {
        Run run = Run.of("reach", "--profile", profile.toString(), "--server", "127.80.0.1", "--proxy", proxy, "--lang", "en");

        assertThat(run.code()).isEqualTo(2);
        assertThat(run.err()).contains("--proxy");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {"10.255.255.1\\nfoo bar | :2:1", "# phones\\n\\n127.0.0.300 | :3:1", "Name;Address\\nA;127.0.0.300 | :2:3",
            "http://10.0.0.5 | :1:1", "10.0.5.99-10 | :1:1", "10.0.0.5:5060 | :1:1", "10.0.0.0/8 | :1:1"})
    void a_line_of_phones_that_is_no_address_is_refused_with_its_place(String lines, String place) throws IOException {
        Path list = Files.writeString(folder.resolve("phones.txt"), lines.replace("\\n", "\n"));
        Run run = Run.of("reach", "--phones=" + list, "--timeout", "1", "--lang", "en");

        assertThat(run.code()).isEqualTo(2);
        assertThat(run.err()).contains(list + place);
        assertThat(run.out()).isEmpty();
    }

    /** Exports of provisioning servers have the MAC address in front. */
    @ParameterizedTest
    @ValueSource(strings = {"00:15:65:AA:BB:CC;127.80.0.1", "\"127.80.0.1\"", "MAC,IP\n00:04:13:11:22:33,127.80.0.1", "127.80.0.1\tReception"})
    void the_address_of_a_phone_is_found_in_a_table(String lines) throws IOException {
        Path list = Files.writeString(folder.resolve("phones.txt"), lines);

        assertThat(Run.of("reach", "--phones=" + list, "--timeout", "1", "--lang", "en").out()).contains("127.80.0.1");
    }

    @ParameterizedTest
    @ValueSource(strings = {"http://tws.fr", "srv tws", "tws.fr:443"})
    void listen_prints_no_command_that_reach_refuses(String name) throws IOException {
        Files.writeString(profile, "{\"serverName\": \"" + name + "\"}");
        Run run = Run.of("listen", "--profile", profile.toString(), "--for", "1s", "--lang", "en");

        assertThat(run.code()).isEqualTo(2);
        assertThat(run.out()).isEmpty();
        assertThat(run.err()).contains("site.json:1:16 serverName");
    }

    private static String[] concat(String[] first, String... second) {
        String[] all = java.util.Arrays.copyOf(first, first.length + second.length);
        System.arraycopy(second, 0, all, first.length, second.length);
        return all;
    }
}
