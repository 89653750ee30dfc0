package com.akio.tws.preflight.checks.telephony;

import static org.assertj.core.api.Assertions.assertThat;

import com.akio.tws.preflight.checks.Trial;
import com.akio.tws.preflight.report.Status;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;

/**
 * Models as people type them in a site profile and as phones name themselves: the handed corpus
 * ({@code field-cases/corpora/models.tsv}), where it lies beside this checkout.
 */
class ModelSpellingsTest {

    private static final Path CORPUS = Path.of("../../shared/field-cases/corpora/models.tsv");
    private static final Map<String, String> WORDS = Map.of("PASS", "PASS", "FAIL", "FAIL", "WARN", "WARN", "ASK", "MANUAL", "N", "NOT_APPLICABLE");

    @Test
    void each_model_and_firmware_is_judged_as_it_is_right() throws IOException {
        Assumptions.assumeTrue(Files.exists(CORPUS), "the handed corpora do not lie beside this checkout (" + CORPUS + ")");
        List<String> wrong = new ArrayList<>();
        for (String line : Files.readAllLines(CORPUS)) {
            String[] fields = line.split("\t", -1);
            for (String right : fields[2].split(" ")) {
                String id = right.startsWith("S:") ? "telephony.snom" : "telephony.yealink";
                Status status = Trial.of(id).site("{'phones': [{'model': '" + fields[0] + "', 'firmware': '" + fields[1] + "'}]}")
                        .finding().status();
                List<String> accepted = List.of(right.substring(2).split("\\|")).stream().map(WORDS::get).toList();
                if (!accepted.contains(status.name())) {
                    wrong.add(fields[0] + " " + fields[1] + ": " + id + " is " + status + ", not " + right);
                }
            }
        }
        assertThat(wrong).isEmpty();
    }
}
