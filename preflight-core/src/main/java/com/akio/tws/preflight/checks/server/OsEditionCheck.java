package com.akio.tws.preflight.checks.server;

import com.akio.tws.preflight.catalogue.CheckId;
import com.akio.tws.preflight.check.Check;
import com.akio.tws.preflight.check.Facts;
import com.akio.tws.preflight.check.Needs;
import com.akio.tws.preflight.check.Outcome;
import com.akio.tws.preflight.check.Terms;
import com.akio.tws.preflight.facts.OperatingSystemFacts;
import com.akio.tws.preflight.text.Message;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * Standard or Datacenter (R1). An evaluation expires and Server Core is not covered by the document: both warn.
 *
 * <p>Whether there is a desktop is told by {@code Server-Gui-Shell} ("Determining Whether Server Core Is Running", hh846315),
 * by the installation type, or by the edition's own mark: any of them that says Core counts.
 */
public final class OsEditionCheck implements Check {

    private static final CheckId ID = CheckId.of("server.os.edition");

    @Override
    public CheckId id() {
        return ID;
    }

    @Override
    public Needs needs() {
        return Needs.everySign(OperatingSystemFacts.EDITION_ID, OperatingSystemFacts.INSTALLATION_TYPE,
                OperatingSystemFacts.SERVER_LEVELS).quoting(OperatingSystemFacts.PRODUCT_NAME);
    }

    @Override
    public Message required(Terms terms) {
        return ID.message("required", terms.figures().texts("editions"));
    }

    @Override
    public Outcome judge(Facts facts, Terms terms) {
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
            return new Outcome.NotMet(observed, ID.message("client"), ID.message("remedy.edition"));
        }
        if (terms.figures().texts("editions").stream().noneMatch(edition.get().name()::equalsIgnoreCase)) {
            return new Outcome.NotMet(observed, ID.message("unsupported", named(edition.get(), terms)), ID.message("remedy.edition"));
        }
        if (edition.get().annualChannel()) {
            return new Outcome.NotMet(observed, ID.message("annual-channel"), ID.message("remedy.edition"));
        }
        if (type.equalsIgnoreCase("Nano Server")) {
            return new Outcome.NotMet(observed, ID.message("nano"), ID.message("remedy.edition"));
        }
        boolean core = edition.get().core() || type.equalsIgnoreCase("Server Core") || hasNoDesktop(facts);
        boolean evaluation = edition.get().evaluation();
        if (!core && !evaluation) {
            return new Outcome.Met(observed, ID.message("met", edition.get().name()));
        }
        String concern = !core ? "evaluation" : evaluation ? "evaluation-core" : "core";
        return new Outcome.Concern(observed, ID.message(concern), ID.message("remedy." + concern));
    }

    /** Few people know Essentials as {@code ServerSolution}. */
    private static Message named(ServerEdition edition, Terms terms) {
        for (Map.Entry<String, List<String>> other : terms.figures().textsByName("others").entrySet()) {
            if (other.getKey().equalsIgnoreCase(edition.name())) {
                return ID.message("named", other.getValue(), edition.name());
            }
        }
        return Message.verbatim(edition.name());
    }

    private static boolean hasNoDesktop(Facts facts) {
        List<String> levels = facts.known(OperatingSystemFacts.SERVER_LEVELS).orElse(List.of()).stream()
                .map(level -> level.toLowerCase(Locale.ROOT).replace("-", "")).toList();
        return levels.contains("servercore=1") && !levels.contains("serverguishell=1");
    }
}
