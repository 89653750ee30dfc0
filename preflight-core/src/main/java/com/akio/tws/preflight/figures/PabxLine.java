package com.akio.tws.preflight.figures;

import com.akio.tws.preflight.catalogue.Catalogue;
import com.akio.tws.preflight.catalogue.CheckId;
import com.akio.tws.preflight.catalogue.FigureKey;
import com.akio.tws.preflight.catalogue.Figures;
import com.akio.tws.preflight.site.Pabx;
import com.akio.tws.preflight.site.PabxKind;
import com.akio.tws.preflight.text.Message;
import com.akio.tws.preflight.text.Worded;
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
 * @param below what is said of an older release
 * @param highest the greatest number that a release of it can begin with: a greater one is a year, a model or a build
 * @param names words that may stand beside the release, as {@code PabxNames} reads them
 * @param numberings releases that are counted in another way
 * @param others names of products of every kind; beside the {@link #names} of this one they tell that it is another one
 */
public record PabxLine(PabxKind kind, String row, String name, String link, Optional<String> minimum, Optional<String> directMinimum,
        Below below, long highest, List<String> names, List<Numbering> numberings, List<String> others) {

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
        Objects.requireNonNull(below, "below");
        names = List.copyOf(names);
        numberings = List.copyOf(numberings);
        others = List.copyOf(others);
    }

    /** What is said of a release before the minimum. */
    public enum Below implements Worded {
        /** It is too old. */
        REFUSED,
        /** Another product is counted or called the same, and may be meant. */
        ASKED
    }

    /**
     * Releases that are counted in another way.
     *
     * @param marks what shows it beside the number, as {@link #names}; digits alone are how the number itself begins, <code>#</code> one of any
     * @param minimum the first release in this way of counting; empty where every one will do
     * @param below what is said of an older release
     */
    public record Numbering(List<String> marks, Optional<String> minimum, Below below) {

        public Numbering {
            marks = List.copyOf(marks);
            Objects.requireNonNull(minimum, "minimum");
            Objects.requireNonNull(below, "below");
        }
    }

    /** The line of a PABX; empty when this edition of the document does not name it. */
    public static Optional<PabxLine> of(Pabx pabx, Catalogue catalogue) {
        return catalogue.figures(TABLE).stream().filter(line -> line.kind() == pabx.kind()).findFirst();
    }

    private static List<PabxLine> table(Figures figures) {
        List<String> products = figures.texts("products");
        List<PabxLine> lines = figures.lines("kinds", line -> read(line, products));
        Set<PabxKind> seen = EnumSet.noneOf(PabxKind.class);
        for (PabxLine line : lines) {
            if (!seen.add(line.kind())) {
                throw figures.refused("kinds", Message.of("input.catalogue.twice", line.kind().word()));
            }
        }
        return lines;
    }

    private static PabxLine read(Figures line, List<String> products) {
        return new PabxLine(line.word("kind", PabxKind.class), line.row("row"), line.text("name"), line.text("link"),
                version(line, "minimum"), version(line, "directMinimum"), below(line), line.whole("highest"), line.texts("names"),
                line.has("numberings") ? line.lines("numberings", PabxLine::numbering) : List.of(), products);
    }

    private static Numbering numbering(Figures numbering) {
        return new Numbering(numbering.texts("marks"), version(numbering, "minimum"), below(numbering));
    }

    private static Optional<String> version(Figures figures, String name) {
        return figures.has(name) ? Optional.of(figures.version(name)) : Optional.empty();
    }

    private static Below below(Figures figures) {
        return figures.has("below") ? figures.word("below", Below.class) : Below.REFUSED;
    }
}
