package com.akio.tws.preflight.hook.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ConsoleOutputTest {

    @ParameterizedTest(name = "{0}: {1} becomes {2}")
    @CsvSource(delimiter = '|', quoteCharacter = '`', value = {
        "IBM850 | échec à l’étape « où » – œuvre | échec à l'étape « où » - oeuvre",
        "IBM850 | ✓ OK ✕ FAILED → “x” | + OK x FAILED -> \"x\"",
        "IBM437 | é ñ Ā | é ñ A",
        "US-ASCII | À CONFIRMER… | A CONFIRMER...",
        "windows-1252 | ’ “ ” – œ ✓ | ’ “ ” – œ +",
        // Consolas, the font of a console that is set to UTF-8, lacks the narrow blank too, as others do: https://github.com/tonsky/FiraCode/issues/1351
        "UTF-8 | prêt\u202F! ✓ 中 | prêt\u00A0! ✓ 中",
        "IBM850 | 中 � | ? ?"})
    void what_the_code_page_lacks_is_shown_by_its_nearest(String codePage, String text, String shown) throws IOException {
        assertThat(shown(codePage, text.getBytes(StandardCharsets.UTF_8), Integer.MAX_VALUE)).isEqualTo(shown);
    }

    @Test
    void a_sign_may_come_in_pieces() throws IOException {
        byte[] bytes = "é✓\uD83D\uDE00 fin".getBytes(StandardCharsets.UTF_8);

        assertThat(shown("IBM850", bytes, 1)).isEqualTo("é+? fin");
    }

    @Test
    void a_long_text_comes_whole() throws IOException {
        String text = "à✓".repeat(5000);

        assertThat(shown("IBM850", text.getBytes(StandardCharsets.UTF_8), 4097)).isEqualTo("à+".repeat(5000));
    }

    private static String shown(String codePage, byte[] utf8, int piece) throws IOException {
        Charset charset = Charset.forName(codePage);
        ByteArrayOutputStream console = new ByteArrayOutputStream();
        try (ConsoleOutput output = new ConsoleOutput(console, charset)) {
            for (int at = 0; at < utf8.length; at += Math.min(piece, utf8.length - at)) {
                output.write(utf8, at, Math.min(piece, utf8.length - at));
            }
        }
        return console.toString(charset);
    }
}
