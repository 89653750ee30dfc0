package com.akio.tws.preflight.write;

import static org.assertj.core.api.Assertions.assertThat;

import com.akio.tws.preflight.recorded.Reports;
import com.akio.tws.preflight.report.Report;
import com.akio.tws.preflight.report.Status;
import com.akio.tws.preflight.text.Language;
import com.akio.tws.preflight.text.SanitizedText;
import com.akio.tws.preflight.text.Texts;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.Document;
import org.commonmark.node.Node;
import org.commonmark.parser.Parser;
import org.commonmark.renderer.html.HtmlRenderer;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Read as CommonMark is rendered (commonmark-java): what a machine says is text wherever it stands. */
class MarkdownReportWriterTest {

    static Stream<String> hostile() {
        return Stream.concat(Reports.HOSTILE.stream(), Stream.of("**bold** _it_ ~~no~~", "`code` ```", "[link](http://example.invalid)", "![i](x)",
                "a|b|c", "# heading", "> quote", "- item", "+ item", "1. item", "2) item", "    code", "---", "===", "<!-- x", "&#64;here", "\\*",
                "[x]: http://example.invalid", "- [ ] task", "{code} !image.png! [~user]", "$x$"));
    }

    @ParameterizedTest
    @MethodSource("hostile")
    void whatever_a_machine_says_stays_text(String hostile) throws IOException {
        String markdown = markdown(Reports.saying(hostile), Language.ENGLISH);
        String shown = Jsoup.parse(html(markdown)).text();

        assertThat(kinds(markdown)).isEqualTo(kinds(markdown(Reports.saying("harmless"), Language.ENGLISH)));
        assertThat(shown.replace("\u200B", "")).contains("Machine: " + SanitizedText.of(hostile).strip().replaceAll("\\s+", " "));
    }

    @Test
    void nobody_is_called_and_no_issue_is_named() throws IOException {
        String markdown = markdown(Reports.saying("@octocat @org/team #1 &#64;all a@example.invalid"), Language.FRENCH);

        assertThat(html(markdown)).doesNotContainPattern("@\\w").doesNotContainPattern("#\\d");
    }

    @Test
    void the_verdict_stands_first_then_what_asks_for_something_and_the_rest_by_name() throws IOException {
        String markdown = markdown(Reports.ofEveryStatus(), Language.ENGLISH);

        assertThat(markdown).startsWith("## Verdict: BLOCKED\n\n");
        assertThat(markdown.lines().filter(line -> line.startsWith("### "))).containsExactly("### What blocks (3)", "### What could not be read (3)",
                "### To confirm by a person (3)", "### Warnings (3)", "### Waived (3)", "### Confirmed by a person (3)", "### What is as it should be (3)", "### Not applicable (3)");
        assertThat(markdown).contains("### What is as it should be (3)\n\n`server.pass-1`, `server.pass-2`, `server.pass-3`\n")
                .contains("  - to do: ").contains("  - waived until 2030-01-31: because C:\\\\Program Files\\\\Akio\n");
    }

    @Test
    void a_partial_sample_says_so_in_the_verdict_and_below_it() throws IOException {
        assertThat(markdown(Reports.partialSample(), Language.FRENCH)).startsWith("## Verdict\u00a0: BLOQUÉ (EXEMPLE) (PARTIEL)\n\n> CECI EST UN EXEMPLE")
                .contains("> RAPPORT PARTIEL\u00a0: 2 vérifications");
    }

    @Test
    void a_report_without_findings_is_a_verdict() throws IOException {
        assertThat(markdown(Reports.of(new Status[0]), Language.ENGLISH)).startsWith("## Verdict: READY\n").doesNotContain("###");
    }

    private static List<String> kinds(String markdown) {
        List<String> kinds = new ArrayList<>();
        Parser.builder().build().parse(markdown).accept(new AbstractVisitor() {
            @Override
            protected void visitChildren(Node parent) {
                if (!(parent instanceof Document)) {
                    kinds.add(parent.getClass().getSimpleName());
                }
                super.visitChildren(parent);
            }
        });
        return kinds;
    }

    private static String html(String markdown) {
        return HtmlRenderer.builder().build().render(Parser.builder().build().parse(markdown));
    }

    private static String markdown(Report report, Language language) throws IOException {
        StringBuilder markdown = new StringBuilder();
        new MarkdownReportWriter().write(report, Texts.in(language), markdown);
        return markdown.toString();
    }
}
