package com.akio.tws.preflight.catalogue;

import com.akio.tws.preflight.input.BadInput;
import com.akio.tws.preflight.json.JsonCursor;
import com.akio.tws.preflight.site.Role;
import com.akio.tws.preflight.text.Message;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Reads what the catalogue says of each check. */
final class EntryReader {

    private static final Set<String> ENTRY = Set.of("id", "row", "also", "level", "roles", "exceptions", "figures");

    private EntryReader() {
    }

    static Map<CheckId, Entry> entries(JsonCursor list, Figures.Known edition) throws BadInput {
        Map<CheckId, Entry> entries = new LinkedHashMap<>();
        for (JsonCursor check : list.elements()) {
            check.onlyMembers(ENTRY);
            CheckId id = id(check.member("id"));
            if (entries.containsKey(id)) {
                throw check.member("id").refuse(Message.of("input.catalogue.twice", id.name()));
            }
            Optional<JsonCursor> row = check.optional("row");
            entries.put(id, new Entry(id, row.isPresent() ? Optional.of(RowReader.known(row.get(), edition.rows())) : Optional.empty(),
                    CatalogueJson.listIfAny(check, "also", another -> RowReader.known(another, edition.rows())),
                    RowReader.level(check.member("level")), RowReader.exceptions(check),
                    CatalogueJson.filledList(check.member("roles"), role -> role.word(Role.class)),
                    new FiguresGiven(check.member("figures"), edition)));
        }
        return entries;
    }

    private static CheckId id(JsonCursor id) throws BadInput {
        if (!CheckId.isId(id.text())) {
            throw id.expected(Message.of("input.catalogue.check-id"));
        }
        return CheckId.of(id.text());
    }
}
