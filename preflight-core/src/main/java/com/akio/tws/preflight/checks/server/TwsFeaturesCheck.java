package com.akio.tws.preflight.checks.server;

import com.akio.tws.preflight.catalogue.CheckId;
import com.akio.tws.preflight.catalogue.FigureKey;
import com.akio.tws.preflight.check.Check;
import com.akio.tws.preflight.check.EvaluationContext;
import com.akio.tws.preflight.check.Facts;
import com.akio.tws.preflight.check.Outcome;
import com.akio.tws.preflight.check.RequiredFacts;
import com.akio.tws.preflight.site.Feature;
import com.akio.tws.preflight.text.Message;
import com.akio.tws.preflight.version.Version;
import java.util.ArrayList;
import java.util.List;

/**
 * The features asked for exist in the version to be installed (R11): conference and the HTML5 administration came with v5.2.
 *
 * <p>The v4 client is stated for a v5.2 server only; on another version that is worth a question, not a refusal.
 */
public final class TwsFeaturesCheck implements Check {

    private static final CheckId ID = CheckId.of("server.tws.features");
    private static final FigureKey<Since> FIGURES = FigureKey.of(ID,
            figures -> new Since(figures.version("since"), figures.features("features"), figures.features("statedFor")));

    /** The version with which some features came, and those that the document states for it alone. */
    private record Since(String version, List<Feature> features, List<Feature> statedFor) {
    }

    @Override
    public CheckId id() {
        return ID;
    }

    @Override
    public RequiredFacts needs() {
        return RequiredFacts.every();
    }

    @Override
    public FigureKey<?> figures() {
        return FIGURES;
    }

    @Override
    public Message required(EvaluationContext context) {
        return ID.message("required", context.figures(FIGURES).version(), names(context.figures(FIGURES).features()));
    }

    @Override
    public Outcome judge(Facts facts, EvaluationContext context) {
        List<Feature> asked = asked(context, context.figures(FIGURES).features());
        List<Feature> doubtful = asked(context, context.figures(FIGURES).statedFor());
        String since = context.figures(FIGURES).version();
        String version = context.site().tws().number();
        if (asked.isEmpty() && doubtful.isEmpty()) {
            return new Outcome.NotConcerned(ID.message("observed-none", version), ID.message("none"));
        }
        List<Feature> every = new ArrayList<>(asked);
        every.addAll(doubtful);
        Message observed = ID.message("observed", version, names(every));
        if (version(version).isAtLeast(version(since))) {
            return new Outcome.Met(observed, ID.message("met"));
        }
        return asked.isEmpty()
                ? new Outcome.Concern(observed, ID.message("doubtful", names(doubtful), since), ID.message("remedy.doubtful", since))
                : new Outcome.NotMet(observed, ID.message("not-met", names(asked), since), ID.message("remedy", since));
    }

    private static Version version(String number) {
        return Version.of(number).orElseThrow(() -> new IllegalStateException("not a version of TWS: " + number));
    }

    /** The features of a list that the site asks for, in the list's order. */
    private static List<Feature> asked(EvaluationContext context, List<Feature> features) {
        return features.stream().filter(context.site().profile().features()::contains).toList();
    }

    private static List<Message> names(List<Feature> features) {
        return features.stream().map(feature -> Message.of("feature." + feature.word())).toList();
    }
}
