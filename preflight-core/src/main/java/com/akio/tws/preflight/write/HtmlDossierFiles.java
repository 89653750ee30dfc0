package com.akio.tws.preflight.write;

import com.akio.tws.preflight.dossier.Dossier;
import com.akio.tws.preflight.dossier.Piece;
import com.akio.tws.preflight.report.Origin;
import com.akio.tws.preflight.report.Status;
import com.akio.tws.preflight.text.Message;
import java.util.List;
import java.util.Optional;

/** Every file that the dossier rests on or leaves out, with its SHA-256, and that of the tool. */
final class HtmlDossierFiles {

    private HtmlDossierFiles() {
    }

    static Html of(Dossier dossier) {
        return HtmlDossierWriter.section("files", "dossier.section.files").of(
                Html.element("p").saying(Message.of("dossier.files.hint")),
                Html.element("p").of(Html.say(Message.of("dossier.files.tool", dossier.tool())), Html.text(" "),
                        Html.element("code", "sum").of(dossier.toolSha256().map(Html::text).orElse(Html.say(Message.of("dossier.files.tool-untold"))))),
                HtmlDossierWriter.table("files", List.of("file", "kind", "machine", "at", "standing"),
                        dossier.pieces().stream().map(HtmlDossierFiles::piece).toList()));
    }

    private static Html piece(Piece piece) {
        Status like = switch (piece.counting()) {
            case COUNTED -> piece.remarks().isEmpty() ? Status.PASS : Status.WARN;
            case UNREAD -> Status.UNKNOWN;
            case OLDER, OTHER_SITE, SAMPLE -> Status.NOT_APPLICABLE;
        };
        return Html.element("tr", HtmlSign.classOf(like)).of(
                Html.element("td").of(Html.value(fileName(piece.file())), Html.text(" "), Html.element("code", "sum").of(Html.text(piece.sha256().orElse("–")))),
                HtmlDossierWriter.cell(DossierWords.piece(piece.kind())), Html.element("td").of(Html.value(piece.machine().orElse(""))),
                Html.element("td", "day").of(Html.maybe(piece.at().map(DossierWords::moment))),
                Html.element("td").of(HtmlSign.of(like), Html.text(" "), Html.say(DossierWords.standing(piece)), signature(piece)));
    }

    /** Of a bundle that nobody signed nothing is said. */
    private static Html signature(Piece piece) {
        return piece.origin().filter(Origin::signed).<Html>map(origin -> Html.element("p", "hint-below").saying(OriginWords.signature(origin)))
                .orElse(Html.text(""));
    }

    /** The folders of the person who made the dossier are nobody's concern. */
    private static String fileName(String file) {
        return Optional.of(file.substring(Math.max(file.lastIndexOf('/'), file.lastIndexOf('\\')) + 1)).filter(name -> !name.isEmpty()).orElse(file);
    }
}
