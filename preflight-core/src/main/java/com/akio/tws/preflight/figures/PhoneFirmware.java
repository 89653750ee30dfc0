package com.akio.tws.preflight.figures;

import com.akio.tws.preflight.catalogue.Figures;
import com.akio.tws.preflight.text.LocalizedText;
import com.akio.tws.preflight.text.Message;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * The firmware that a maker's phones must have.
 *
 * @param numbering which numbers count
 * @param ways how TWS controls the phones, from which firmware on; the best first
 * @param defects releases that have faults
 */
public record PhoneFirmware(FirmwareNumbering numbering, List<Way> ways, List<Defect> defects) {

    public PhoneFirmware {
        Objects.requireNonNull(numbering, "numbering");
        ways = List.copyOf(ways);
        defects = List.copyOf(defects);
        if (ways.isEmpty()) {
            throw new IllegalArgumentException("TWS controls a phone in some way");
        }
    }

    /**
     * How TWS controls phones.
     *
     * @param from the first firmware, as far as it counts
     * @param by what it is done with, for people
     */
    public record Way(List<Long> from, LocalizedText by) {

        public Way {
            from = List.copyOf(from);
            Objects.requireNonNull(by, "by");
        }
    }

    /**
     * Releases with a fault.
     *
     * @param releases as far as they count
     * @param fault what does not work, for people
     */
    public record Defect(List<List<Long>> releases, LocalizedText fault) {

        public Defect {
            releases = List.copyOf(releases);
            Objects.requireNonNull(fault, "fault");
        }
    }

    /** What counts of a firmware; empty when it is not understood, or does not tell it. */
    public Optional<List<Long>> counting(String firmware) {
        return numbering.counting(firmware, leastWay().from());
    }

    /** The least firmware, as people write it. */
    public String least() {
        return numbering.shown(leastWay().from());
    }

    /** What counts of a firmware, alone. */
    public String release(List<Long> counting) {
        return numbering.release(counting);
    }

    /** The best way that a firmware has; empty when it is too old for all. */
    public Optional<Way> way(List<Long> counting) {
        return ways.stream().filter(way -> FirmwareNumbering.isAtLeast(counting, way.from())).findFirst();
    }

    /** The fault of a release, if it has one. */
    public Optional<LocalizedText> fault(List<Long> counting) {
        return defects.stream().filter(defect -> defect.releases().contains(counting)).map(Defect::fault).findFirst();
    }

    private Way leastWay() {
        return ways.get(ways.size() - 1);
    }

    static PhoneFirmware read(Figures figures) {
        FirmwareNumbering numbering = figures.has("part")
                ? figures.group("part", part -> new FirmwareNumbering(place(part), (int) part.whole("of"),
                        wholes(part, "releases"), wholes(part, "hardware")))
                : new FirmwareNumbering(0, 1, List.of(), List.of());
        List<Way> ways = figures.lines("ways", way -> new Way(numbers(way.numbers("from")), way.localized("by")));
        if (ways.isEmpty()) {
            throw figures.refused("ways", Message.of("input.catalogue.empty"));
        }
        for (int at = 1; at < ways.size(); at++) {
            if (!FirmwareNumbering.isAtLeast(ways.get(at - 1).from(), ways.get(at).from())) {
                throw figures.refused("ways", Message.of("input.catalogue.order"));
            }
        }
        return new PhoneFirmware(numbering, ways, figures.lines("defects", defect ->
                new Defect(defect.manyNumbers("releases").stream().map(PhoneFirmware::numbers).toList(), defect.localized("fault"))));
    }

    private static List<Long> wholes(Figures part, String name) {
        return !part.has(name) ? List.of() : part.manyNumbers(name).stream().map(PhoneFirmware::numbers).flatMap(List::stream).toList();
    }

    private static int place(Figures part) {
        long place = part.whole("counts");
        if (place < 1 || place > part.whole("of")) {
            throw part.refused("counts", Message.of("input.catalogue.part"));
        }
        return (int) place;
    }

    private static List<Long> numbers(String version) {
        return Arrays.stream(version.split("\\.")).map(Long::valueOf).toList();
    }
}
