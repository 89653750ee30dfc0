package com.akio.tws.preflight.coverage;

import static org.assertj.core.api.Assertions.assertThat;

import com.akio.tws.preflight.catalogue.Catalogue;
import com.akio.tws.preflight.catalogue.CatalogueReader;
import com.akio.tws.preflight.catalogue.Entry;
import com.akio.tws.preflight.catalogue.Level;
import com.akio.tws.preflight.catalogue.Row;
import com.akio.tws.preflight.catalogue.RowLevel;
import com.akio.tws.preflight.checks.Checks;
import com.akio.tws.preflight.plan.Planner;
import org.junit.jupiter.api.Test;

class RowCarriersTest {

    private static final Catalogue CATALOGUE = CatalogueReader.builtIn();

    @Test
    void every_row_of_the_document_is_carried_by_a_check_a_flow_or_the_plan() {
        assertThat(RowCarriers.of(CATALOGUE, Checks.all())).filteredOn(RowCarriers::isLeftOut)
                .extracting(carriers -> carriers.row().id() + " " + carriers.row().subject().english())
                .as("rows that nothing carries").isEmpty();
    }

    @Test
    void the_rows_of_the_plan_are_rows_of_the_document() {
        assertThat(CATALOGUE.rows().stream().map(Row::id)).containsAll(Planner.ownRows(CATALOGUE));
    }

    @Test
    void no_check_asks_for_more_than_the_strictest_of_its_rows_does() {
        for (Entry entry : CATALOGUE.entries().values()) {
            if (entry.level() == Level.REQUIRED && entry.row().isPresent()) {
                assertThat(CATALOGUE.rows()).as(entry.id().name())
                        .anyMatch(row -> entry.carries(row.id()) && row.level() == RowLevel.REQUIRED);
            }
        }
    }
}
