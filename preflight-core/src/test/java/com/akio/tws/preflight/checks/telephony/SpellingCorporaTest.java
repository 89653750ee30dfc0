package com.akio.tws.preflight.checks.telephony;

import static org.assertj.core.api.Assertions.assertThat;

import com.akio.tws.preflight.checks.Trial;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.Test;

/**
 * Models and releases as people write them, and what is right for each: {@code models.tsv} (model, firmware, the statuses of the checks of
 * <b>S</b>nom and <b>Y</b>ealink; N is not concerned, ASK asked about), {@code pabx.tsv} (kind, release, statuses).
 */
class SpellingCorporaTest {

    private static final Map<String, String> WORDS = Map.of("PASS", "PASS", "FAIL", "FAIL", "WARN", "WARN", "ASK", "MANUAL", "N", "NOT_APPLICABLE",
            "MANUAL", "MANUAL");

    @Test
    void each_model_and_firmware_is_judged_as_it_is_right() throws IOException {
        List<String> wrong = new ArrayList<>();
        for (String[] fields : corpus("models.tsv")) {
            for (String right : fields[2].split(" ")) {
                String id = right.startsWith("S:") ? "telephony.snom" : "telephony.yealink";
                String site = "{'phones': [{'model': '" + fields[0] + "', 'firmware': '" + fields[1] + "'}]}";
                judge(id, site, right.substring(2), fields[0] + " " + fields[1], wrong);
            }
        }
        assertThat(wrong).isEmpty();
    }

    @Test
    void each_release_of_a_pabx_is_judged_as_it_is_right() throws IOException {
        List<String> wrong = new ArrayList<>();
        for (String[] fields : corpus("pabx.tsv")) {
            String site = "{'pabx': {'kind': '" + fields[0] + "', 'version': '" + fields[1] + "'}}";
            judge("telephony.pabx.version", site, fields[2], fields[0] + " " + fields[1], wrong);
        }
        assertThat(wrong).isEmpty();
    }

    private static void judge(String id, String site, String right, String what, List<String> wrong) {
        String status = Trial.of(id).site(site).finding().status().name();
        if (List.of(right.split("\\|")).stream().map(WORDS::get).noneMatch(status::equals)) {
            wrong.add(what + ": " + id + " is " + status + ", not " + right);
        }
    }

    static List<String[]> corpus(String name) throws IOException {
        try (InputStream lines = Objects.requireNonNull(SpellingCorporaTest.class.getResourceAsStream(name))) {
            return new String(lines.readAllBytes(), StandardCharsets.UTF_8).lines().map(line -> line.split("\t", -1)).toList();
        }
    }
}
