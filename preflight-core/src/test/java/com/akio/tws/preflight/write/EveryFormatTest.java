package com.akio.tws.preflight.write;

import static org.assertj.core.api.Assertions.assertThat;

import com.akio.tws.preflight.catalogue.CheckId;
import com.akio.tws.preflight.recorded.Reports;
import com.akio.tws.preflight.recorded.TestFile;
import com.akio.tws.preflight.report.Report;
import com.akio.tws.preflight.report.Status;
import com.akio.tws.preflight.site.Phase;
import com.akio.tws.preflight.site.Site;
import com.akio.tws.preflight.text.Language;
import com.akio.tws.preflight.text.Message;
import com.akio.tws.preflight.text.Texts;
import com.akio.tws.preflight.write.Showing.Extent;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * What every format of a report owes, whichever formats there are: a format that is added to {@link Formats} is tested here without
 * further ado. Whole reports are kept beside this test as {@code report.LANGUAGE.FORMAT}; after a change that is meant,
 * {@code -Dgolden.update=true} writes them anew; read the difference before you commit it.
 */
class EveryFormatTest {

    private static final Path GOLDEN = TestFile.project().resolve("preflight-core/src/test/resources/com/akio/tws/preflight/write/report");

    /** The report as data: what turns the direction of writing is kept, so that another program sees the text that was there. */
    private static final String DATA = "json";
    private static final Set<String> SAME = Set.of("csv", "prometheus");

    static Stream<Arguments> formats() {
        List<Arguments> formats = new ArrayList<>();
        for (Format<Report> format : Formats.ofReports().all()) {
            for (Language language : Language.values()) {
                formats.add(Arguments.of(format.name(), language));
            }
        }
        return formats.stream();
    }

    @ParameterizedTest(name = "{0}, {1}")
    @MethodSource("formats")
    void a_report_reads_as_it_was_approved(String format, Language language) throws IOException {
        String written = ownPartsLeftOut(written(format, language, Reports.of(Status.values()), Showing.PLAIN));
        Path approved = GOLDEN.resolve("report." + language.code() + "." + format);
        if (Boolean.getBoolean("golden.update")) {
            Files.createDirectories(GOLDEN);
            Files.writeString(approved, written);
        }

        assertThat(approved).as("missing: look at what -Dgolden.update=true writes there").exists();
        assertThat(written).isEqualTo(Files.readString(approved).replace("\r\n", "\n"));
    }

    @ParameterizedTest(name = "{0}, {1}")
    @MethodSource("formats")
    void a_sample_a_part_and_an_untold_size_are_each_said_before_the_first_finding(String format, Language language) throws IOException {
        for (Showing showing : showings()) {
            for (Phase phase : Phase.values()) {
                for (Mark mark : Mark.values()) {
                    String marked = written(format, language, bearing(mark, phase), showing);
                    String plain = written(format, language, bearing(null, phase), showing);
                    int said = said(mark, marked, language);

                    assertThat(said).as("%s says %s, %s", format, mark, showing.extent()).isNotNegative();
                    assertThat(said).as("%s says %s late", format, mark).isLessThan(firstFinding(marked));
                    assertThat(marked).as("%s without and with %s", format, mark).isNotEqualTo(plain);
                }
            }
        }
    }

    @ParameterizedTest(name = "{0}, {1}")
    @MethodSource("formats")
    void no_text_of_a_machine_steers_what_shows_it(String format, Language language) throws IOException {
        for (String hostile : Reports.HOSTILE) {
            for (Showing showing : showings()) {
                String written = written(format, language, Reports.saying(hostile), showing);

                assertThat(written.codePoints().filter(sign -> sign != '\n' && sign != '\r' && sign != '\t').filter(EveryFormatTest::steers)
                        .filter(sign -> !format.equals(DATA) || sign < 0xA0).mapToObj(Integer::toHexString)).as("%s: %s", format, hostile).isEmpty();
            }
        }
    }

    @ParameterizedTest(name = "{0}, {1}")
    @MethodSource("formats")
    void everything_is_said_and_in_the_language_that_was_asked_for(String format, Language language) throws IOException {
        for (Showing showing : showings()) {
            String written = written(format, language, Reports.of(Status.values()), showing);
            Language other = language == Language.FRENCH ? Language.ENGLISH : Language.FRENCH;

            assertThat(written).doesNotContainPattern("\\[[a-z]+(\\.[A-Za-z_-]+)+]").doesNotContainPattern("\\{[0-9]}");
            String inTheOther = written(format, other, Reports.of(Status.values()), showing);
            assertThat(written.equals(inTheOther)).as("what only programs read is the same in any language, all else is not").isEqualTo(SAME.contains(format));
        }
    }

    private static boolean steers(int sign) {
        return Character.isISOControl(sign) || (sign >= 0x202A && sign <= 0x202E) || (sign >= 0x2066 && sign <= 0x2069);
    }

    private static List<Showing> showings() {
        return List.of(Showing.PLAIN, Showing.PLAIN.of(Extent.LINE), Showing.PLAIN.taking(JunitReportWriter.Warnings.FAIL));
    }

    /** Its sentence, its word beside the verdict, or what programs know it by. */
    private static int said(Mark mark, String written, Language language) {
        String column = mark.member().replaceAll("([A-Z])", "-$1").toLowerCase(Locale.ROOT);
        String word = Texts.in(language).say(mark.beside(Message.verbatim(""))).strip();
        String sentence = Texts.in(language).say(mark.said(bearing(mark, Phase.INSTALL)));
        return Stream.of(word, sentence.substring(0, Math.min(20, sentence.length())), mark.member(), '"' + column + '"').mapToInt(written::indexOf).filter(at -> at >= 0).min().orElse(-1);
    }

    private static int firstFinding(String written) {
        int first = written.indexOf("server.fail");
        return first < 0 ? written.length() : first;
    }

    private static Report bearing(@Nullable Mark mark, Phase phase) {
        Report whole = Reports.of(Status.FAIL);
        Site site = new Site(Site.DEFAULT.profile(), Site.DEFAULT.tws(), Site.DEFAULT.role(), phase, Site.DEFAULT.installDirectory());
        return new Report(whole.tool(), whole.edition(), whole.machine(), mark == Mark.SAMPLE, site, mark == Mark.SIZE_UNTOLD,
                whole.collectedAt(), whole.evaluatedAt(), whole.took(),
                mark == Mark.PARTIAL ? List.of(CheckId.of("client.left-out")) : List.of(), whole.findings());
    }

    /** Without the page's own style and script, which have tests of their own and change for other reasons. */
    private static String ownPartsLeftOut(String written) {
        return written.replace("\r\n", "\n").replaceAll("(?s)(<(style|script)>).*?(</\\2>)", "$1…$3").replaceAll("sha256-[A-Za-z0-9+/=]+", "sha256-…");
    }

    private static String written(String format, Language language, Report report, Showing showing) throws IOException {
        StringBuilder written = new StringBuilder();
        Formats.ofReports().named(format).orElseThrow().writer(showing).write(report, Texts.in(language), written);
        return written.toString();
    }
}
