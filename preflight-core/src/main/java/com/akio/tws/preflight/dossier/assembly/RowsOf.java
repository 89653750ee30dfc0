package com.akio.tws.preflight.dossier.assembly;

import com.akio.tws.preflight.catalogue.Catalogue;
import com.akio.tws.preflight.catalogue.Entry;
import com.akio.tws.preflight.report.Finding;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** The rows of the document that a finding is about. */
final class RowsOf {

    private RowsOf() {
    }

    /** Its own first, then those that its check carries out besides. */
    static List<String> finding(Finding finding, Catalogue catalogue) {
        Entry entry = catalogue.entry(finding.id());
        Set<String> rows = new LinkedHashSet<>();
        Stream.of(finding.row().stream(), entry.row().stream(), entry.also().stream()).flatMap(each -> each).forEach(rows::add);
        return List.copyOf(rows);
    }
}
