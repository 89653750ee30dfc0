package com.akio.tws.preflight.fix;

import com.akio.tws.preflight.facts.ClientFacts;
import com.akio.tws.preflight.facts.FolderAccess;
import com.akio.tws.preflight.facts.FolderFacts;
import com.akio.tws.preflight.report.Finding;
import com.akio.tws.preflight.report.Status;
import com.akio.tws.preflight.text.Message;
import com.akio.tws.preflight.text.Texts;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Read, write and modify on the client's install folder (R27, R28): for the group Users where the check asks for every user, by its
 * identifier in any language; where it asks for one user, for the one whom the person who runs the script names.
 */
final class FolderMending {

    /** BUILTIN\Users ([MS-DTYP] 2.4.2.4). */
    private static final String USERS = "S-1-5-32-545";
    private static final String FOR_ALL = "client.install-rights.not-met.all";
    private static final String FOR_ONE = "client.install-rights.not-met.user";

    private FolderMending() {
    }

    static Mending of(FixSubject subject, Texts texts) {
        return subject.asking("client.install-rights").map(finding -> mend(subject, finding, texts)).orElse(Mending.NOTHING);
    }

    private static Mending mend(FixSubject subject, Finding finding, Texts texts) {
        Optional<String> folder = subject.facts().known(ClientFacts.INSTALL_FOLDER).map(FolderAccess::folder).map(FolderForm::withoutEnd);
        String key = finding.message().key();
        if (folder.isEmpty() || finding.status() == Status.UNKNOWN || !(key.equals(FOR_ALL) || key.equals(FOR_ONE))) {
            return left(finding, "fix.left.folder-unread");
        }
        if (!FolderForm.isOfTheClient(folder.get()) || isInAProfile(folder.get(), subject)) {
            return left(finding, "fix.left.folder-form");
        }
        boolean all = key.equals(FOR_ALL);
        Map<String, Object> data = new LinkedHashMap<>();
        data.put("Folder", folder.get());
        data.put("Sid", all ? USERS : "");
        return new Mending(List.of(new Step("folder", Step.Kind.FOLDER, finding.id(), Step.row(finding),
                texts.say(all ? "fix.modify" : "fix.modify-user"), folder.get(), all ? Step.Needs.NOTHING : Step.Needs.USER, data)),
                List.of(), List.of());
    }

    private static boolean isInAProfile(String folder, FixSubject subject) {
        return subject.facts().known(FolderFacts.PROFILES).map(FolderForm::withoutEnd)
                .filter(profiles -> folder.regionMatches(true, 0, profiles + "\\", 0, profiles.length() + 1)).isPresent();
    }

    private static Mending left(Finding finding, String key) {
        return Mending.left(finding.id(), Message.of(key));
    }
}
