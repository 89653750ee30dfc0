package com.akio.tws.preflight.figures;

import com.akio.tws.preflight.catalogue.Catalogue;
import com.akio.tws.preflight.catalogue.CheckId;
import com.akio.tws.preflight.catalogue.FigureKey;
import com.akio.tws.preflight.catalogue.NameMask;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.stream.Collectors;

/**
 * When generations of processors came out, by what their names show: the document asks for the latest one (R16, R23, R24).
 *
 * @param byYear masks ({@link NameMask}) by the year of launch; where several years know a name, the newest counts
 * @param yearsBefore a launch more than so many years before the edition is no latest generation, and is asked about
 */
public record ProcessorGenerations(Map<Integer, List<String>> byYear, int yearsBefore) {

    /** They stand with the check of the server’s processor, and count for workstations too. */
    public static final FigureKey<ProcessorGenerations> KEY = FigureKey.of(CheckId.of("server.cpu.model"),
            figures -> new ProcessorGenerations(
                    figures.lines("generations", line -> Map.entry((int) line.whole("year"), line.texts("names"))).stream()
                            .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue)),
                    (int) figures.whole("oldestLaunchYearsBefore")));

    public ProcessorGenerations {
        byYear = Map.copyOf(byYear);
    }

    /** What an edition says of them. */
    public static ProcessorGenerations of(Catalogue catalogue) {
        return catalogue.figures(KEY);
    }

    /** The year in which the generation of a processor came out, if its name shows it. */
    public OptionalInt yearOf(String processorName) {
        String plain = NameMask.plain(processorName);
        return byYear.entrySet().stream()
                .filter(year -> year.getValue().stream().anyMatch(mask -> new NameMask(mask).standsIn(plain)))
                .mapToInt(Map.Entry::getKey).max();
    }

    /**
     * The year of launch, where it is too long ago for an edition. An edition whose name begins with no year is held to be as new as
     * the newest generation that it knows.
     */
    public OptionalInt tooOld(String processorName, String edition) {
        int now = edition.matches("\\d{4}(?!\\d).*") ? Integer.parseInt(edition.substring(0, 4))
                : byYear.keySet().stream().max(Comparator.naturalOrder()).orElse(0);
        OptionalInt year = yearOf(processorName);
        return year.isPresent() && year.getAsInt() < now - yearsBefore ? year : OptionalInt.empty();
    }
}
