package com.akio.tws.preflight.catalogue;

import com.akio.tws.preflight.input.BadInput;
import com.akio.tws.preflight.json.JsonCursor;
import com.akio.tws.preflight.text.Message;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Holds the entries of an edition against the checks that this program has, and reads their figures, so that nothing is found missing
 * in the middle of a run: every check has its entry, and no entry is left over.
 */
final class CheckEntries {

    private CheckEntries() {
    }

    /**
     * Refuses an edition that the checks cannot judge by, with the place.
     *
     * @throws CatalogueFault if a figure is missing or is something else
     */
    static void require(JsonCursor list, List<FigureKey<?>> keys, Catalogue catalogue) throws BadInput {
        Set<String> known = keys.stream().map(key -> key.id().name()).collect(Collectors.toSet());
        for (JsonCursor check : list.elements()) {
            JsonCursor id = check.member("id");
            if (!known.contains(id.text())) {
                throw id.refuse(Message.of("input.check.unknown", id.text()));
            }
        }
        for (FigureKey<?> key : keys) {
            if (!catalogue.entries().containsKey(key.id())) {
                throw list.refuse(Message.of("input.catalogue.check-missing", key.id().name()));
            }
            Object unused = catalogue.figures(key);
        }
    }
}
