package com.akio.tws.preflight.checks.server;

import com.akio.tws.preflight.catalogue.CheckId;
import com.akio.tws.preflight.catalogue.Figures;
import com.akio.tws.preflight.check.Check;
import com.akio.tws.preflight.check.Facts;
import com.akio.tws.preflight.check.Needs;
import com.akio.tws.preflight.check.Outcome;
import com.akio.tws.preflight.check.Terms;
import com.akio.tws.preflight.facts.DotNetFacts;
import com.akio.tws.preflight.text.Message;
import java.util.Map;
import java.util.Optional;

/**
 * .NET Framework 4.7.2 or later (R15), by the number {@code Release} and never by a version text.
 *
 * <p>"At least" is the only test that is right on every system: 461808 and 461814 are both 4.7.2
 * (dotnet/docs, how-to-determine-which-versions-are-installed).
 */
public final class DotNetCheck implements Check {

    private static final CheckId ID = CheckId.of("server.dotnet");

    @Override
    public CheckId id() {
        return ID;
    }

    @Override
    public Needs needs() {
        return Needs.every(DotNetFacts.RELEASE).quoting(DotNetFacts.VERSION);
    }

    @Override
    public Message required(Terms terms) {
        return ID.message("required", terms.figures().text("minimumVersion"), terms.figures().whole("minimumRelease"));
    }

    @Override
    public Outcome judge(Facts facts, Terms terms) {
        Optional<Long> release = facts.known(DotNetFacts.RELEASE);
        String wanted = terms.figures().text("minimumVersion");
        if (release.isEmpty()) {
            return new Outcome.NotMet(Message.of("observed.absent"), ID.message("absent"), ID.message("remedy", wanted));
        }
        String version = version(release.get(), terms.figures());
        Message observed = ID.message("observed", version, release.get());
        return release.get() >= terms.figures().whole("minimumRelease")
                ? new Outcome.Met(observed, ID.message("met", version))
                : new Outcome.NotMet(observed, ID.message("not-met", version), ID.message("remedy", wanted));
    }

    private static String version(long release, Figures figures) {
        String name = "< 4.5";
        for (Map.Entry<Long, String> known : figures.namesByNumber("releases").entrySet()) {
            if (release >= known.getKey()) {
                name = known.getValue();
            }
        }
        return name;
    }
}
