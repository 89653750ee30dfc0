package com.akio.tws.preflight.site;

import com.akio.tws.preflight.text.Language;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;

/** A complete site profile with comments, to begin from. */
public final class SiteExample {

    private SiteExample() {
    }

    /** The example with its comments in one language; {@link SiteProfileReader} accepts it as it stands. */
    public static String text(Language language) {
        String resource = "site-example_" + language.code() + ".json";
        try (InputStream bytes = SiteExample.class.getResourceAsStream(resource)) {
            if (bytes == null) {
                throw new IllegalStateException("missing from the jar: " + resource);
            }
            return new String(bytes.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException broken) {
            throw new UncheckedIOException("unreadable in the jar: " + resource, broken);
        }
    }
}
