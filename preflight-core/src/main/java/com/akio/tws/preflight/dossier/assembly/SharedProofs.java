package com.akio.tws.preflight.dossier.assembly;

import com.akio.tws.preflight.catalogue.Catalogue;
import com.akio.tws.preflight.catalogue.CheckId;
import com.akio.tws.preflight.dossier.By;
import com.akio.tws.preflight.dossier.JudgedMachine;
import com.akio.tws.preflight.dossier.Proof;
import com.akio.tws.preflight.report.Finding;
import com.akio.tws.preflight.report.Status;
import com.akio.tws.preflight.site.Role;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * What is said of the site as a whole: by every rehearsal, and by the plan and the answers. Of one machine the newest rehearsal of a flow
 * counts, whether it stands in a bundle or in a report of its own. Where something was rehearsed, what the plan alone says is of interest
 * only if it speaks against the site.
 */
final class SharedProofs {

    private final Catalogue catalogue;
    private final Map<CheckId, Map<String, Voice>> voices = new LinkedHashMap<>();

    SharedProofs(Catalogue catalogue) {
        this.catalogue = catalogue;
    }

    /** What one source says of one check. */
    private record Voice(Finding finding, String source, Instant at) {
    }

    void add(JudgedMachine machine) {
        machine.rehearsed().forEach(finding -> add(finding, machine.name(), machine.collectedAt()));
    }

    void add(JudgedRehearsal rehearsal) {
        rehearsal.findings().forEach(finding -> add(finding, rehearsal.source(), rehearsal.rehearsal().readings().collectedAt()));
    }

    private void add(Finding finding, String source, Instant at) {
        if (finding.status() == Status.NOT_APPLICABLE) {
            return;
        }
        voices.computeIfAbsent(finding.id(), first -> new LinkedHashMap<>()).merge(source.toLowerCase(Locale.ROOT), new Voice(finding, source, at),
                (kept, next) -> next.at().isBefore(kept.at()) ? kept : next);
    }

    /** Whether anything that a rehearsal says still counts. */
    boolean counts(JudgedRehearsal rehearsal) {
        Instant at = rehearsal.rehearsal().readings().collectedAt();
        return voices.values().stream().map(Map::values).flatMap(Collection::stream)
                .anyMatch(voice -> voice.source().equalsIgnoreCase(rehearsal.source()) && voice.at().equals(at));
    }

    /**
     * The proofs, in the document's order.
     *
     * @param planned what the plan alone says, by role
     */
    List<Proof> all(Map<Role, List<Finding>> planned, SharedChecks shared, Instant at) {
        List<Proof> proofs = new ArrayList<>();
        planned.values().stream().flatMap(List::stream).filter(finding -> shared.holds(finding.id())).forEach(finding -> {
            Map<String, Voice> its = voices.getOrDefault(finding.id(), Map.of());
            if (finding.status() != Status.NOT_APPLICABLE && (its.isEmpty() || speaksAgainst(finding.status()))) {
                proofs.add(Proof.of(finding, RowsOf.finding(finding, catalogue), By.PLAN, Optional.empty(), List.of(), at));
            }
            proofs.addAll(rehearsed(its.values()));
        });
        return proofs;
    }

    /** Sources that say the same are one proof. */
    private List<Proof> rehearsed(Collection<Voice> its) {
        Map<List<Object>, List<Voice>> alike = its.stream().collect(Collectors.groupingBy(
                voice -> List.of(voice.finding().status(), voice.finding().message(), voice.finding().observed()), LinkedHashMap::new, Collectors.toList()));
        return alike.values().stream().map(voices -> {
            Finding first = voices.get(0).finding();
            return Proof.of(first, RowsOf.finding(first, catalogue), By.REHEARSAL, Optional.empty(), voices.stream().map(Voice::source).toList(),
                    voices.stream().map(Voice::at).max(Comparator.naturalOrder()).orElseThrow());
        }).toList();
    }

    private static boolean speaksAgainst(Status status) {
        return status == Status.FAIL || status == Status.UNKNOWN || status == Status.WARN || status == Status.WAIVED;
    }
}
