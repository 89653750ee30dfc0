package com.akio.tws.preflight.figures;

import com.akio.tws.preflight.catalogue.Catalogue;
import com.akio.tws.preflight.catalogue.CheckId;
import com.akio.tws.preflight.catalogue.FigureKey;
import com.akio.tws.preflight.catalogue.Figures;
import com.akio.tws.preflight.site.Pabx;
import com.akio.tws.preflight.site.PabxKind;
import com.akio.tws.preflight.text.Message;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

/**
 * What the document says of one kind of PABX.
 *
 * @param kind the kind
 * @param row the row that says it
 * @param name the maker's name for it
 * @param link how TWS is connected
 * @param minimum the first release; empty where every one will do
 * @param directMinimum the first release where TWS is connected directly; empty where that is no way of its own
 * @param names words that may stand before the release
 * @param numberings releases that are counted in another way
 */
public record PabxLine(PabxKind kind, String row, String name, String link, Optional<String> minimum, Optional<String> directMinimum,
        List<String> names, List<Numbering> numberings) {

    /** The table, which stands with {@code telephony.pabx.version}. */
    public static final FigureKey<List<PabxLine>> TABLE =
            FigureKey.of(CheckId.of("telephony.pabx.version"), PabxLine::table);

    public PabxLine {
        Objects.requireNonNull(kind, "kind");
        Objects.requireNonNull(row, "row");
        Objects.requireNonNull(name, "name");
        Objects.requireNonNull(link, "link");
        Objects.requireNonNull(minimum, "minimum");
        Objects.requireNonNull(directMinimum, "directMinimum");
        names = List.copyOf(names);
        numberings = List.copyOf(numberings);
    }

    /**
     * Releases that are counted in another way.
     *
     * @param marks what shows it, before the number
     * @param minimum the first release in this way of counting
     */
    public record Numbering(List<String> marks, String minimum) {

        public Numbering {
            marks = List.copyOf(marks);
            Objects.requireNonNull(minimum, "minimum");
        }
    }

    /** The line of a PABX; empty when this edition of the document does not name it. */
    public static Optional<PabxLine> of(Pabx pabx, Catalogue catalogue) {
        return catalogue.figures(TABLE).stream().filter(line -> line.kind() == pabx.kind()).findFirst();
    }

    private static List<PabxLine> table(Figures figures) {
        List<PabxLine> lines = figures.lines("kinds", PabxLine::read);
        Set<PabxKind> seen = EnumSet.noneOf(PabxKind.class);
        for (PabxLine line : lines) {
            if (!seen.add(line.kind())) {
                throw figures.refused("kinds", Message.of("input.catalogue.twice", line.kind().word()));
            }
        }
        return lines;
    }

    private static PabxLine read(Figures line) {
        return new PabxLine(line.word("kind", PabxKind.class), line.row("row"), line.text("name"), line.text("link"),
                line.has("minimum") ? Optional.of(line.version("minimum")) : Optional.empty(),
                line.has("directMinimum") ? Optional.of(line.version("directMinimum")) : Optional.empty(),
                line.has("names") ? line.texts("names") : List.of(),
                line.has("numberings") ? line.lines("numberings",
                        numbering -> new Numbering(numbering.texts("marks"), numbering.version("minimum"))) : List.of());
    }
}
