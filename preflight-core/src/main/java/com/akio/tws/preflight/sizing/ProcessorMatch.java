package com.akio.tws.preflight.sizing;

import com.akio.tws.preflight.catalogue.Catalogue;
import com.akio.tws.preflight.catalogue.ProcessorChoice;
import com.akio.tws.preflight.catalogue.ProcessorFamily;
import com.akio.tws.preflight.catalogue.Tier;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * How a processor stands against the processors that the document names for a size (R16).
 *
 * <p>The document says "of equal performance" and "latest generation", which no table of names can prove. So a processor of a
 * named family is measured by that family's figures and by no other's; another one is measured only by what can be compared,
 * and a person is asked to confirm the rest. A processor whose name is not recognised is never found too small.
 *
 * @param family the family it was recognised as
 * @param cores the answer for its cores
 * @param speed the answer for its clock
 * @param model the answer for its family
 * @param choice the processor of the document that it was measured by
 */
public record ProcessorMatch(Optional<String> family, Answer cores, Answer speed, Answer model, ProcessorChoice choice) {

    /** What a comparison can say. */
    public enum Answer {
        /** As much as asked for, or more. */
        ENOUGH,
        /** Less than asked for. */
        TOO_LITTLE,
        /** The two cannot be compared: a person must. */
        NOT_COMPARABLE
    }

    private static final List<String> DESKTOP_LINE = List.of("below", "i3", "i5", "i7");

    /**
     * Measures a processor.
     *
     * @param tier the size; a processor good enough for a larger size is good enough for it
     * @param tolerancePercent by how much a measured clock may fall short of the nominal one
     */
    public static ProcessorMatch of(ProcessorSeen seen, Tier tier, Catalogue catalogue, long tolerancePercent) {
        Optional<String> family = catalogue.familyOf(seen.name()).map(ProcessorFamily::name);
        for (Tier size : catalogue.tiers().subList(catalogue.tiers().indexOf(tier), catalogue.tiers().size())) {
            for (ProcessorChoice choice : size.processors()) {
                if (family.isPresent() && isAtLeast(family.get(), choice) && fastEnough(seen, choice, tolerancePercent)
                        && seen.cores() >= choice.cores()) {
                    return new ProcessorMatch(family, Answer.ENOUGH, Answer.ENOUGH, Answer.ENOUGH, choice);
                }
            }
        }
        return closest(seen, family, tier, tolerancePercent);
    }

    private static ProcessorMatch closest(ProcessorSeen seen, Optional<String> family, Tier tier, long tolerance) {
        List<ProcessorChoice> comparable = tier.processors().stream()
                .filter(choice -> family.isPresent() && isComparable(family.get(), choice)).toList();
        List<ProcessorMatch> matches = new ArrayList<>();
        for (ProcessorChoice choice : comparable.isEmpty() ? tier.processors() : comparable) {
            Answer cores = seen.cores() >= choice.cores() ? Answer.ENOUGH : Answer.TOO_LITTLE;
            Answer speed = fastEnough(seen, choice, tolerance) ? Answer.ENOUGH : Answer.TOO_LITTLE;
            Answer model = comparable.isEmpty() ? Answer.NOT_COMPARABLE
                    : isAtLeast(family.get(), choice) ? Answer.ENOUGH : Answer.TOO_LITTLE;
            matches.add(new ProcessorMatch(family, family.isEmpty() ? orNotComparable(cores) : cores,
                    comparable.isEmpty() ? orNotComparable(speed) : speed, model, choice));
        }
        return matches.stream().min(Comparator.comparingInt(ProcessorMatch::shortfalls)).orElseThrow();
    }

    /** Less than the document's processor has may still equal it in performance, when the two cannot be compared. */
    private static Answer orNotComparable(Answer answer) {
        return answer == Answer.TOO_LITTLE ? Answer.NOT_COMPARABLE : answer;
    }

    /** Lower is closer: what is too little weighs more than what cannot be compared. */
    private int shortfalls() {
        int sum = 0;
        for (Answer answer : List.of(cores, speed, model)) {
            sum += answer == Answer.TOO_LITTLE ? 4 : answer == Answer.NOT_COMPARABLE ? 1 : 0;
        }
        return sum;
    }

    private static boolean fastEnough(ProcessorSeen seen, ProcessorChoice choice, long tolerancePercent) {
        return seen.megahertz() * 100 >= choice.minMegahertz() * (100 - tolerancePercent);
    }

    private static boolean isComparable(String family, ProcessorChoice choice) {
        return isAtLeast(family, choice) || isBelow(family, choice);
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
