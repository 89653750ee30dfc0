package com.akio.tws.preflight.checks;

import static org.assertj.core.api.Assertions.assertThat;

import com.akio.tws.preflight.catalogue.Catalogue;
import com.akio.tws.preflight.catalogue.CatalogueReader;
import com.akio.tws.preflight.catalogue.ProcessorFamily;
import com.akio.tws.preflight.facts.HardwareFacts;
import com.akio.tws.preflight.figures.ProcessorGenerations;
import com.akio.tws.preflight.report.Finding;
import com.akio.tws.preflight.report.Status;
import com.akio.tws.preflight.site.Use;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * What real machines call their processors, judged at four sizes and on a workstation: the list of {@code ../shared} where it lies beside
 * the checkout (2981 names), else the few that stand with this test.
 */
class ProcessorNamesTest {

    private static final Catalogue CATALOGUE = CatalogueReader.builtIn();
    private static final long GIB = 1024L * 1024 * 1024;

    /** A name, whether a hypervisor gives it, and the year of launch in its list. */
    record Listed(String name, boolean hypervisors, OptionalInt year) {
        static Listed of(String line) {
            String[] parts = line.split("\t", -1);
            String note = parts.length > 2 ? parts[2].strip() : "";
            boolean dated = note.matches("(.* )?\\d{4}");
            return new Listed(parts[0], note.startsWith("hypervisor"),
                    dated ? OptionalInt.of(Integer.parseInt(note.substring(note.length() - 4))) : OptionalInt.empty());
        }

        boolean isAmd() {
            return name.toLowerCase(Locale.ROOT).matches(".*(amd|ryzen|epyc|athlon|opteron|phenom|sempron|turion).*");
        }

        /** Apart from the catalogue: a name in which a line that the document ranks, and a number of that line, can be read. */
        boolean isRanked() {
            return !hypervisors && !isAmd() && !name.contains("Phi") && name.matches("(?i).*(?:i[3579]\\b.*\\d[\\da-z]\\d|xeon.*\\d|"
                    + "core\\S* (?:ultra )?x?[3579] n?\\d{3}|core\\S*\\s?2|pentium|celeron|atom).*");
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {100, 500, 1000, 4000})
    void a_server_is_never_refused_for_a_clock_nor_passed_by_a_name_that_nobody_knows(int users) {
        for (Listed listed : listed()) {
            for (long cores : List.of(1L, 64L)) {
                long megahertz = cores == 1 ? 800 : 5000;
                judged(listed, "cores", users, megahertz, cores);
                assertThat(judged(listed, "speed", users, megahertz, cores)).as("%s, %s MHz", listed, megahertz).isNotEqualTo(Status.FAIL);
                Status model = judged(listed, "model", users, megahertz, cores);
                assertThat(model == Status.FAIL).as("%s refused at %s", listed, users).isEqualTo(isRefused(listed, users));
            }
        }
    }

    @Test
    void a_workstation_is_never_measured_by_a_name_that_nobody_knows() {
        for (Listed listed : listed()) {
            for (int users : List.of(100, 1000)) {
                Status attendant = Trial.of("client.smartattendant").use(Use.SMARTATTENDANT)
                        .site("{'smartAttendantLicences': 1, 'supervisedUsers': " + users + "}")
                        .known(HardwareFacts.PROCESSOR_NAME, listed.name()).known(HardwareFacts.MEMORY_USABLE, 16 * GIB).finding().status();
                asked(listed, attendant);
                assertThat(attendant == Status.FAIL).as("%s refused for %s", listed, users).isEqualTo(isRefused(listed, users == 100 ? 100 : 500));
            }
            asked(listed, Trial.of("client.cpu").known(HardwareFacts.PROCESSOR_NAME, listed.name()).finding().status());
        }
    }

    @Test
    void the_generation_that_a_name_shows_is_the_one_of_the_list() {
        ProcessorGenerations generations = ProcessorGenerations.of(CATALOGUE);
        int dated = 0;
        List<String> passedOver = new ArrayList<>();
        for (Listed listed : listed()) {
            Optional<String> family = CATALOGUE.familyOf(listed.name()).map(ProcessorFamily::name);
            // The list took the Xeon 5120 of 2006 for the Gold 5120 of 2017.
            if (listed.name().contains(" 5120  @ 1.86GHz") || listed.year().isEmpty() || family.isEmpty() || !List.of("i3", "i5", "i7", "xeon").contains(family.get())) {
                continue;
            }
            dated++;
            boolean old = listed.year().getAsInt() < 2016;
            if (old && generations.tooOld(listed.name(), "2024-09").isEmpty()) {
                passedOver.add(listed.toString());
            }
            // A part that came years after its generation is of that generation; nothing that came after 2017 is too old.
            assertThat(generations.tooOld(listed.name(), "2024-09").isPresent() && listed.year().getAsInt() > 2016).as("%s", listed).isFalse();
        }
        assertThat(dated).isGreaterThan(20);
        assertThat(passedOver).isEmpty();
    }

    @Test
    void an_edition_without_a_year_in_its_name_is_as_new_as_its_newest_generation() {
        ProcessorGenerations generations = ProcessorGenerations.of(CATALOGUE);
        assertThat(generations.tooOld("Intel(R) Core(TM) i7-6700 CPU @ 3.40GHz", "2023-01")).isEmpty();
        assertThat(generations.tooOld("Intel(R) Core(TM) i7-6700 CPU @ 3.40GHz", "2024-01")).hasValue(2015);
        assertThat(generations.tooOld("Intel(R) Core(TM) i7-6700 CPU @ 3.40GHz", "v7")).hasValue(2015);
    }

    private static Status judged(Listed listed, String what, int users, long megahertz, long cores) {
        Finding finding = Trial.of("server.cpu." + what).site("{'users': " + users + "}").known(HardwareFacts.PROCESSOR_NAME, listed.name())
                .known(HardwareFacts.PROCESSOR_MHZ, megahertz).known(HardwareFacts.CORES, cores).known(HardwareFacts.PACKAGES, 1L).finding();
        asked(listed, finding.status());
        return finding.status();
    }

    private static void asked(Listed listed, Status status) {
        if (!listed.isRanked()) {
            assertThat(status).as("%s", listed).isEqualTo(Status.MANUAL);
        }
    }

    /** Apart from the catalogue: the lines below an i5 everywhere, and an i5 above 100 users. */
    private static boolean isRefused(Listed listed, int users) {
        return listed.isRanked() && (listed.name().matches("(?i).*(?:i3\\b|core\\S* (?:ultra )?3 |core\\S*\\s?2|pentium|celeron|atom).*")
                || (users > 100 && listed.name().matches("(?i).*(?:i5\\b|core\\S* (?:ultra )?5 ).*")));
    }

    private static List<Listed> listed() {
        Path shared = Path.of("../../shared/field-cases/corpora/cpu-names.txt");
        Stream<String> lines = Files.isReadable(shared) ? lines(shared) : committed().lines();
        return lines.filter(line -> !line.isBlank() && !line.startsWith("#")).map(Listed::of).toList();
    }

    private static Stream<String> lines(Path file) {
        try {
            return Files.readAllLines(file).stream();
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    private static String committed() {
        try (InputStream names = ProcessorNamesTest.class.getResourceAsStream("cpu-names.txt")) {
            return new String(Objects.requireNonNull(names).readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }
}
