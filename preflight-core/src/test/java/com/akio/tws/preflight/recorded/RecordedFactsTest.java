package com.akio.tws.preflight.recorded;

import static org.assertj.core.api.Assertions.assertThat;

import com.akio.tws.preflight.bundle.Sample;
import com.akio.tws.preflight.catalogue.Catalogue;
import com.akio.tws.preflight.catalogue.CatalogueReader;
import com.akio.tws.preflight.check.Check;
import com.akio.tws.preflight.checks.Checks;
import com.akio.tws.preflight.fact.FactKey;
import com.akio.tws.preflight.site.Role;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

/** A check must meet on the recorded servers what it will meet on a real one. */
class RecordedFactsTest {

    /** What a rehearsal finds, and what an earlier run found, is no reading of the machine. */
    private static final Set<String> NOT_OF_THE_MACHINE = Set.of("reach.", "disk.earlier-space");

    @Test
    void the_sound_server_has_a_reading_of_every_fact_that_a_check_of_the_server_needs() {
        assertThat(missing(RecordedMachine.sound().snapshot().readings().keySet()))
                .as("recorded/sound-server.json lacks readings: add them (CONTRIBUTING, Add a fact)").isEmpty();
    }

    @Test
    void the_sample_server_has_them_too() {
        assertThat(missing(Sample.server().snapshot().readings().keySet()))
                .as("bundle/sample-server.json lacks readings: add them (CONTRIBUTING, Add a fact)").isEmpty();
    }

    private static Set<String> missing(Set<String> recorded) {
        Catalogue catalogue = CatalogueReader.builtIn();
        Set<String> missing = new TreeSet<>();
        for (Check check : Checks.all()) {
            if (catalogue.entry(check.id()).roles().contains(Role.SERVER)) {
                check.needs().facts().stream().map(FactKey::name).forEach(missing::add);
            }
        }
        missing.removeAll(recorded);
        missing.removeIf(fact -> NOT_OF_THE_MACHINE.stream().anyMatch(fact::startsWith));
        return missing;
    }
}
