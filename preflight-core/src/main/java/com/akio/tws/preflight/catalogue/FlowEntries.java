package com.akio.tws.preflight.catalogue;

import com.akio.tws.preflight.site.Role;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What an edition says of the check of a flow, where it does not say it in so many words: the flow's row is the check's, and so is
 * that row's level; it is meant for the machine from which somebody can knock.
 */
final class FlowEntries {

    private FlowEntries() {
    }

    static void addTo(Map<CheckId, Entry> entries, List<Flow> flows, List<Row> rows) {
        for (Flow flow : flows) {
            Row row = rows.stream().filter(its -> its.id().equals(flow.row())).findFirst().orElseThrow();
            entries.computeIfAbsent(flow.check(), id -> new Entry(id, Optional.of(row.id()), List.of(), level(row), row.exceptions(),
                    List.of(flow.from() == FlowRole.CLIENT ? Role.CLIENT : Role.SERVER), FiguresGiven.NONE));
        }
    }

    /** What the document only plans with, nobody requires of a machine. */
    private static Level level(Row row) {
        return switch (row.level()) {
            case REQUIRED -> Level.REQUIRED;
            case RECOMMENDED, PLAN -> Level.RECOMMENDED;
            case MANUAL -> Level.MANUAL;
        };
    }
}
