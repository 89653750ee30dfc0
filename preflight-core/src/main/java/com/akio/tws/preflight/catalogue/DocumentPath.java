package com.akio.tws.preflight.catalogue;

import com.akio.tws.preflight.input.BadInput;
import com.akio.tws.preflight.json.JsonCursor;
import com.akio.tws.preflight.text.Message;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A path as the document writes it: a place in brackets or between per cent signs stands for what each machine has there. A place that
 * nobody knows would become any folder at all where a script fills it in.
 */
final class DocumentPath {

    private static final Pattern PLACE = Pattern.compile("\\[[^\\]]*]?|%[^%]*%?");
    private static final Set<String> KNOWN = Set.of("[install]", "[xyz]", "%programdata%", "%appdata%");

    private DocumentPath() {
    }

    static String of(JsonCursor path) throws BadInput {
        String text = path.filled();
        Matcher place = PLACE.matcher(text);
        while (place.find()) {
            if (!KNOWN.contains(place.group().toLowerCase(Locale.ROOT))) {
                throw path.expected(Message.of("input.catalogue.path", KNOWN.stream().sorted().toList()));
            }
        }
        return text;
    }
}
