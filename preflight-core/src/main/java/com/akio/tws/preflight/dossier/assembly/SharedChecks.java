package com.akio.tws.preflight.dossier.assembly;

import com.akio.tws.preflight.catalogue.CheckId;
import com.akio.tws.preflight.check.Check;
import com.akio.tws.preflight.fact.Reading;
import com.akio.tws.preflight.fact.Reason;
import com.akio.tws.preflight.facts.PhoneFacts;
import com.akio.tws.preflight.facts.ReachFacts;
import com.akio.tws.preflight.report.Evidence;
import com.akio.tws.preflight.report.Finding;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** The checks that concern the site as a whole, and are told once: those that look at no machine. */
final class SharedChecks {

    private final Set<CheckId> ids;

    SharedChecks(List<Check> checks) {
        this.ids = checks.stream().filter(check -> !check.looksAtTheMachine()).map(Check::id).collect(Collectors.toUnmodifiableSet());
    }

    boolean holds(CheckId id) {
        return ids.contains(id);
    }

    /** Whether a finding rests on a rehearsal, and not on the plan alone. */
    static boolean isRehearsed(Finding finding) {
        return finding.evidence().stream().anyMatch(SharedChecks::isResult);
    }

    private static boolean isResult(Evidence evidence) {
        boolean ofRehearsal = ReachFacts.isResult(evidence.fact()) || evidence.fact().equals(PhoneFacts.SEEN.name());
        return ofRehearsal && !(evidence.reading() instanceof Reading.Absent) && !isNotCollected(evidence.reading());
    }

    private static boolean isNotCollected(Reading<?> reading) {
        return reading instanceof Reading.Unreadable<?> unreadable
                && unreadable.reason().kind() == Reason.Kind.NOT_COLLECTED;
    }
}
