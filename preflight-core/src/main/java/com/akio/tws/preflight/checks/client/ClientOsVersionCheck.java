package com.akio.tws.preflight.checks.client;

import com.akio.tws.preflight.catalogue.CheckId;
import com.akio.tws.preflight.catalogue.FigureKey;
import com.akio.tws.preflight.check.Check;
import com.akio.tws.preflight.check.EvaluationContext;
import com.akio.tws.preflight.check.Facts;
import com.akio.tws.preflight.check.Outcome;
import com.akio.tws.preflight.check.RequiredFacts;
import com.akio.tws.preflight.checks.shared.WindowsName;
import com.akio.tws.preflight.facts.OperatingSystemFacts;
import com.akio.tws.preflight.text.Message;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A Windows that the TWS client runs on (R21): some workstations and some servers, two of them with Service Pack 1 only.
 *
 * <p>Workstation and server share builds (9600 is 8.1 and Server 2012 R2, 26100 Windows 11 and Server 2025), so the build is looked up
 * in the list of its kind. Server 2012 R2 beside 2012 is a close relative, which Akio is to confirm; Windows 8 beside 8.1 is none, since
 * it takes no .NET Framework 4.7.2 (Microsoft, ".NET Framework system requirements").
 */
public final class ClientOsVersionCheck implements Check {

    private static final CheckId ID = CheckId.of("client.os.version");

    @Override
    public CheckId id() {
        return ID;
    }

    @Override
    public RequiredFacts needs() {
        return RequiredFacts.every(OperatingSystemFacts.BUILD_NUMBER, OperatingSystemFacts.PRODUCT_TYPE,
                OperatingSystemFacts.INSTALLATION_TYPE, OperatingSystemFacts.SERVICE_PACK, OperatingSystemFacts.EDITION_ID)
                .quoting(OperatingSystemFacts.BUILD, OperatingSystemFacts.PRODUCT_NAME, OperatingSystemFacts.DISPLAY_VERSION,
                        OperatingSystemFacts.RELEASE_ID, OperatingSystemFacts.UBR);
    }

    @Override
    public FigureKey<?> figures() {
        return NamedSystems.KEY;
    }

    @Override
    public Message required(EvaluationContext context) {
        List<String> names = new ArrayList<>();
        for (NamedSystems.Kind kind : NamedSystems.Kind.values()) {
            context.figures(NamedSystems.KEY).of(kind).forEach(system -> names.add(system.name()));
        }
        return ID.message("required", names);
    }

    @Override
    public Outcome judge(Facts facts, EvaluationContext context) {
        Optional<Long> build = WindowsName.build(facts);
        if (build.isEmpty()) {
            return undecided(facts, "no-build");
        }
        boolean multiSession = WindowsName.isMultiSession(facts);
        boolean client = multiSession || WindowsName.isClient(facts);
        boolean server = !multiSession && WindowsName.isServer(facts);
        if (client && server) {
            return undecided(facts, "contradiction");
        }
        if ((!client && !server) || !WindowsName.hasKnownMarks(facts)) {
            return undecided(facts, "no-marks");
        }
        NamedSystems.Kind kind = client ? NamedSystems.Kind.WORKSTATIONS : NamedSystems.Kind.SERVERS;
        NamedSystems systems = context.figures(NamedSystems.KEY);
        Optional<NamedSystems.Builds> named = systems.of(kind).stream().filter(system -> system.hold(build.get())).findFirst();
        if (named.isEmpty()) {
            return notNamed(facts, build.get(), kind, context);
        }
        Message observed = WindowsName.observed(facts, named.map(NamedSystems.Builds::name));
        if (named.get().servicePack().filter(pack -> !hasServicePack(facts, pack)).isPresent()) {
            return undecided(facts, "no-service-pack");
        }
        return multiSession ? new Outcome.Concern(observed, ID.message("multi-session"), ID.message("remedy.multi-session"))
                : new Outcome.Met(observed, ID.message("met"));
    }

    /** A server's Windows is a session host: it is held against the servers that the document names, and never told to be a PC. */
    private static Outcome notNamed(Facts facts, long build, NamedSystems.Kind kind, EvaluationContext context) {
        NamedSystems systems = context.figures(NamedSystems.KEY);
        Optional<NamedSystems.Relative> relative = systems.relatives().stream()
                .filter(its -> its.kind() == kind && its.system().hold(build)).findFirst();
        if (relative.isPresent()) {
            String name = relative.get().system().name();
            return new Outcome.Concern(WindowsName.observed(facts, Optional.of(name)),
                    ID.message("relative", name, relative.get().beside()), ID.message("remedy.relative", name, ID.name()));
        }
        List<String> names = systems.of(kind).stream().map(NamedSystems.Builds::name).toList();
        Message observed = WindowsName.observed(facts, Optional.empty());
        if (systems.of(kind).stream().allMatch(system -> system.endBefore(build))) {
            return new Outcome.NotMet(observed, ID.message("newer", context.catalogue().edition(), names),
                    ID.message("remedy.newer", ID.name()));
        }
        return new Outcome.NotMet(observed, ID.message("unsupported"), ID.message("remedy." + kind.word(), names));
    }

    private static boolean hasServicePack(Facts facts, String wanted) {
        return facts.known(OperatingSystemFacts.SERVICE_PACK).map(String::strip).filter(wanted::equalsIgnoreCase).isPresent();
    }

    private static Outcome undecided(Facts facts, String why) {
        return new Outcome.Undecided(WindowsName.observed(facts, Optional.empty()), ID.message(why), ID.message("remedy.look"));
    }
}
