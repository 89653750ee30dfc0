package com.akio.tws.preflight.checks.server;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.akio.tws.preflight.catalogue.CatalogueReader;
import com.akio.tws.preflight.check.Facts;
import com.akio.tws.preflight.fact.FactKey;
import com.akio.tws.preflight.fact.Reading;
import com.akio.tws.preflight.fact.Snapshot;
import com.akio.tws.preflight.fact.Value;
import com.akio.tws.preflight.facts.MachineFacts;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** By their names alone, no virtual machine of the field is taken for a physical one, and no physical one for a virtual. */
class MachineMakersTest {

    /** The whole collection, where it lies beside the checkout. */
    private static final Path WHOLE = Path.of("../../shared/field-cases/corpora/machine-makers.tsv");

    @Test
    void a_committed_part_of_the_field_is_never_judged_wrong() throws IOException {
        try (InputStream part = MachineMakersTest.class.getResourceAsStream("machine-makers.tsv")) {
            List<String> lines = new String(part.readAllBytes(), StandardCharsets.UTF_8).lines().toList();
            assertThat(lines).hasSizeGreaterThan(100);
            verify(lines, 25);
        }
    }

    @Test
    void the_whole_field_is_never_judged_wrong_and_hardly_asked() throws IOException {
        assumeTrue(Files.isReadable(WHOLE), "the collection does not lie beside this checkout");
        verify(Files.readAllLines(WHOLE), 13);
    }

    private static void verify(List<String> lines, int mostAskedPercent) {
        List<String> wrong = new ArrayList<>();
        int asked = 0;
        int machines = 0;
        for (String line : lines) {
            String[] fields = line.split("\t", -1);
            if (line.startsWith("#") || fields.length < 3) {
                continue;
            }
            machines++;
            Below below = below(fields[0], fields[1]);
            if (below instanceof Below.Unsure) {
                asked++;
            } else if (below instanceof Below.Virtual != fields[2].equals("virtual")) {
                wrong.add(line);
            }
        }
        assertThat(wrong).isEmpty();
        assertThat(asked * 100 / machines).as("%d of %d machines are asked about", asked, machines).isLessThan(mostAskedPercent);
    }

    private static Below below(String maker, String product) {
        Map<String, Reading<Value>> readings = new LinkedHashMap<>();
        for (FactKey<?> key : Below.EVERY) {
            readings.put(key.name(), Reading.absent("a test"));
        }
        readings.put(MachineFacts.MANUFACTURER.name(), Reading.known(new Value.Text(maker), "a test"));
        readings.put(MachineFacts.PRODUCT.name(), Reading.known(new Value.Text(product), "a test"));
        return Below.of(new Facts(new Snapshot(Instant.EPOCH, Duration.ZERO, readings)), CatalogueReader.builtIn());
    }
}
