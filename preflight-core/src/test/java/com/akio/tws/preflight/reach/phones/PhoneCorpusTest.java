package com.akio.tws.preflight.reach.phones;

import static org.assertj.core.api.Assertions.assertThat;

import com.akio.tws.preflight.catalogue.CatalogueReader;
import com.akio.tws.preflight.checks.Trial;
import com.akio.tws.preflight.figures.PhoneMaker;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/**
 * What devices call themselves in SIP, and what is right for each ({@code phones.tsv}: the words, maker, model, firmware, the status of its
 * maker's check). Other devices are nobody's phone whom the document names.
 */
class PhoneCorpusTest {

    private static final List<PhoneMaker> MAKERS = PhoneMaker.all(CatalogueReader.builtIn());

    @Test
    void each_phone_is_told_by_its_words() throws IOException {
        List<String> wrong = new ArrayList<>();
        for (String[] fields : corpus()) {
            Optional<PhoneIdentity> identity = PhoneIdentity.of(fields[0], MAKERS);
            String right = fields[4].equals("-") ? "-" : fields[1] + " " + fields[2] + " " + fields[3];
            String got = identity.map(its -> its.model() + " " + its.firmware().orElse("")).orElse("-");
            if (!got.equals(right)) {
                wrong.add(fields[0] + ": " + got + ", not " + right);
            } else if (!fields[4].equals("-")) {
                String firmware = identity.orElseThrow().firmware().map(its -> ", 'firmware': '" + its + "'").orElse("");
                String status = Trial.of("telephony." + fields[1].toLowerCase(Locale.ROOT))
                        .site("{'phones': [{'model': '" + identity.orElseThrow().model() + "'" + firmware + "}]}").finding().status().name();
                if (!status.equals(fields[4])) {
                    wrong.add(fields[0] + ": " + status + ", not " + fields[4]);
                }
            }
        }
        assertThat(wrong).isEmpty();
    }

    private static List<String[]> corpus() throws IOException {
        try (InputStream lines = Objects.requireNonNull(Trial.class.getResourceAsStream("telephony/phones.tsv"))) {
            return new String(lines.readAllBytes(), StandardCharsets.UTF_8).lines().map(line -> line.split("\t", -1)).toList();
        }
    }
}
