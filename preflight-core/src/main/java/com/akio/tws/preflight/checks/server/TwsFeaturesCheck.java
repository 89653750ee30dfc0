package com.akio.tws.preflight.checks.server;

import com.akio.tws.preflight.catalogue.CheckId;
import com.akio.tws.preflight.check.Check;
import com.akio.tws.preflight.check.Facts;
import com.akio.tws.preflight.check.Needs;
import com.akio.tws.preflight.check.Outcome;
import com.akio.tws.preflight.check.Terms;
import com.akio.tws.preflight.site.Feature;
import com.akio.tws.preflight.text.Message;
import com.akio.tws.preflight.text.Worded;
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

    @Override
    public CheckId id() {
        return ID;
    }

    @Override
    public Needs needs() {
        return Needs.every();
    }

    @Override
    public Message required(Terms terms) {
        return ID.message("required", terms.figures().text("since"), names(terms.figures().texts("features")));
    }

    @Override
    public Outcome judge(Facts facts, Terms terms) {
        List<String> asked = asked(terms, "features");
        List<String> doubtful = asked(terms, "statedFor");
        String since = terms.figures().text("since");
        String version = terms.site().tws().number();
        if (asked.isEmpty() && doubtful.isEmpty()) {
            return new Outcome.NotConcerned(ID.message("observed-none", version), ID.message("none"));
        }
        List<String> every = new ArrayList<>(asked);
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
    private static List<String> asked(Terms terms, String figure) {
        return terms.figures().texts(figure).stream()
                .filter(word -> Worded.ofWord(Feature.class, word).filter(terms.site().profile().features()::contains).isPresent()).toList();
    }

    private static List<Message> names(List<String> words) {
        return words.stream().map(word -> Message.of("feature." + word)).toList();
    }
}
