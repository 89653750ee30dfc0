package com.akio.tws.preflight.dossier.assembly;

import static org.assertj.core.api.Assertions.assertThat;

import com.akio.tws.preflight.catalogue.CatalogueReader;
import com.akio.tws.preflight.catalogue.Row;
import com.akio.tws.preflight.dossier.By;
import com.akio.tws.preflight.dossier.Conclusion;
import com.akio.tws.preflight.dossier.Dossier;
import com.akio.tws.preflight.dossier.Part;
import com.akio.tws.preflight.dossier.PhoneGroup;
import com.akio.tws.preflight.dossier.Proof;
import com.akio.tws.preflight.dossier.Reservation;
import com.akio.tws.preflight.dossier.RowProof;
import com.akio.tws.preflight.dossier.RowState;
import com.akio.tws.preflight.recorded.Dossiers;
import com.akio.tws.preflight.recorded.MadeUpSite;
import com.akio.tws.preflight.recorded.Schema;
import com.akio.tws.preflight.report.Answered;
import com.akio.tws.preflight.report.Status;
import com.akio.tws.preflight.report.Verdict;
import com.akio.tws.preflight.site.Answer;
import com.akio.tws.preflight.text.Language;
import com.akio.tws.preflight.text.Texts;
import com.akio.tws.preflight.write.CsvDossierWriter;
import com.akio.tws.preflight.write.JsonDossierWriter;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The dossier of the made-up site: a server, a host of sessions, 300 PCs, three rehearsals, 40 phones. */
class TownHallTest {

    @TempDir
    private static Path folder;
    private static Dossier dossier;

    @BeforeAll
    static void make() throws IOException {
        MadeUpSite.townHall().writeTo(folder);
        dossier = made(MadeUpSite.profile().answers());
    }

    private static Dossier made(List<Answer> answers) throws IOException {
        return Dossiers.of(MadeUpSite.profile().withAnswers(answers), folder.resolve("bundles"), folder.resolve("reach"));
    }

    @Test
    void every_row_of_the_document_is_answered_for() {
        assertThat(dossier.rows()).extracting(row -> row.row().id())
                .containsExactlyElementsOf(CatalogueReader.builtIn().rows().stream().map(Row::id).toList());
        assertThat(dossier.rows()).allSatisfy(row -> assertThat(row.why().isPresent() || !row.by().isEmpty())
                .as(row.row().id()).isTrue());
        assertThat(dossier.rows().stream().filter(row -> row.state() == RowState.PROVEN))
                .allSatisfy(row -> assertThat(row.by()).as(row.row().id()).doesNotContain(By.OPEN));
    }

    @Test
    void the_site_is_refused_for_what_pcs_and_rehearsals_show() {
        assertThat(dossier.verdict()).isEqualTo(Verdict.BLOCKED);
        assertThat(dossier.conclusion()).isEqualTo(Conclusion.REFUSED);
        assertThat(dossier.blocking()).extracting(one -> one.check().orElseThrow().name()).containsExactly("client.dotnet", "network.flow.file-sharing");
        assertThat(dossier.clients().count()).isEqualTo(300);
        assertThat(dossier.servers()).extracting(server -> server.place().part()).containsExactly(Part.SESSION_HOST, Part.TWS);
        assertThat(dossier.missing()).isEmpty();
        assertThat(dossier.pieces()).hasSize(305).allMatch(piece -> piece.counts() && piece.sha256().isPresent());
    }

    @Test
    void pcs_that_lack_the_same_are_one_group() {
        Proof old = one(proof -> proof.check().name().equals("client.dotnet") && proof.status() == Status.FAIL);
        assertThat(old.machines()).hasSize(116).startsWith("PC-B001");
        assertThat(Texts.in(Language.ENGLISH).say(old.observed().get(0))).isEqualTo("4.6.2 (394802) (116 PCs)");
        assertThat(one(proof -> proof.check().name().equals("client.dotnet") && proof.status() == Status.UNKNOWN).machines()).containsExactly("PC-D001");
        assertThat(one(proof -> proof.check().name().equals("client.dotnet") && proof.status() == Status.PASS
                && proof.part().filter(Part.CLIENT::equals).isPresent()).machines()).hasSize(183);
    }

    @Test
    void what_concerns_the_site_is_told_once_and_not_by_each_pc() {
        assertThat(dossier.proofs().stream().filter(proof -> proof.check().name().equals("network.flow.web-secure"))).singleElement()
                .satisfies(proof -> assertThat(proof.machines()).containsExactly("PC-A001", "PC-A090", "SRV-RDS"));
        assertThat(dossier.proofs().stream().filter(proof -> proof.check().name().equals("network.flow.pabx-csta"))).singleElement()
                .satisfies(proof -> assertThat(proof.by()).isEqualTo(By.OPEN));
    }

    @Test
    void the_host_of_sessions_proves_its_own_row() {
        assertThat(row("R10").proofs()).anySatisfy(proof -> {
            assertThat(proof.check().name()).isEqualTo("client.memory");
            assertThat(proof.machines()).containsExactly("SRV-RDS");
        });
    }

    @Test
    void phones_that_answered_stand_beside_those_that_did_not() {
        assertThat(dossier.phones().stream().mapToInt(PhoneGroup::count).sum()).isEqualTo(40);
        assertThat(dossier.phones().stream().filter(PhoneGroup::answered).mapToInt(PhoneGroup::count).sum()).isEqualTo(38);
        assertThat(row("R62").by()).containsExactly(By.REHEARSAL);
    }

    @Test
    void a_waiver_is_a_reservation_with_its_owner_and_its_end() {
        assertThat(dossier.reserved()).filteredOn(one -> one.kind() == Reservation.Kind.WAIVED).singleElement().satisfies(one -> {
            assertThat(one.rows()).containsExactly("R23");
            assertThat(one.owner()).contains("Anne Lagarde");
            assertThat(one.until().map(Object::toString)).contains("2027-01-31");
        });
    }

    @Test
    void an_answer_of_a_named_person_proves_its_row() {
        assertThat(row("R69").by()).containsExactly(By.ANSWER);
        assertThat(row("R69").proofs().get(0).answer().orElseThrow().answer().by()).isEqualTo("Anne Lagarde");
    }

    /** Ended; for something that was read; beside a rehearsal that shows the contrary: without each of them the dossier says the same. */
    @ParameterizedTest
    @ValueSource(strings = {"telephony.pabx.csta-keys", "client.dotnet", "network.flow.file-sharing"})
    void an_answer_that_does_not_count_changes_nothing(String id) throws IOException {
        List<Answer> others = new ArrayList<>(MadeUpSite.profile().answers());
        assertThat(others.removeIf(answer -> answer.id().equals(id))).isTrue();

        Dossier without = made(others);

        assertThat(without.conclusion()).isEqualTo(dossier.conclusion());
        assertThat(without.rows()).extracting(RowProof::state).containsExactlyElementsOf(dossier.rows().stream().map(RowProof::state).toList());
        assertThat(without.reservations()).isEqualTo(dossier.reservations());
        assertThat(dossier.answers()).filteredOn(line -> line.answer().id().equals(id)).singleElement()
                .satisfies(line -> assertThat(line.use()).isNotEqualTo(Answered.Use.COUNTED));
    }

    @ParameterizedTest
    @EnumSource
    void its_json_is_what_the_schema_says(Language language) throws IOException {
        StringBuilder json = new StringBuilder();
        new JsonDossierWriter().write(dossier, Texts.in(language), json);
        Schema.published("site-report-1").accepts(json.toString());
    }

    @Test
    void its_table_is_the_same_in_any_language_and_has_every_row() throws IOException {
        StringBuilder french = new StringBuilder();
        StringBuilder english = new StringBuilder();
        new CsvDossierWriter().write(dossier, Texts.in(Language.FRENCH), french);
        new CsvDossierWriter().write(dossier, Texts.in(Language.ENGLISH), english);
        assertThat(french.toString()).isEqualTo(english.toString()).startsWith("\uFEFF\"row\",\"subject\"");
        for (RowProof row : dossier.rows()) {
            assertThat(french).contains("\r\n\"" + row.row().id() + "\",");
        }
    }

    private static Proof one(Predicate<Proof> wanted) {
        List<Proof> found = dossier.proofs().stream().filter(wanted).toList();
        assertThat(found).hasSize(1);
        return found.get(0);
    }

    private static RowProof row(String id) {
        Optional<RowProof> found = dossier.rows().stream().filter(row -> row.row().id().equals(id)).findFirst();
        return found.orElseThrow();
    }
}
