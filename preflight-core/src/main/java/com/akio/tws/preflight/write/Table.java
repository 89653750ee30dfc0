package com.akio.tws.preflight.write;

import java.util.List;
import java.util.Objects;

/**
 * One table of a document for people, as a sheet of a workbook shows it.
 *
 * @param name what the sheet is called
 * @param columns the names of its columns, and how wide each is, in signs
 * @param rows its cells: texts and whole numbers
 */
record Table(String name, List<Column> columns, List<List<Object>> rows) {

    /** One column. */
    record Column(String name, int width) {
    }

    Table {
        Objects.requireNonNull(name, "name");
        columns = List.copyOf(columns);
        rows = rows.stream().map(List::copyOf).toList();
        int wide = columns.size();
        if (wide == 0 || rows.stream().anyMatch(row -> row.size() != wide)) {
            throw new IllegalArgumentException("every row of a table has a cell for each column: " + name);
        }
    }
}
