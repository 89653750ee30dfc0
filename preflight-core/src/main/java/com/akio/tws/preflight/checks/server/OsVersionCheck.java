package com.akio.tws.preflight.checks.server;

import com.akio.tws.preflight.catalogue.CheckId;
import com.akio.tws.preflight.catalogue.FigureKey;
import com.akio.tws.preflight.catalogue.Figures;
import com.akio.tws.preflight.check.Check;
import com.akio.tws.preflight.check.EvaluationContext;
import com.akio.tws.preflight.check.Facts;
import com.akio.tws.preflight.check.Outcome;
import com.akio.tws.preflight.check.RequiredFacts;
import com.akio.tws.preflight.checks.shared.WindowsName;
import com.akio.tws.preflight.facts.OperatingSystemFacts;
import com.akio.tws.preflight.text.Message;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Windows Server 2016, 2019 or 2022 (R1).
 *
 * <p>The build alone does not decide: 26100 is both Windows 11 24H2 and Windows Server 2025, so build, product type and
 * installation type are joined, and marks that contradict each other give no verdict. The multi-session edition of a workstation's
 * Windows bears a server's product type (teknowledgist/Chocolatey-packages#56) and is told by its edition.
 */
public final class OsVersionCheck implements Check {

    private static final CheckId ID = CheckId.of("server.os.version");
    private static final FigureKey<Builds> FIGURES = FigureKey.of(ID, OsVersionCheck::read);

    /** The builds that the document names, and the names of others. */
    private record Builds(Map<Long, String> supported, Map<Long, String> others) {
    }

    @Override
    public CheckId id() {
        return ID;
    }

    @Override
    public RequiredFacts needs() {
        return RequiredFacts.every(OperatingSystemFacts.BUILD_NUMBER, OperatingSystemFacts.PRODUCT_TYPE,
                OperatingSystemFacts.INSTALLATION_TYPE).quoting(OperatingSystemFacts.BUILD, OperatingSystemFacts.PRODUCT_NAME,
                OperatingSystemFacts.EDITION_ID, OperatingSystemFacts.DISPLAY_VERSION, OperatingSystemFacts.RELEASE_ID, OperatingSystemFacts.UBR);
    }

    @Override
    public FigureKey<?> figures() {
        return FIGURES;
    }

    @Override
    public Message required(EvaluationContext context) {
        return ID.message("required", names(context.figures(FIGURES).supported()));
    }

    @Override
    public Outcome judge(Facts facts, EvaluationContext context) {
        Optional<Long> build = WindowsName.build(facts);
        if (build.isEmpty()) {
            return new Outcome.Undecided(WindowsName.observed(facts, Optional.empty()), ID.message("no-build"),
                    ID.message("remedy.look"));
        }
        boolean multiSession = WindowsName.isMultiSession(facts);
        boolean client = multiSession || WindowsName.isClient(facts);
        boolean server = !multiSession && WindowsName.isServer(facts);
        Map<Long, String> supported = context.figures(FIGURES).supported();
        Optional<String> name = client ? Optional.empty() : Optional.ofNullable(supported.getOrDefault(build.get(),
                context.figures(FIGURES).others().get(build.get())));
        Message observed = WindowsName.observed(facts, name);
        if (client && !server) {
            return new Outcome.NotMet(observed, ID.message(multiSession ? "multi-session" : "client"),
                    ID.message("remedy.role", names(supported)));
        }
        if (!supported.containsKey(build.get())) {
            return notNamed(build.get(), observed, context);
        }
        if (client) {
            return new Outcome.Undecided(observed, ID.message("contradiction",
                    facts.known(OperatingSystemFacts.PRODUCT_TYPE).orElse("?"),
                    facts.known(OperatingSystemFacts.INSTALLATION_TYPE).orElse("?")), ID.message("remedy.look"));
        }
        return server && WindowsName.hasKnownMarks(facts) ? new Outcome.Met(observed, ID.message("met"))
                : new Outcome.Undecided(observed, ID.message("no-marks"), ID.message("remedy.look"));
    }

    /** A system that came after the document was not refused by it: its maker is asked, and nobody is sent back to an older one. */
    private static Outcome notNamed(long build, Message observed, EvaluationContext context) {
        Map<Long, String> supported = context.figures(FIGURES).supported();
        if (build > Collections.max(supported.keySet())) {
            return new Outcome.NotMet(observed, ID.message("newer", context.catalogue().edition(), names(supported)),
                    ID.message("remedy.newer", ID.name()));
        }
        return new Outcome.NotMet(observed, ID.message("unsupported"), ID.message("remedy.server", names(supported)));
    }

    private static Builds read(Figures figures) {
        Map<Long, String> supported = figures.namesByNumber("supported");
        if (supported.isEmpty()) {
            throw figures.refused("supported", Message.of("input.catalogue.empty"));
        }
        return new Builds(supported, figures.namesByNumber("others"));
    }

    private static List<String> names(Map<Long, String> supported) {
        return List.copyOf(supported.values());
    }
}
