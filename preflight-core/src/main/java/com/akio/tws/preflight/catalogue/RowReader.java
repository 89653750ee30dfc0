package com.akio.tws.preflight.catalogue;

import com.akio.tws.preflight.input.BadInput;
import com.akio.tws.preflight.json.JsonCursor;
import com.akio.tws.preflight.site.Phase;
import com.akio.tws.preflight.text.Message;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Reads the rows of the document, and the levels that rows and checks share. */
final class RowReader {

    private static final Set<String> ROW = Set.of("id", "level", "exceptions", "subject", "document");
    private static final Set<String> DOCUMENT = Set.of("page", "section", "sentence");
    private static final int MOST_PAGES = 9_999;
    private static final Set<String> EXCEPTION = Set.of("phase", "secure", "level");

    private RowReader() {
    }

    static List<Row> rows(JsonCursor list) throws BadInput {
        List<Row> rows = new ArrayList<>();
        Set<String> ids = new LinkedHashSet<>();
        boolean placed = isPlaced(list);
        for (JsonCursor row : list.elements()) {
            row.onlyMembers(ROW);
            JsonCursor id = row.member("id");
            if (!Row.isId(id.text())) {
                throw id.expected(Message.of("input.catalogue.row"));
            }
            if (!ids.add(id.text())) {
                throw id.refuse(Message.of("input.catalogue.twice", id.text()));
            }
            rows.add(new Row(id.text(), row.member("level").named(RowLevel.class),
                    exceptions(row), CatalogueJson.words(row.member("subject")),
                    placed ? Optional.of(document(row.member("document"))) : Optional.empty()));
        }
        return rows;
    }

    /** Editions written before rows had places have none; in all others a row without its place is a slip. */
    private static boolean isPlaced(JsonCursor list) throws BadInput {
        for (JsonCursor row : list.elements()) {
            if (row.optional("document").isPresent()) {
                return true;
            }
        }
        return false;
    }

    private static DocumentReference document(JsonCursor document) throws BadInput {
        document.onlyMembers(DOCUMENT);
        return new DocumentReference((int) document.member("page").whole(1, MOST_PAGES), document.member("section").filled(),
                document.member("sentence").filled());
    }

    /** The row that something names; it must be among the catalogue's. */
    static String known(JsonCursor row, Set<String> ids) throws BadInput {
        if (!ids.contains(row.text())) {
            throw row.expected(Message.of("input.catalogue.row-known"));
        }
        return row.text();
    }

    static Level level(JsonCursor level) throws BadInput {
        return level.named(Level.class);
    }

    static List<LevelException> exceptions(JsonCursor object) throws BadInput {
        return CatalogueJson.listIfAny(object, "exceptions", exception -> {
            exception.onlyMembers(EXCEPTION);
            Optional<JsonCursor> phase = exception.optional("phase");
            return new LevelException(
                    phase.isPresent() ? Optional.of(phase.get().word(Phase.class))
                            : Optional.empty(),
                    CatalogueJson.flag(exception, "secure"), level(exception.member("level")));
        });
    }
}
