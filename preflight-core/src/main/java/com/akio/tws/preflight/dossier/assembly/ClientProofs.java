package com.akio.tws.preflight.dossier.assembly;

import com.akio.tws.preflight.catalogue.Catalogue;
import com.akio.tws.preflight.catalogue.CheckId;
import com.akio.tws.preflight.dossier.By;
import com.akio.tws.preflight.dossier.JudgedMachine;
import com.akio.tws.preflight.dossier.Part;
import com.akio.tws.preflight.dossier.Proof;
import com.akio.tws.preflight.report.Finding;
import com.akio.tws.preflight.report.Status;
import com.akio.tws.preflight.text.Message;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What hundreds of PCs say, brought together: for each check and status one proof, with the PCs and the different things that were seen. */
final class ClientProofs {

    private static final int MOST_SEEN = 5;

    private final List<JudgedMachine> machines;
    private final Map<CheckId, Finding> planned;
    private final Catalogue catalogue;

    /**
     * The proofs of some PCs.
     *
     * @param planned what each check says before anyone looks, for its title and level
     */
    ClientProofs(List<JudgedMachine> machines, List<Finding> planned, Catalogue catalogue) {
        this.machines = List.copyOf(machines);
        this.planned = new LinkedHashMap<>();
        planned.forEach(finding -> this.planned.put(finding.id(), finding));
        this.catalogue = catalogue;
    }

    List<Proof> all() {
        Map<CheckId, Map<Status, Group>> groups = new LinkedHashMap<>();
        planned.keySet().forEach(check -> groups.put(check, new EnumMap<>(Status.class)));
        for (JudgedMachine machine : machines) {
            for (int i = 0; i < machine.checks().size(); i++) {
                Status status = machine.statuses().get(i);
                if (status != Status.NOT_APPLICABLE) {
                    CheckId check = machine.checks().get(i);
                    groups.computeIfAbsent(check, first -> new EnumMap<>(Status.class)).computeIfAbsent(status, first -> new Group()).add(machine, check);
                }
            }
        }
        List<Proof> proofs = new ArrayList<>();
        groups.forEach((check, byStatus) -> byStatus.forEach((status, group) -> proofs.add(proof(check, status, group))));
        return proofs;
    }

    private Proof proof(CheckId check, Status status, Group group) {
        Finding plan = planned.get(check);
        if (plan == null) {
            throw new IllegalStateException("a PC was judged by a check that the edition has not: " + check);
        }
        List<String> rows = RowsOf.finding(group.first.orElse(plan), catalogue);
        if (group.first.isEmpty()) {
            return new Proof(rows, check, plan.title(), status, plan.level(), By.MACHINE, Optional.of(Part.CLIENT),
                    Message.of("dossier.clients.as-required", group.names.size(), machines.size()), List.of(), Optional.of(plan.required()),
                    Optional.empty(), Optional.empty(), Optional.empty(), group.names, group.last);
        }
        Finding first = group.first.get();
        return new Proof(rows, check, first.title(), status, first.level(), Proof.by(first, By.MACHINE), Optional.of(Part.CLIENT), first.message(),
                group.seen(), Optional.of(first.required()), first.remedy(), first.waiver(), first.answer(), group.names, group.last);
    }

    /** PCs that stand alike by one check. */
    private static final class Group {
        private final List<String> names = new ArrayList<>();
        private final Map<Message, Integer> observed = new LinkedHashMap<>();
        private Optional<Finding> first = Optional.empty();
        private Instant last = Instant.MIN;

        void add(JudgedMachine machine, CheckId check) {
            names.add(machine.name());
            last = machine.collectedAt().isAfter(last) ? machine.collectedAt() : last;
            Optional<Finding> finding = machine.finding(check);
            first = first.or(() -> finding);
            finding.flatMap(Finding::observed).ifPresent(seen -> observed.merge(seen, 1, Integer::sum));
        }

        List<Message> seen() {
            if (names.size() == 1 || observed.isEmpty()) {
                return List.copyOf(observed.keySet());
            }
            List<Message> seen = new ArrayList<>(observed.entrySet().stream()
                    .sorted(Map.Entry.comparingByValue(Comparator.reverseOrder())).limit(MOST_SEEN)
                    .map(one -> Message.of("dossier.clients.seen", one.getKey(), one.getValue())).toList());
            if (observed.size() > MOST_SEEN) {
                seen.add(Message.of("text.more", observed.size() - MOST_SEEN));
            }
            return seen;
        }
    }
}
