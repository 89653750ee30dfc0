package com.akio.tws.preflight.checks.shared;

import com.akio.tws.preflight.catalogue.CheckId;
import com.akio.tws.preflight.check.EvaluationContext;
import com.akio.tws.preflight.check.Facts;
import com.akio.tws.preflight.check.Outcome;
import com.akio.tws.preflight.check.RequiredFacts;
import com.akio.tws.preflight.facts.DotNetFacts;
import com.akio.tws.preflight.text.Message;
import java.util.Map;
import java.util.Optional;

/**
 * .NET Framework by the number {@code Release} and never by a version text, for servers (R15) and workstations (R22).
 *
 * <p>"At least" is the only test that is right on every system: 461808 and 461814 are both 4.7.2
 * (dotnet/docs, how-to-determine-which-versions-are-installed).
 */
public final class DotNetRelease {

    /** The facts it rests on. */
    public static final RequiredFacts NEEDS = RequiredFacts.every(DotNetFacts.RELEASE).quoting(DotNetFacts.VERSION);

    private DotNetRelease() {
    }

    /** What the document asks for. */
    public static Message required(CheckId id, DotNetFigures figures) {
        return id.message("required", figures.version(), figures.release());
    }

    /** Judges, in the words of the check that asks. */
    public static Outcome judge(CheckId id, Facts facts, DotNetFigures figures, EvaluationContext context) {
        Optional<Long> release = facts.known(DotNetFacts.RELEASE);
        String wanted = figures.version();
        if (release.isEmpty()) {
            return new Outcome.NotMet(Message.of("observed.absent"), id.message("absent"), id.message("remedy", wanted));
        }
        String version = version(release.get(), context);
        Message observed = id.message("observed", version, release.get());
        return release.get() >= figures.release()
                ? new Outcome.Met(observed, id.message("met", version))
                : new Outcome.NotMet(observed, id.message("not-met", version), id.message("remedy", wanted));
    }

    private static String version(long release, EvaluationContext context) {
        String name = "< 4.5";
        for (Map.Entry<Long, String> known : context.figures(DotNetFigures.SERVER).names().entrySet()) {
            if (release >= known.getKey()) {
                name = known.getValue();
            }
        }
        return name;
    }
}
