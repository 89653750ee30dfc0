package com.akio.tws.preflight.catalogue;

import com.akio.tws.preflight.input.BadInput;
import com.akio.tws.preflight.json.JsonCursor;
import com.akio.tws.preflight.site.Feature;
import com.akio.tws.preflight.site.PabxKind;
import com.akio.tws.preflight.text.LocalizedText;
import com.akio.tws.preflight.text.Message;
import com.akio.tws.preflight.text.Worded;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * The figures that the document gives for one check, while they are read. Each accessor names a figure, says what it must be, and
 * throws {@link CatalogueFault} with the place when it is missing or something else.
 */
public final class Figures {

    /** Far above any figure of a prerequisite, and so low that bytes made of gigabytes still fit in 64 bits. */
    private static final long HIGHEST = 1_000_000_000;

    private static final Pattern NUMBERS = Pattern.compile("[0-9]{1,5}(\\.[0-9]{1,5}){0,5}");
    private static final Pattern VERSION = Pattern.compile("[RV]?" + NUMBERS + "( SP[0-9]{1,3})?");

    private final JsonCursor cursor;
    private final Known edition;
    private final Set<String> asked = new HashSet<>();

    private Figures(JsonCursor cursor, Known edition) {
        this.cursor = cursor;
        this.edition = edition;
    }

    /** Whether the catalogue gives a figure that may be left out. */
    public boolean has(String name) {
        asked.add(name);
        return read(() -> cursor.optional(name).isPresent());
    }

    /** A whole number from 0. */
    public long whole(String name) {
        return read(() -> whole(member(name)));
    }

    /** A part of a hundred. */
    public long percent(String name) {
        return read(() -> member(name).whole(0, 100));
    }

    /** Whole numbers, in the document's order. */
    public List<Long> wholes(String name) {
        return list(name, Figures::whole);
    }

    /** A text that is not blank. */
    public String text(String name) {
        return read(() -> member(name).filled());
    }

    /** Texts that are not blank, in the document's order. */
    public List<String> texts(String name) {
        return list(name, JsonCursor::filled);
    }

    /** Paths as the document writes them, with places that a machine fills in. */
    public List<String> paths(String name) {
        return list(name, DocumentPath::of);
    }

    /** Lists of texts by the technologies of disks that the table of sizes names; each of them must be there. */
    public Map<String, List<String>> textsByDisk(String name) {
        Map<String, List<String>> texts = textsByName(name);
        for (String disk : edition.disks()) {
            if (!texts.containsKey(disk)) {
                throw refused(name, Message.of("input.json.member-missing", disk));
            }
        }
        return texts;
    }

    /** A version that can be compared, as makers write theirs: {@code R5.3}, {@code V4 SP5}. */
    public String version(String name) {
        return read(() -> of(VERSION, "input.catalogue.version", member(name)));
    }

    /** A version of numbers and dots alone. */
    public String numbers(String name) {
        return read(() -> of(NUMBERS, "input.catalogue.numbers", member(name)));
    }

    /** Versions of numbers and dots alone. */
    public List<String> manyNumbers(String name) {
        return list(name, version -> of(NUMBERS, "input.catalogue.numbers", version));
    }

    /** One of some words of this program. */
    public <E extends Enum<E> & Worded> E word(String name, Class<E> words) {
        return read(() -> member(name).word(words));
    }

    /** Families of PABX. */
    public List<PabxKind> pabxKinds(String name) {
        return list(name, kind -> kind.word(PabxKind.class));
    }

    /** Parts of TWS. */
    public List<Feature> features(String name) {
        return list(name, feature -> feature.word(Feature.class));
    }

    /** Families of processors that the edition knows ({@code processorFamilies}). */
    public List<String> families(String name) {
        return list(name, family -> family.oneOf(edition.families()));
    }

    /** A text in both languages. */
    public LocalizedText localized(String name) {
        return read(() -> CatalogueJson.words(member(name)));
    }

    /** The number of a row that the edition has. */
    public String row(String name) {
        return read(() -> RowReader.known(member(name), edition.rows()));
    }

    /** Texts by their whole number, such as the names of .NET releases, in the catalogue's order. */
    public Map<Long, String> namesByNumber(String name) {
        Map<Long, String> names = new LinkedHashMap<>();
        for (Named named : lines(name, line -> new Named(line.whole("number"), line.text("name")))) {
            names.put(named.number(), named.name());
        }
        return Collections.unmodifiableMap(names);
    }

    /** Lists of texts by name, such as the buses that a disk class accepts, in the catalogue's order. */
    public Map<String, List<String>> textsByName(String name) {
        return read(() -> {
            Map<String, List<String>> texts = new LinkedHashMap<>();
            for (Map.Entry<String, JsonCursor> entry : member(name).entries().entrySet()) {
                texts.put(entry.getKey(), elements(entry.getValue(), JsonCursor::filled));
            }
            return Collections.unmodifiableMap(texts);
        });
    }

    /** Figures that belong together, such as the lines of a table, in the document's order. */
    public <F> List<F> lines(String name, FigureReader<F> line) {
        return list(name, element -> whole(element, edition, line));
    }

    /** Figures that belong together. */
    public <F> F group(String name, FigureReader<F> group) {
        return read(() -> whole(member(name), edition, group));
    }

    /** A fault of this figure, in words. */
    public CatalogueFault refused(String name, Message reason) {
        return new CatalogueFault(read(() -> member(name).refuse(reason)));
    }

    /** Reads an object, and refuses the figures that nobody asked for: a misspelt one would be passed over in silence. */
    static <F> F whole(JsonCursor object, Known edition, FigureReader<F> reader) {
        Figures figures = new Figures(object, edition);
        F read = reader.read(figures);
        return read(() -> {
            object.onlyMembers(figures.asked);
            return read;
        });
    }

    private static String of(Pattern form, String expected, JsonCursor text) throws BadInput {
        if (!form.matcher(text.text()).matches()) {
            throw text.expected(Message.of(expected));
        }
        return text.text();
    }

    private JsonCursor member(String name) throws BadInput {
        asked.add(name);
        return cursor.member(name);
    }

    private static long whole(JsonCursor number) throws BadInput {
        return number.whole(0, HIGHEST);
    }

    private <E> List<E> list(String name, CatalogueJson.Element<E> element) {
        return read(() -> elements(member(name), element));
    }

    private static <E> List<E> elements(JsonCursor list, CatalogueJson.Element<E> element) throws BadInput {
        List<E> elements = new ArrayList<>();
        for (JsonCursor cursor : list.elements()) {
            elements.add(element.read(cursor));
        }
        return List.copyOf(elements);
    }

    private static <T> T read(Reader<T> reader) {
        try {
            return reader.read();
        } catch (BadInput fault) {
            throw new CatalogueFault(fault);
        }
    }

    /** One read that may find the catalogue at fault. */
    private interface Reader<T> {
        T read() throws BadInput;
    }

    /**
     * What else an edition has, and figures may name.
     *
     * @param rows the numbers of its rows
     * @param families the families of processors
     * @param disks the technologies of disks that the table of sizes names
     */
    record Known(Set<String> rows, Set<String> families, Set<String> disks) {

        /** Nothing. */
        static final Known NOTHING = new Known(Set.of(), Set.of(), Set.of());

        Known {
            rows = Set.copyOf(rows);
            families = Set.copyOf(families);
            disks = Set.copyOf(disks);
        }

        static Known of(List<Row> rows, List<ProcessorFamily> families, List<Tier> tiers) {
            return new Known(rows.stream().map(Row::id).collect(Collectors.toSet()),
                    families.stream().map(ProcessorFamily::name).collect(Collectors.toSet()),
                    tiers.stream().map(Tier::disk).collect(Collectors.toSet()));
        }
    }

    /** A name by its number. */
    private record Named(long number, String name) {
    }
}
