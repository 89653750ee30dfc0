package com.akio.tws.preflight.checks.server;

import com.akio.tws.preflight.catalogue.CheckId;
import com.akio.tws.preflight.check.Check;
import com.akio.tws.preflight.check.Facts;
import com.akio.tws.preflight.check.Needs;
import com.akio.tws.preflight.check.Outcome;
import com.akio.tws.preflight.check.Terms;
import com.akio.tws.preflight.facts.FileRename;
import com.akio.tws.preflight.facts.MachineFacts;
import com.akio.tws.preflight.facts.RebootFacts;
import com.akio.tws.preflight.text.Message;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * Windows does not wait for a restart. No row of the document asks for it, so it never blocks; it warns with the sign and what
 * the sign names.
 *
 * <p>Deleting temporary files at the next start is a daily habit of antivirus programs and is no reason to restart
 * (chocolatey/choco#1768, au-packages#28). A value of empty strings names no file at all (kurone-kito/setup.windows#150).
 */
public final class RebootPendingCheck implements Check {

    private static final CheckId ID = CheckId.of("server.reboot-pending");
    private static final int MOST_NAMED = 3;

    @Override
    public CheckId id() {
        return ID;
    }

    @Override
    public Needs needs() {
        return Needs.everySign(RebootFacts.COMPONENT_SERVICING, RebootFacts.WINDOWS_UPDATE, RebootFacts.FILE_RENAMES,
                RebootFacts.NEXT_COMPUTER_NAME, MachineFacts.NAME, RebootFacts.DOMAIN_JOIN, RebootFacts.UPDATE_EXE_VOLATILE);
    }

    @Override
    public Message required(Terms terms) {
        return ID.message("required");
    }

    @Override
    public Outcome judge(Facts facts, Terms terms) {
        List<Message> signs = new ArrayList<>();
        facts.known(RebootFacts.COMPONENT_SERVICING).ifPresent(names -> signs.add(ID.message("sign.servicing")));
        facts.known(RebootFacts.WINDOWS_UPDATE).ifPresent(names -> signs.add(ID.message("sign.update")));
        Optional<String> next = facts.known(RebootFacts.NEXT_COMPUTER_NAME);
        Optional<String> now = facts.known(MachineFacts.NAME);
        if (next.isPresent() && now.isPresent() && !next.get().equalsIgnoreCase(now.get())) {
            signs.add(ID.message("sign.name", now.get(), next.get()));
        }
        facts.known(RebootFacts.DOMAIN_JOIN).filter(names -> !names.isEmpty())
                .ifPresent(names -> signs.add(ID.message("sign.join")));
        facts.known(RebootFacts.UPDATE_EXE_VOLATILE).filter(flags -> flags != 0)
                .ifPresent(flags -> signs.add(ID.message("sign.volatile", flags)));
        List<FileRename> renames = facts.known(RebootFacts.FILE_RENAMES).orElse(List.of()).stream()
                .filter(rename -> !rename.source().isBlank()).toList();
        List<String> files = terms.figures().texts("harmlessRenames");
        List<String> folders = terms.figures().texts("harmlessDeletions");
        List<FileRename> telling = renames.stream().filter(rename -> !isHarmless(rename, files, folders)).toList();
        if (!telling.isEmpty()) {
            signs.add(ID.message("sign.renames", telling.size(),
                    telling.stream().limit(MOST_NAMED).map(FileRename::file).toList()));
        }
        if (!signs.isEmpty()) {
            return new Outcome.NotMet(Message.verbatim(signs), ID.message("found", signs), ID.message("remedy"));
        }
        return renames.isEmpty() ? new Outcome.Met(Message.of("observed.absent"), ID.message("met"))
                : new Outcome.Met(ID.message("observed-harmless", renames.size()), ID.message("met-harmless", renames.size()));
    }

    private static boolean isHarmless(FileRename rename, List<String> files, List<String> folders) {
        String source = rename.source().toLowerCase(Locale.ROOT);
        return files.stream().anyMatch(source::endsWith) || (rename.deletes() && folders.stream().anyMatch(source::contains));
    }
}
