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

    /** Windows Installer itself refuses beside another installation (1618, docs/decisions/003). */
    private static final CheckId BLOCKS_WITHOUT_A_ROW = CheckId.of("server.installer-busy");

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
            Entry entry = new Entry(id, row.isPresent() ? Optional.of(RowReader.known(row.get(), edition.rows())) : Optional.empty(),
                    CatalogueJson.listIfAny(check, "also", another -> RowReader.known(another, edition.rows())),
                    RowReader.level(check.member("level")), RowReader.exceptions(check),
                    CatalogueJson.filledList(check.member("roles"), role -> role.word(Role.class)),
                    new FiguresGiven(check.member("figures"), edition));
            verify(entry, check);
            entries.put(id, entry);
        }
        return entries;
    }

    /** What no row asks for never blocks; and phones are judged with the server, or nobody judges them. */
    private static void verify(Entry entry, JsonCursor check) throws BadInput {
        boolean blocks = entry.level() == Level.REQUIRED || entry.exceptions().stream().anyMatch(its -> its.level() == Level.REQUIRED);
        if (blocks && entry.row().isEmpty() && !entry.id().equals(BLOCKS_WITHOUT_A_ROW)) {
            throw check.member("level").refuse(Message.of("input.catalogue.no-row"));
        }
        if (entry.id().phoneMaker().isPresent() && !entry.roles().contains(Role.SERVER)) {
            throw check.member("roles").refuse(Message.of("input.catalogue.maker-role"));
        }
    }

    private static CheckId id(JsonCursor id) throws BadInput {
        if (!CheckId.isId(id.text())) {
            throw id.expected(Message.of("input.catalogue.check-id"));
        }
        return CheckId.of(id.text());
    }
}
