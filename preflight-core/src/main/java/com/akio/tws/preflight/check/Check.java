package com.akio.tws.preflight.check;

import com.akio.tws.preflight.catalogue.Catalogue;
import com.akio.tws.preflight.catalogue.CheckId;
import com.akio.tws.preflight.catalogue.FigureKey;
import com.akio.tws.preflight.fact.Installed;
import com.akio.tws.preflight.fact.Measure;
import com.akio.tws.preflight.site.Site;
import com.akio.tws.preflight.site.Use;
import com.akio.tws.preflight.text.Message;
import java.util.List;
import java.util.Optional;

/**
 * One prerequisite as code: turns facts and the document's figures into an outcome.
 *
 * <p>A check never looks at the machine, prints, formats, times or catches: the evaluator deals with unreadable facts, exceptions,
 * waivers and timing.
 *
 * <pre>{@code
 * public Outcome judge(Facts facts, Terms terms) {
 *     long release = facts.known(DotNetFacts.RELEASE).orElse(0L);
 *     return release >= terms.figures(FIGURES).release() ? new Met(…) : new NotMet(…);
 * }
 * }</pre>
 */
public interface Check {

    /** Its stable name. */
    CheckId id();

    /** The facts it rests on. */
    RequiredFacts needs();

    /** The figures that the document gives it. */
    default FigureKey<?> figures() {
        return FigureKey.none(id());
    }

    /** How the keys of its texts begin; checks that differ by data alone share theirs. */
    default String textKeys() {
        return id().name();
    }

    /** What it is called. */
    default Message title(Catalogue catalogue) {
        return id().message("title");
    }

    /** Whether it concerns this site. */
    default Applies applies(Site site) {
        return Applies.yes();
    }

    /** What a client machine is used for where this check concerns it; empty where it concerns every one. */
    default Optional<Use> use(Catalogue catalogue) {
        return Optional.empty();
    }

    /** Whether what it asks of a server depends on the site's users and calls (R16). */
    default boolean dependsOnSize() {
        return false;
    }

    /** The row of the document that asks for it at this site; where the document has one for each kind of a thing, that one. */
    default Optional<String> row(EvaluationContext context) {
        return context.catalogue().entry(id()).row();
    }

    /** What is required of this site, in words. */
    Message required(EvaluationContext context);

    /** Whether it judges what somebody saw of the machine or of its network, so that nothing can be said of it before anyone looked. */
    default boolean looksAtTheMachine() {
        return !needs().facts().isEmpty();
    }

    /** What the site's own figures decide already, whatever the machine is like: said where the machine could not be seen; empty for nothing. */
    default Optional<Outcome> bySiteAlone(EvaluationContext context) {
        return Optional.empty();
    }

    /** The numbers that {@link #judge} goes by, for those who watch a machine; asked for only where it was asked. */
    default List<Measure> measures(Facts facts, EvaluationContext context) {
        return List.of();
    }

    /** What it found installed of the product, for the head of a report before an upgrade and of a TWS at work; empty where it does not look. */
    default Optional<Installed> installed(Facts facts, EvaluationContext context) {
        return Optional.empty();
    }

    /** Judges. Called only when {@link #applies} says yes and {@link #needs} are met. */
    Outcome judge(Facts facts, EvaluationContext context);
}
