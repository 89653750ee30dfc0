package com.akio.tws.preflight.dossier.assembly;

import com.akio.tws.preflight.catalogue.Catalogue;
import com.akio.tws.preflight.dossier.AnswerLine;
import com.akio.tws.preflight.dossier.Proof;
import com.akio.tws.preflight.report.Answered;
import com.akio.tws.preflight.report.Answered.Use;
import com.akio.tws.preflight.report.Finding;
import com.akio.tws.preflight.site.Answer;
import com.akio.tws.preflight.site.Role;
import com.akio.tws.preflight.site.SiteProfile;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What became of the answers of a profile. */
final class AnswerLines {

    private AnswerLines() {
    }

    static List<AnswerLine> of(SiteProfile profile, List<Proof> proofs, Map<Role, List<Finding>> planned, Catalogue catalogue) {
        return profile.answers().stream().map(answer -> of(answer, proofs, planned, catalogue)).toList();
    }

    private static AnswerLine of(Answer answer, List<Proof> proofs, Map<Role, List<Finding>> planned, Catalogue catalogue) {
        Optional<Finding> asked = planned.values().stream().flatMap(List::stream)
                .filter(finding -> finding.id().name().equals(answer.id())).findFirst();
        boolean counted = proofs.stream().filter(proof -> proof.check().name().equals(answer.id())).flatMap(proof -> proof.answer().stream())
                .anyMatch(answered -> answered.use() == Use.COUNTED);
        Use alone = asked.flatMap(Finding::answer).map(Answered::use).orElse(Use.NOT_ASKED);
        // An answer that decides the plan alone and not the dossier stands beside something that was rehearsed.
        Use use = counted ? Use.COUNTED : alone == Use.COUNTED ? Use.NOT_ASKED : alone;
        return new AnswerLine(answer, asked.map(Finding::title), asked.map(finding -> RowsOf.finding(finding, catalogue)).orElse(List.of()), use);
    }
}
