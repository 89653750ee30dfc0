package com.akio.tws.preflight.dossier.assembly;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.akio.tws.preflight.catalogue.FlowRole;
import com.akio.tws.preflight.facts.FlowOutcome;
import com.akio.tws.preflight.facts.PhoneFacts;
import com.akio.tws.preflight.facts.ReachFacts;
import com.akio.tws.preflight.facts.ReachedPorts;
import com.akio.tws.preflight.input.BadInput;
import com.akio.tws.preflight.recorded.MadeUpSite;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What {@code reach --format json} wrote is read again, and nothing else is. */
class RehearsalReaderTest {

    @TempDir
    private static Path folder;
    private static String written;

    @BeforeAll
    static void write() throws IOException {
        MadeUpSite.townHall().writeTo(folder);
        written = Files.readString(folder.resolve("reach/PC-A090.json"));
    }

    @Test
    void a_report_is_read_with_its_machine_its_phones_and_its_readings() throws BadInput {
        SavedRehearsal rehearsal = read(written);

        assertThat(rehearsal.machine()).contains("PC-A090");
        assertThat(rehearsal.from()).isEqualTo(FlowRole.CLIENT);
        assertThat(rehearsal.servers()).containsExactly("tws.exemple.fr");
        assertThat(rehearsal.phones()).hasSize(38);
        assertThat(rehearsal.silentPhones()).isEqualTo(2);
        assertThat(outcomes(rehearsal, "file-sharing")).containsExactly(FlowOutcome.REFUSED);
    }

    /** Earlier versions wrote no readings; a range of ports is one result all the same. */
    @Test
    void a_report_without_readings_is_read_from_its_flows() throws BadInput {
        JsonObject earlier = JsonParser.parseString(written).getAsJsonObject();
        earlier.remove("readings");
        SavedRehearsal rehearsal = read(earlier.toString());

        assertThat(outcomes(rehearsal, "file-sharing")).containsExactly(FlowOutcome.REFUSED);
        assertThat(rehearsal.readings().read(ReachFacts.ofFlow("conference-video")).known().orElseThrow()).singleElement()
                .satisfies(ports -> assertThat(ports.ports()).isEqualTo("UDP 40000-41000"));
        assertThat(rehearsal.readings().read(PhoneFacts.SEEN).known().orElseThrow()).hasSize(38);
    }

    @ParameterizedTest(name = "{0} -> {1}")
    @CsvSource(delimiter = '|', value = {"\"outcome\": \"REFUSED\" | \"outcome\": \"FINE\" | outcome", "\"from\": \"client\", | \"from\": \"cat\", | from",
        "\"row\": \"R40\" | \"row\": \"40\" | row", "\"name\": \"file-sharing\" | \"name\": \"File Sharing\" | name",
        "tws-preflight/reach/1 | tws-preflight/reach/2 | schema", "tws-preflight/reach/1 | tws-preflight/plan/1 | schema",
        "\"phone.seen\" | \"dotnet.release\" | readings", "\"port\": 9018 | \"port\": 0 | port"})
    void another_document_is_refused_with_the_place(String said, String instead, String place) {
        assertThat(written.replaceAll("\\s+", " ")).contains(said);
        String changed = written.replaceAll("\\s+", " ").replace(said, instead);
        assertThatThrownBy(() -> read(changed)).isInstanceOf(BadInput.class).hasMessageContaining("x.json").hasMessageContaining(place);
    }

    private static List<FlowOutcome> outcomes(SavedRehearsal rehearsal, String flow) {
        return rehearsal.readings().read(ReachFacts.ofFlow(flow)).known().orElseThrow().stream().map(ReachedPorts::outcome).toList();
    }

    private static SavedRehearsal read(String text) throws BadInput {
        return RehearsalReader.read("x.json", text.getBytes(StandardCharsets.UTF_8));
    }
}
