package com.akio.tws.preflight.hook.cli;

import com.akio.tws.preflight.text.Language;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.PropertyResourceBundle;
import java.util.ResourceBundle;

/** The texts of {@code --help}, for picocli. */
final class HelpTexts {

    private HelpTexts() {
    }

    static ResourceBundle in(Language language) {
        String resource = "help_" + language.code() + ".properties";
        try (InputStream bytes = HelpTexts.class.getResourceAsStream("/com/akio/tws/preflight/hook/" + resource)) {
            return new PropertyResourceBundle(new InputStreamReader(bytes, StandardCharsets.UTF_8));
        } catch (IOException broken) {
            throw new UncheckedIOException("unreadable in the jar: " + resource, broken);
        }
    }
}
