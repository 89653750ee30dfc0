package com.akio.tws.preflight.hook.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.akio.tws.preflight.input.BadInput;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.lifecycle.AfterContainer;
import net.jqwik.api.lifecycle.BeforeContainer;

/** Whatever is typed behind an option, the tool goes on or refuses it by code 2 and one clear line; it never fails. */
class AnyOptionTest {

    private static Path folder;

    @BeforeContainer
    static void make() throws Exception {
        folder = Files.createTempDirectory("any-option");
    }

    @AfterContainer
    static void leave() throws Exception {
        Files.deleteIfExists(folder.resolve("phones.csv"));
        Files.deleteIfExists(folder);
    }

    @Property(tries = 60, edgeCases = EdgeCasesMode.NONE)
    void a_waiver(@ForAll("waivers") String waiver) {
        answersOrRefuses(Place.laptop().run("demo", "--lang", "en", "--format", "json", "--waive", waiver));
    }

    @Property(tries = 60, edgeCases = EdgeCasesMode.NONE)
    void a_check_left_out(@ForAll("waivers") String id) {
        answersOrRefuses(Place.laptop().run("demo", "--lang", "en", "--format", "json", "--skip", id));
    }

    @Property(tries = 200, edgeCases = EdgeCasesMode.NONE)
    void a_time(@ForAll("times") String time) throws Exception {
        try {
            assertThat(RehearsalOptions.lasting(time).isNegative()).isFalse();
        } catch (BadInput refused) {
            assertThat(refused.getMessage()).isNotBlank();
        }
    }

    @Property(tries = 60, edgeCases = EdgeCasesMode.NONE)
    void a_list_of_phones(@ForAll("lists") String list) throws Exception {
        Path file = folder.resolve("phones.csv");
        Files.writeString(file, list, StandardCharsets.UTF_8);
        // Refused before anything is asked: no server is named.
        assertThat(Place.laptop().run("reach", "--lang", "en", "--phones", file.toString(), "--server", "").code()).isEqualTo(2);
    }

    private static void answersOrRefuses(Place.Ran ran) {
        assertThat(ran.code()).isIn(0, 1, 2, 3);
        if (ran.code() == 2) {
            assertThat(ran.out()).isEmpty();
            assertThat(ran.err()).startsWith("preflight: ").doesNotContain("\tat ").doesNotContain("[input.");
        }
    }

    @Provide
    Arbitrary<String> waivers() {
        return Arbitraries.oneOf(Arbitraries.strings().ofMaxLength(20), Arbitraries.of("server.dotnet", "server.nothing", "=", "reason", ";until=", "2026-12-31",
                "2026-13-01", "until", " ", "é", "'", "\u202E", ",", "server").list().ofMaxSize(6).map(parts -> String.join("", parts)));
    }

    @Provide
    Arbitrary<String> times() {
        return Arbitraries.oneOf(Arbitraries.strings().ofMaxLength(8), Arbitraries.of("1", "h", "m", "s", "0", "30", "999999", "-", " ", "1h30m").list()
                .ofMaxSize(5).map(parts -> String.join("", parts)));
    }

    @Provide
    Arbitrary<String> lists() {
        return Arbitraries.of("# phones\n", "127.0.0.1", "127.0.0.1-300", "10.0.0.0/8", "\"", ";", ",", "\n", "\r\n", "Snom D785", "::1", "'", "name;address",
                "\t", "é").list().ofMaxSize(12).map(parts -> String.join("", parts));
    }
}
