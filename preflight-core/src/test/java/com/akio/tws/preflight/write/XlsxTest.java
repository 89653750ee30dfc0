package com.akio.tws.preflight.write;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.akio.tws.preflight.recorded.PlanExamples;
import com.akio.tws.preflight.siteplan.SitePlan;
import com.akio.tws.preflight.text.Language;
import com.akio.tws.preflight.text.Texts;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Workbooks for people: one sheet a table, with what makes it fit to be read, filtered and printed. */
class XlsxTest {

    @ParameterizedTest
    @EnumSource
    void a_plan_has_one_sheet_a_table_each_with_title_frozen_and_filtered_head_and_an_a4_page(Language language) throws IOException {
        Map<String, Document> parts = Workbooks.parts(bytes(PlanExamples.everything(), language));

        assertThat(parts.get("xl/workbook.xml").select("sheet").eachAttr("name")).containsExactlyElementsOf(language == Language.FRENCH
                ? List.of("À régler", "Serveur", "Flux", "Flux en résumé", "Bande passante", "Prérequis", "Exclusions", "Lignes du document")
                : List.of("To settle", "Server", "Flows", "Flows in summary", "Bandwidth", "Prerequisites", "Exclusions", "Rows of the document"));
        List<Document> sheets = parts.entrySet().stream().filter(part -> part.getKey().startsWith("xl/worksheets/sheet")).map(Map.Entry::getValue)
                .toList();
        assertThat(sheets).hasSize(8).allSatisfy(sheet -> {
            assertThat(sheet.select("pane").attr("state")).isEqualTo("frozen");
            assertThat(sheet.select("autoFilter")).hasSize(1);
            assertThat(sheet.select("pageSetup").attr("paperSize")).as("A4 (ECMA-376, 18.3.1.63)").isEqualTo("9");
            assertThat(sheet.select("pageSetup").attr("fitToWidth")).isEqualTo("1");
            assertThat(sheet.select("cols col")).isNotEmpty();
        });
    }

    @Test
    void every_line_of_the_matrix_is_a_row_of_its_sheet() throws IOException {
        SitePlan plan = PlanExamples.everything();
        Document flows = Workbooks.parts(bytes(plan, Language.ENGLISH)).get("xl/worksheets/sheet3.xml");

        // The title, the head, and the lines; the blank line between is none.
        assertThat(flows.select("sheetData row")).hasSize(2 + plan.figures().lines().size());
    }

    @Test
    void a_name_that_looks_like_a_formula_stays_a_text() throws IOException {
        Map<String, Document> parts = Workbooks.parts(bytes(PlanExamples.of("\"serverName\": \"=1+1\", \"users\": 5"), Language.ENGLISH));

        assertThat(parts.values()).allSatisfy(part -> assertThat(part.select("f")).isEmpty());
    }

    @Test
    void it_is_no_text() {
        assertThat(Formats.ofPlans().named("xlsx").orElseThrow().isText()).isFalse();
        assertThatThrownBy(() -> new XlsxPlanWriter().write(PlanExamples.everything(), Texts.in(Language.ENGLISH), new StringBuilder()))
                .isInstanceOf(IOException.class);
    }

    private static byte[] bytes(SitePlan plan, Language language) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        new XlsxPlanWriter().writeBytes(plan, Texts.in(language), bytes);
        return bytes.toByteArray();
    }
}
