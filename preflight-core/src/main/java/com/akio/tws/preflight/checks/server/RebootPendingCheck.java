package com.akio.tws.preflight.checks.server;

import com.akio.tws.preflight.catalogue.CheckId;
import com.akio.tws.preflight.catalogue.FigureKey;
import com.akio.tws.preflight.check.Check;
import com.akio.tws.preflight.check.EvaluationContext;
import com.akio.tws.preflight.check.Facts;
import com.akio.tws.preflight.check.Outcome;
import com.akio.tws.preflight.check.RequiredFacts;
import com.akio.tws.preflight.fact.FactKey;
import com.akio.tws.preflight.facts.FileRename;
import com.akio.tws.preflight.facts.MachineFacts;
import com.akio.tws.preflight.facts.RebootFacts;
import com.akio.tws.preflight.text.Message;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Windows does not wait for a restart. No row of the document asks for it, so it never blocks; it warns with each sign, where
 * the sign stands and what it names.
 *
 * <p>Deleting temporary files at the next start is a daily habit of antivirus programs and is no reason to restart
 * (chocolatey/choco#1768, au-packages#28). A value of empty strings names no file at all (kurone-kito/setup.windows#150).
 */
public final class RebootPendingCheck implements Check {

    private static final CheckId ID = CheckId.of("server.reboot-pending");
    private static final int MOST_NAMED = 3;

    /** The signs that are there or not, whatever stands in them, each with its words. */
    private static final Map<FactKey<List<String>>, String> MARKS = marks();

    @Override
    public CheckId id() {
        return ID;
    }

    @Override
    public RequiredFacts needs() {
        return RequiredFacts.everySign(RebootFacts.COMPONENT_SERVICING, RebootFacts.WINDOWS_UPDATE, RebootFacts.FILE_RENAMES,
                RebootFacts.NEXT_COMPUTER_NAME, MachineFacts.NAME, RebootFacts.DOMAIN_JOIN, RebootFacts.UPDATE_EXE_VOLATILE)
                .andLater(RebootFacts.SERVICING_IN_PROGRESS, RebootFacts.PACKAGES_PENDING, RebootFacts.UPDATE_SERVICES,
                        RebootFacts.POST_REBOOT_REPORTING, RebootFacts.SERVER_MANAGER, RebootFacts.RUN_ONCE,
                        RebootFacts.CONFIGURATION_MANAGER);
    }

    @Override
    public FigureKey<?> figures() {
        return HarmlessRenames.FIGURES;
    }

    @Override
    public Message required(EvaluationContext context) {
        return ID.message("required");
    }

    @Override
    public Outcome judge(Facts facts, EvaluationContext context) {
        List<Message> signs = new ArrayList<>();
        MARKS.forEach((fact, words) -> facts.known(fact).ifPresent(names -> signs.add(sign(facts, fact, ID.message(words)))));
        Optional<String> next = facts.known(RebootFacts.NEXT_COMPUTER_NAME);
        Optional<String> now = facts.known(MachineFacts.NAME);
        if (next.isPresent() && now.isPresent() && !next.get().strip().equalsIgnoreCase(now.get().strip())) {
            signs.add(sign(facts, RebootFacts.NEXT_COMPUTER_NAME, ID.message("sign.name", now.get(), next.get())));
        }
        facts.known(RebootFacts.DOMAIN_JOIN).filter(names -> !names.isEmpty())
                .ifPresent(names -> signs.add(ID.message("sign.at", ID.message("sign.join"), "Netlogon: " + String.join(", ", names))));
        facts.known(RebootFacts.UPDATE_EXE_VOLATILE).filter(flags -> flags != 0)
                .ifPresent(flags -> signs.add(ID.message("sign.volatile", flags)));
        List<FileRename> renames = facts.known(RebootFacts.FILE_RENAMES).orElse(List.of()).stream()
                .filter(rename -> !rename.source().isBlank()).toList();
        HarmlessRenames harmless = HarmlessRenames.of(context);
        List<FileRename> telling = renames.stream().filter(rename -> !harmless.hold(rename)).toList();
        if (!telling.isEmpty()) {
            signs.add(renamed(telling));
        }
        if (!signs.isEmpty()) {
            return new Outcome.NotMet(Message.verbatim(signs), ID.message("found", signs), ID.message("remedy"));
        }
        return renames.isEmpty() ? new Outcome.Met(Message.of("observed.absent"), ID.message("met"))
                : new Outcome.Met(ID.message("observed-harmless", renames.size()), ID.message("met-harmless", renames.size()));
    }

    private static Message renamed(List<FileRename> telling) {
        List<String> files = telling.stream().limit(MOST_NAMED).map(FileRename::file).toList();
        return telling.size() > MOST_NAMED ? ID.message("sign.renames-more", telling.size(), files, telling.size() - MOST_NAMED)
                : ID.message("sign.renames", telling.size(), files);
    }

    /** The words of a sign with the last parts of the place where it stands; the evidence has the whole path. */
    private static Message sign(Facts facts, FactKey<?> fact, Message words) {
        String where = facts.reading(fact).source().where();
        int last = where.lastIndexOf('\\');
        return ID.message("sign.at", words, last < 0 ? where : where.substring(where.lastIndexOf('\\', last - 1) + 1));
    }

    private static Map<FactKey<List<String>>, String> marks() {
        Map<FactKey<List<String>>, String> marks = new LinkedHashMap<>();
        marks.put(RebootFacts.COMPONENT_SERVICING, "sign.servicing");
        marks.put(RebootFacts.SERVICING_IN_PROGRESS, "sign.servicing-in-progress");
        marks.put(RebootFacts.PACKAGES_PENDING, "sign.packages");
        marks.put(RebootFacts.WINDOWS_UPDATE, "sign.update");
        marks.put(RebootFacts.UPDATE_SERVICES, "sign.update-services");
        marks.put(RebootFacts.POST_REBOOT_REPORTING, "sign.post-reboot");
        marks.put(RebootFacts.SERVER_MANAGER, "sign.server-manager");
        marks.put(RebootFacts.RUN_ONCE, "sign.run-once");
        marks.put(RebootFacts.CONFIGURATION_MANAGER, "sign.configuration-manager");
        return marks;
    }
}
