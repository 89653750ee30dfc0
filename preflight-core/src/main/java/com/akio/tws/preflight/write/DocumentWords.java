package com.akio.tws.preflight.write;

import com.akio.tws.preflight.catalogue.Catalogue;
import com.akio.tws.preflight.catalogue.DocumentReference;
import com.akio.tws.preflight.report.Finding;
import com.akio.tws.preflight.text.Message;
import com.google.gson.stream.JsonWriter;
import java.io.IOException;
import java.util.List;
import java.util.Optional;

/** How every format names the place in Akio's document that asks for something. */
final class DocumentWords {

    private DocumentWords() {
    }

    /** Who asks for a prerequisite: the row, and where the document has it. */
    static Message origin(Finding finding) {
        return finding.row().map(row -> finding.document().map(place -> Message.of("report.document.row", row, place.page(), place.section()))
                .orElse(Message.of("report.row", row))).orElse(Message.of("report.no-row"));
    }

    /** The page and the section, in one short line. */
    static Message brief(DocumentReference place) {
        return Message.of("report.document.brief", place.page(), place.section());
    }

    /** The page and the section of a row, if the edition tells them. */
    static Optional<Message> brief(String row, Catalogue catalogue) {
        return catalogue.document(row).map(DocumentWords::brief);
    }

    /** The page and the section of the first of some rows. */
    static Optional<Message> brief(List<String> rows, Catalogue catalogue) {
        return rows.stream().findFirst().flatMap(row -> brief(row, catalogue));
    }

    /** Words with the place behind them, where there is one. */
    static Message behind(Message said, Optional<String> row, Catalogue catalogue) {
        return row.flatMap(its -> brief(its, catalogue)).map(place -> Message.of("report.document.behind", said, place)).orElse(said);
    }

    /** The document's words, in its own language whatever the reader's. */
    static Message quoted(DocumentReference place) {
        return Message.of("report.document.quoted", place.sentence());
    }

    /** The place and the words on a page. */
    static Html html(DocumentReference place) {
        return Html.element("p", "document").of(Html.say(brief(place)), Html.text(" "),
                Html.element("q").with("lang", "fr").of(Html.text(place.sentence())));
    }

    /** A row as a cell of a table, with its place. */
    static Html cell(String row, Catalogue catalogue) {
        return Html.all(Html.text(row), Html.maybe(brief(row, catalogue).map(place -> Html.all(Html.text(" "),
                Html.element("span", "place").saying(place)))));
    }

    /** Writes the place as one object, or null. */
    static void write(JsonWriter json, Optional<DocumentReference> place) throws IOException {
        if (place.isEmpty()) {
            json.nullValue();
            return;
        }
        json.beginObject().name("page").value(place.get().page()).name("section").value(place.get().section())
                .name("sentence").value(place.get().sentence()).endObject();
    }
}
