package com.akio.tws.preflight.checks.server;

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
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * Standard or Datacenter (R1). An evaluation expires, Server Core is not covered by the document, and a close relative of a named
 * edition (Datacenter: Azure Edition, {@code ServerTurbine}; Azure/azure-powershell#23614) is for Akio to confirm: all three warn.
 *
 * <p>Whether there is a desktop is told by {@code Server-Gui-Shell} ("Determining Whether Server Core Is Running", hh846315),
 * by the installation type, or by the edition's own mark: any of them that says Core counts.
 */
public final class OsEditionCheck implements Check {

    private static final CheckId ID = CheckId.of("server.os.edition");
    private static final FigureKey<Editions> FIGURES = FigureKey.of(ID, figures -> new Editions(figures.texts("editions"),
            figures.lines("relatives", line -> new Relative(line.text("edition"), line.text("name"), line.text("beside"))),
            figures.textsByName("others")));

    /** What the document names, what stands close to it, and what people call the others. */
    private record Editions(List<String> named, List<Relative> relatives, Map<String, List<String>> others) {
    }

    /** An edition that the document does not name, and the named one that it stands beside. */
    private record Relative(String edition, String name, String beside) {
    }

    @Override
    public CheckId id() {
        return ID;
    }

    @Override
    public RequiredFacts needs() {
        return RequiredFacts.everySign(OperatingSystemFacts.EDITION_ID, OperatingSystemFacts.INSTALLATION_TYPE,
                OperatingSystemFacts.SERVER_LEVELS).quoting(OperatingSystemFacts.PRODUCT_NAME);
    }

    @Override
    public FigureKey<?> figures() {
        return FIGURES;
    }

    @Override
    public Message required(EvaluationContext context) {
        return ID.message("required", context.figures(FIGURES).named());
    }

    @Override
    public Outcome judge(Facts facts, EvaluationContext context) {
        Optional<String> editionId = facts.known(OperatingSystemFacts.EDITION_ID);
        String type = facts.known(OperatingSystemFacts.INSTALLATION_TYPE).orElse("").strip();
        if (editionId.isEmpty() || editionId.get().isBlank()) {
            return new Outcome.Undecided(Message.verbatim(facts.known(OperatingSystemFacts.PRODUCT_NAME).orElse("?")),
                    ID.message("no-edition"), ID.message("remedy.look"));
        }
        Message observed = type.isEmpty() ? Message.verbatim(editionId.get())
                : Message.verbatim(editionId.get() + " (" + type + ")");
        Optional<ServerEdition> edition = ServerEdition.of(editionId.get());
        if (edition.isEmpty()) {
            return new Outcome.NotMet(observed, ID.message("client"), ID.message("remedy.role"));
        }
        Optional<Relative> relative = context.figures(FIGURES).relatives().stream()
                .filter(line -> line.edition().equalsIgnoreCase(edition.get().name())).findFirst();
        if (relative.isEmpty() && context.figures(FIGURES).named().stream().noneMatch(edition.get().name()::equalsIgnoreCase)) {
            return new Outcome.NotMet(observed, ID.message("unsupported", named(edition.get(), context)),
                    ID.message(WindowsName.isMultiSession(facts) ? "remedy.role" : "remedy.edition"));
        }
        if (edition.get().annualChannel()) {
            return new Outcome.NotMet(observed, ID.message("annual-channel"), ID.message("remedy.edition"));
        }
        if (type.equalsIgnoreCase("Nano Server") || levels(facts).contains("nanoserver=1")) {
            return new Outcome.NotMet(observed, ID.message("nano"), ID.message("remedy.edition"));
        }
        boolean core = edition.get().core() || type.equalsIgnoreCase("Server Core") || hasNoDesktop(facts);
        boolean evaluation = edition.get().evaluation();
        String concern = !evaluation ? core ? "core" : "" : core ? "evaluation-core" : "evaluation";
        if (relative.isEmpty() && concern.isEmpty()) {
            return WindowsName.hasKnownMarks(facts) ? new Outcome.Met(observed, ID.message("met", edition.get().name()))
                    : new Outcome.Undecided(observed, ID.message("unknown-type", type), ID.message("remedy.look"));
        }
        List<Message> concerns = new ArrayList<>();
        List<Message> remedies = new ArrayList<>();
        relative.ifPresent(line -> {
            concerns.add(ID.message("relative", line.name(), line.beside()));
            remedies.add(ID.message("remedy.relative", line.name(), ID.name()));
        });
        if (!concern.isEmpty()) {
            concerns.add(ID.message(concern));
            remedies.add(ID.message("remedy." + concern));
        }
        return new Outcome.Concern(observed, together(concerns), together(remedies));
    }

    private static Message together(List<Message> sentences) {
        return sentences.size() == 1 ? sentences.get(0) : ID.message("both", sentences.get(0), sentences.get(1));
    }

    /** Few people know Essentials as {@code ServerSolution}. */
    private static Message named(ServerEdition edition, EvaluationContext context) {
        for (Map.Entry<String, List<String>> other : context.figures(FIGURES).others().entrySet()) {
            if (other.getKey().equalsIgnoreCase(edition.name())) {
                return ID.message("named", other.getValue(), edition.name());
            }
        }
        return Message.verbatim(edition.name());
    }

    private static boolean hasNoDesktop(Facts facts) {
        List<String> levels = levels(facts);
        return levels.contains("servercore=1") && !levels.contains("serverguishell=1");
    }

    private static List<String> levels(Facts facts) {
        return facts.known(OperatingSystemFacts.SERVER_LEVELS).orElse(List.of()).stream()
                .map(level -> level.toLowerCase(Locale.ROOT).replace("-", "")).toList();
    }
}
