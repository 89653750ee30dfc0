package com.akio.tws.preflight.fix;

import com.akio.tws.preflight.catalogue.CheckId;
import com.akio.tws.preflight.checks.Gaps;
import com.akio.tws.preflight.checks.gap.DefenderGaps;
import com.akio.tws.preflight.facts.DiskFacts;
import com.akio.tws.preflight.report.Finding;
import com.akio.tws.preflight.report.Status;
import com.akio.tws.preflight.site.Role;
import com.akio.tws.preflight.text.Message;
import com.akio.tws.preflight.text.Texts;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Exclusions of Microsoft Defender, in the form that the check believes; only where Defender scans and its own lists count. */
final class DefenderMending {

    private DefenderMending() {
    }

    static Mending of(FixSubject subject, Texts texts) {
        boolean server = subject.report().site().role() == Role.SERVER;
        String check = server ? "server.antivirus" : "client.antivirus";
        // Where Defender leaves scanning to another product, or does not run, a person is asked, and exclusions would mend nothing.
        return subject.manual(check).map(asked -> Mending.left(asked.id(), asked.message()))
                .or(() -> subject.asking(check).map(its -> mend(its, subject, texts))).orElse(Mending.NOTHING);
    }

    private static Mending mend(Finding finding, FixSubject subject, Texts texts) {
        CheckId check = finding.id();
        Optional<DefenderGaps> gaps = finding.status() == Status.UNKNOWN ? Optional.empty() : Gaps.defender(subject.facts(), subject.context());
        if (gaps.isEmpty()) {
            return Mending.left(check, Message.of("fix.left.defender-unread"));
        }
        if (gaps.get().ruledByPolicy()) {
            return Mending.left(check, Message.of("fix.left.defender-policy"));
        }
        Optional<String> own = subject.report().site().role() == Role.SERVER ? subject.facts().known(DiskFacts.INSTALL_DIRECTORY)
                : Optional.empty();
        if (own.isPresent() && !FolderForm.isFolder(own.get())) {
            return Mending.left(check, Message.of("fix.left.defender-folder"));
        }
        List<Step> steps = new ArrayList<>();
        boolean refused = false;
        for (String folder : gaps.get().folders()) {
            refused |= !add("folder", "ExclusionPath", folder, finding, steps, texts);
        }
        for (String process : gaps.get().processes()) {
            refused |= !add("program", "ExclusionProcess", process, finding, steps, texts);
        }
        return new Mending(steps, refused ? List.of(Left.of(check, Message.of("fix.left.defender-folder"))) : List.of(), List.of());
    }

    private static boolean add(String word, String list, String entry, Finding finding, List<Step> steps, Texts texts) {
        if (!FolderForm.canBeExcluded(entry)) {
            return false;
        }
        Map<String, Object> data = new LinkedHashMap<>();
        data.put("List", list);
        data.put("Entry", entry);
        steps.add(new Step("defender." + word + "." + (steps.size() + 1), Step.Kind.EXCLUSION, finding.id(),
                Step.row(finding), texts.say("fix.exclude"), entry, Step.Needs.NOTHING, data));
        return true;
    }
}
