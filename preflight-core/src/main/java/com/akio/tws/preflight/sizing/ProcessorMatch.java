package com.akio.tws.preflight.sizing;

import com.akio.tws.preflight.catalogue.Catalogue;
import com.akio.tws.preflight.catalogue.ProcessorChoice;
import com.akio.tws.preflight.catalogue.ProcessorFamily;
import com.akio.tws.preflight.catalogue.Tier;
import com.akio.tws.preflight.figures.ProcessorGenerations;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * How a processor stands against the processors that the document names for a size (R16).
 *
 * <p>The document says "of equal performance" and "latest generation", which no table of names can prove. So a processor of a
 * named family is measured by that family's figures and by no other's, and a person is asked the rest. An unknown name, a
 * hypervisor's and AMD's are measured by nothing. The clock that Windows shows is the base clock, and the table means the highest
 * one: it can be enough, never too little (decision 036).
 *
 * @param cores the answer for its cores
 * @param speed the answer for its clock
 * @param model the answer for its family and its generation
 * @param choices the processor of the document that it was measured by; all of the size where it could not be
 * @param launched the year of a generation that is too old
 */
public record ProcessorMatch(ProcessorAnswer cores, ProcessorAnswer speed, ProcessorAnswer model, List<ProcessorChoice> choices,
        OptionalInt launched) {

    /** Every Core i3, i5, i7 and i9 has two cores or more. */
    private static final int FEWEST_CORES = 2;
    private static final List<String> DESKTOP_LINE = List.of(ProcessorFamily.BELOW, "i3", "i5", "i7");

    public ProcessorMatch {
        choices = List.copyOf(choices);
    }

    /**
     * Measures a processor.
     *
     * @param tier the size; a processor good enough for a larger size is good enough for it
     * @param tolerancePercent by how much a measured clock may fall short of the nominal one
     */
    public static ProcessorMatch of(ProcessorSeen seen, Tier tier, Catalogue catalogue, long tolerancePercent) {
        Optional<String> family = catalogue.familyOf(seen.name()).map(ProcessorFamily::name);
        Optional<ProcessorAnswer> unmeasured = unmeasured(family);
        if (unmeasured.isPresent()) {
            ProcessorAnswer asked = unmeasured.get();
            return new ProcessorMatch(asked, asked, asked, tier.processors(), OptionalInt.empty());
        }
        List<Tier> tiers = catalogue.tiers();
        int at = tiers.indexOf(tier);
        return enough(seen, family.orElseThrow(), tiers.subList(at, tiers.size()), tolerancePercent)
                .orElseGet(() -> closest(seen, family.orElseThrow(), tiers.subList(0, at + 1), tolerancePercent))
                .dated(ProcessorGenerations.of(catalogue).tooOld(seen.name(), catalogue.edition()));
    }

    /** Why no figure of the document measures a family: one is unknown, the hypervisor's, or AMD's. */
    public static Optional<ProcessorAnswer> unmeasured(Optional<String> family) {
        if (family.isEmpty()) {
            return Optional.of(ProcessorAnswer.UNKNOWN_NAME);
        }
        return switch (family.get()) {
            case ProcessorFamily.HYPERVISOR -> Optional.of(ProcessorAnswer.HYPERVISOR_NAME);
            case ProcessorFamily.AMD -> Optional.of(ProcessorAnswer.AMD);
            default -> Optional.empty();
        };
    }

    private static Optional<ProcessorMatch> enough(ProcessorSeen seen, String family, List<Tier> sizes, long tolerance) {
        return sizes.stream().flatMap(size -> size.processors().stream())
                .filter(choice -> isAtLeast(family, choice) && fastEnough(seen, choice, tolerance) && seen.cores() >= choice.cores())
                .findFirst().map(choice -> new ProcessorMatch(cores(seen, choice), ProcessorAnswer.ENOUGH, ProcessorAnswer.ENOUGH,
                        List.of(choice), OptionalInt.empty()));
    }

    /** The processor of the last of these sizes that it comes closest to. */
    private static ProcessorMatch closest(ProcessorSeen seen, String family, List<Tier> sizes, long tolerance) {
        Tier size = sizes.get(sizes.size() - 1);
        List<ProcessorMatch> matches = new ArrayList<>();
        for (ProcessorChoice choice : size.processors()) {
            if (isAtLeast(family, choice) || isBelow(family, choice)) {
                matches.add(new ProcessorMatch(cores(seen, choice), speed(seen, choice, tolerance),
                        isAtLeast(family, choice) ? ProcessorAnswer.ENOUGH : ProcessorAnswer.TOO_LITTLE, List.of(choice),
                        OptionalInt.empty()));
            }
        }
        return matches.stream().min(Comparator.comparingInt(ProcessorMatch::shortfalls))
                .orElseGet(() -> ofAnotherLine(seen, family, sizes, tolerance));
    }

    /** None of the size is of its line. What a smaller size refuses or asks of it, a larger one cannot let pass. */
    private static ProcessorMatch ofAnotherLine(ProcessorSeen seen, String family, List<Tier> sizes, long tolerance) {
        Tier size = sizes.get(sizes.size() - 1);
        ProcessorChoice choice = size.processors().get(0);
        Optional<ProcessorMatch> smaller = sizes.size() == 1 ? Optional.empty()
                : Optional.of(closest(seen, family, sizes.subList(0, sizes.size() - 1), tolerance));
        ProcessorAnswer speed = fastEnough(seen, choice, tolerance) && smaller.filter(match -> match.speed().asks()).isEmpty()
                ? ProcessorAnswer.ENOUGH : ProcessorAnswer.OTHER_LINE;
        boolean refused = smaller.filter(match -> match.model() == ProcessorAnswer.TOO_LITTLE).isPresent();
        return new ProcessorMatch(cores(seen, choice), speed, refused ? ProcessorAnswer.TOO_LITTLE : ProcessorAnswer.OTHER_LINE,
                List.of(choice), OptionalInt.empty());
    }

    private ProcessorMatch dated(OptionalInt tooOld) {
        return tooOld.isEmpty() || model != ProcessorAnswer.ENOUGH ? this
                : new ProcessorMatch(cores, speed, ProcessorAnswer.OLD_GENERATION, choices, tooOld);
    }

    /** Lower is closer: what is too little weighs more than what is asked. */
    private int shortfalls() {
        int sum = 0;
        for (ProcessorAnswer answer : List.of(cores, speed, model)) {
            sum += answer == ProcessorAnswer.TOO_LITTLE ? 4 : answer.asks() ? 1 : 0;
        }
        return sum;
    }

    private static ProcessorAnswer cores(ProcessorSeen seen, ProcessorChoice choice) {
        if (seen.cores() < choice.cores()) {
            return ProcessorAnswer.TOO_LITTLE;
        }
        return seen.cores() < FEWEST_CORES ? ProcessorAnswer.PART_OF_ONE : ProcessorAnswer.ENOUGH;
    }

    private static ProcessorAnswer speed(ProcessorSeen seen, ProcessorChoice choice, long tolerancePercent) {
        return fastEnough(seen, choice, tolerancePercent) ? ProcessorAnswer.ENOUGH : ProcessorAnswer.BASE_CLOCK;
    }

    private static boolean fastEnough(ProcessorSeen seen, ProcessorChoice choice, long tolerancePercent) {
        return seen.megahertz() * 100 >= choice.minMegahertz() * (100 - tolerancePercent);
    }

    private static boolean isAtLeast(String family, ProcessorChoice choice) {
        int wanted = DESKTOP_LINE.indexOf(choice.family());
        return wanted < 0 ? family.equals(choice.family()) : DESKTOP_LINE.indexOf(family) >= wanted;
    }

    private static boolean isBelow(String family, ProcessorChoice choice) {
        int wanted = DESKTOP_LINE.indexOf(choice.family());
        int rank = DESKTOP_LINE.indexOf(family);
        return rank >= 0 && rank < (wanted < 0 ? DESKTOP_LINE.indexOf("i5") : wanted);
    }
}
