package com.akio.tws.preflight.catalogue;

import com.akio.tws.preflight.input.BadInput;
import com.akio.tws.preflight.json.JsonCursor;
import com.akio.tws.preflight.text.Message;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * Holds the entries of an edition against the checks that this program has, and reads their figures, so that nothing is found missing
 * in the middle of a run: every check has its entry, and no entry is left over.
 */
final class CheckEntries {

    private CheckEntries() {
    }

    /** Refuses an edition that the checks cannot judge by, with the place. */
    static void require(JsonCursor list, Collection<FigureKey<?>> keys, Figures.Known edition, Catalogue catalogue)
            throws BadInput {
        Map<String, FigureKey<?>> byId = new LinkedHashMap<>();
        keys.forEach(key -> byId.put(key.id().name(), key));
        for (JsonCursor check : list.elements()) {
            JsonCursor id = check.member("id");
            FigureKey<?> key = byId.get(id.text());
            if (key == null) {
                throw id.refuse(Message.of("input.check.unknown", id.text()));
            }
            Object read = key.read(new Figures(check.member("figures"), edition));
            if (read == null) {
                throw new IllegalStateException("no figures of " + id.text());
            }
        }
        for (FigureKey<?> key : keys) {
            if (!catalogue.entries().containsKey(key.id())) {
                throw list.refuse(Message.of("input.catalogue.check-missing", key.id().name()));
            }
        }
    }
}
