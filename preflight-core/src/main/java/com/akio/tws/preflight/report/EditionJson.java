package com.akio.tws.preflight.report;

import com.akio.tws.preflight.input.BadInput;
import com.akio.tws.preflight.json.JsonCursor;
import com.google.gson.stream.JsonWriter;
import java.io.IOException;

/** The edition of the document that a report rests on, as reports and differences save it. */
public final class EditionJson {

    private EditionJson() {
    }

    /** Writes it as one object. */
    public static void write(Report.Edition edition, JsonWriter json) throws IOException {
        json.beginObject().name("edition").value(edition.name()).name("sha256").value(edition.sha256())
                .name("external").value(edition.external()).endObject();
    }

    /** Reads what {@link #write} wrote. */
    public static Report.Edition read(JsonCursor edition) throws BadInput {
        return new Report.Edition(edition.member("edition").text(), edition.member("sha256").text(), edition.member("external").flag());
    }
}
