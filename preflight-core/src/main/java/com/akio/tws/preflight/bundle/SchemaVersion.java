package com.akio.tws.preflight.bundle;

import com.akio.tws.preflight.input.BadInput;
import com.akio.tws.preflight.json.JsonCursor;
import com.akio.tws.preflight.text.Message;
import java.util.Set;

/** The version of a document that this tool reads; a later one is refused with advice, not as if it were damaged. */
final class SchemaVersion {

    private SchemaVersion() {
    }

    /** Refuses a document whose {@code schema} is not this one. */
    static void verify(JsonCursor document, String schema) throws BadInput {
        JsonCursor told = document.member("schema");
        String name = schema.substring(0, schema.lastIndexOf('/') + 1);
        String given = told.text();
        if (!given.equals(schema) && given.startsWith(name) && given.substring(name.length()).matches("[1-9][0-9]{0,5}")) {
            throw told.expected(Message.of("input.bundle.newer", schema));
        }
        told.oneOf(Set.of(schema));
    }
}
