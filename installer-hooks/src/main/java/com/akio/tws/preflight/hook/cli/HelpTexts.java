package com.akio.tws.preflight.hook.cli;

import com.akio.tws.preflight.text.FrenchSpaces;
import com.akio.tws.preflight.text.Language;
import com.akio.tws.preflight.write.Formats;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.PropertyResourceBundle;
import java.util.ResourceBundle;

/**
 * The texts of {@code --help}, for picocli. The formats of each kind of document come from their registry: the texts name them as
 * {@code ${bundle:formats.KIND}}.
 */
final class HelpTexts extends PropertyResourceBundle {

    private static final String FORMATS = "formats.";

    private final boolean french;

    private HelpTexts(InputStreamReader file, Language language) throws IOException {
        super(file);
        this.french = language == Language.FRENCH;
    }

    static ResourceBundle in(Language language) {
        String resource = "help_" + language.code() + ".properties";
        try (InputStream bytes = HelpTexts.class.getResourceAsStream("/com/akio/tws/preflight/hook/" + resource)) {
            return new HelpTexts(new InputStreamReader(bytes, StandardCharsets.UTF_8), language);
        } catch (IOException broken) {
            throw new UncheckedIOException("unreadable in the jar: " + resource, broken);
        }
    }

    /** Asked for when a help is shown and not before: a run without help makes no list of every format. */
    @Override
    public Object handleGetObject(String key) {
        if (key.startsWith(FORMATS)) {
            return names(key.substring(FORMATS.length()));
        }
        Object text = super.handleGetObject(key);
        return french && text instanceof String written ? FrenchSpaces.in(written) : text;
    }

    private static String names(String document) {
        Formats<?> formats = Formats.ofEverything().stream().filter(kind -> kind.document().equals(document)).findFirst()
                .orElseThrow(() -> new IllegalArgumentException("no kind of document: " + document));
        return String.join(", ", formats.names());
    }
}
