package com.akio.tws.preflight.checks.shared;

import com.akio.tws.preflight.catalogue.Catalogue;
import com.akio.tws.preflight.catalogue.CheckId;
import com.akio.tws.preflight.check.Facts;
import com.akio.tws.preflight.check.Needs;
import com.akio.tws.preflight.check.Outcome;
import com.akio.tws.preflight.check.Terms;
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
    public static final Needs NEEDS = Needs.every(DotNetFacts.RELEASE).quoting(DotNetFacts.VERSION);

    private static final CheckId NAMES_OF = CheckId.of("server.dotnet");

    private DotNetRelease() {
    }

    /** What the document asks for. */
    public static Message required(CheckId id, Terms terms) {
        return id.message("required", terms.figures().text("minimumVersion"), terms.figures().whole("minimumRelease"));
    }

    /** Judges, in the words of the check that asks. */
    public static Outcome judge(CheckId id, Facts facts, Terms terms) {
        Optional<Long> release = facts.known(DotNetFacts.RELEASE);
        String wanted = terms.figures().text("minimumVersion");
        if (release.isEmpty()) {
            return new Outcome.NotMet(Message.of("observed.absent"), id.message("absent"), id.message("remedy", wanted));
        }
        String version = version(release.get(), terms.catalogue());
        Message observed = id.message("observed", version, release.get());
        return release.get() >= terms.figures().whole("minimumRelease")
                ? new Outcome.Met(observed, id.message("met", version))
                : new Outcome.NotMet(observed, id.message("not-met", version), id.message("remedy", wanted));
    }

    private static String version(long release, Catalogue catalogue) {
        String name = "< 4.5";
        for (Map.Entry<Long, String> known : catalogue.entry(NAMES_OF).figures().namesByNumber("releases").entrySet()) {
            if (release >= known.getKey()) {
                name = known.getValue();
            }
        }
        return name;
    }
}
