package com.akio.tws.preflight.catalogue;

import com.akio.tws.preflight.text.LocalizedText;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * One row of the document: a prerequisite with its number.
 *
 * @param id for example {@code R16}
 * @param level how much the document asks for it
 * @param exceptions levels that hold in special cases, the first that applies wins
 * @param subject what it is about
 * @param document where Akio's document says so; empty in an edition that was written without places
 */
public record Row(String id, RowLevel level, List<LevelException> exceptions, LocalizedText subject,
        Optional<DocumentReference> document) {

    private static final Pattern FORM = Pattern.compile("R[1-9][0-9]{0,3}");

    public Row {
        if (!FORM.matcher(id).matches()) {
            throw new IllegalArgumentException("not a row: " + id);
        }
        Objects.requireNonNull(level, "level");
        exceptions = List.copyOf(exceptions);
        Objects.requireNonNull(subject, "subject");
        Objects.requireNonNull(document, "document");
    }

    /** Whether a text has the form of a row number. */
    public static boolean isId(String text) {
        return FORM.matcher(text).matches();
    }
}
