package com.akio.tws.preflight.write;

import com.akio.tws.preflight.json.SchemaName;
import com.akio.tws.preflight.report.Verdict;
import com.akio.tws.preflight.text.Language;
import com.akio.tws.preflight.text.Texts;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Tells by the beginning of a text whether one of these writers wrote it, in whatever language: what may be written anew without
 * asking. A text that only looks similar is not ours.
 */
public final class OwnDocument {

    /** How many bytes of a file are enough to tell. */
    public static final int HEAD = 8 << 10;

    /** The application that a workbook of ours names ({@code docProps/app.xml}). */
    static final String APPLICATION = "TWS Preflight";

    private static final Set<SchemaName> JSON = EnumSet.of(SchemaName.REPORT, SchemaName.PLAN, SchemaName.LISTEN, SchemaName.REACH,
            SchemaName.DIFF, SchemaName.FLEET, SchemaName.SITE_REPORT, SchemaName.CATALOGUE_LIST, SchemaName.SELFTEST);
    private static final Pattern HTML = Pattern.compile("<meta name=\"generator\" content=\"tws-preflight(?: [^\"]*)?\">");
    private static final Pattern JUNIT = Pattern.compile("<\\?xml [^>]*>\\s*<testsuites name=\"TWS Preflight: ");
    private static final Pattern MONITORING = Pattern.compile(Pattern.quote(PrometheusReportWriter.BEGINNING) + "state "
            + "|[0-3] " + CheckmkReportWriter.SERVICE + " (?:-|[a-z_]+=-?[0-9])|\\{\\s*\"prtg\":\\s*\\{\\s*\"(?:result\":\\s*\\[\\s*\\{\\s*\"channel\":\\s*\"State\"|error\": 1)");
    private static final String FLEET_CHECK = "(?:,\"[a-z0-9.-]+\")*\r\n";
    private static final Pattern PLACE = Pattern.compile("\\{([0-9])(?:\\?([^|}]*)\\|([^}]*))?}");
    private static final String NUMBER = "[0-9]{1,9}";
    /** As both languages write a moment, and as they wrote it before they knew the reader's zone. */
    private static final String TIME = "[0-9][0-9/-]{9}(?:T[0-9:.]{5,20}Z| [^–]{5,80}?)";
    private static final Pattern BLANKS = Pattern.compile("[\\s\u00A0\u202F]+");
    private static final String WORDS = "[\\p{L} '’-]{1,60}";
    private static final String ANY = ".{1,300}?";
    /** More than the longest first line, and than what a Markdown report says before its title. */
    private static final int LINES = 4096;

    private OwnDocument() {
    }

    /** Whether a file that begins with these bytes is a document of ours; a workbook is no text and none of these. */
    public static boolean isOne(byte[] head) {
        String text = new String(head, 0, Math.min(head.length, HEAD), StandardCharsets.UTF_8);
        return isJson(text) || isPage(text) || JUNIT.matcher(text).lookingAt() || text.startsWith("schema\t" + MsiReportWriter.SCHEMA + "\n")
                || MONITORING.matcher(text).lookingAt() || isTable(text) || isText(text);
    }

    /** Whether this is what a workbook of ours says of itself in {@code docProps/app.xml}. */
    public static boolean isOwnWorkbook(String properties) {
        return properties.contains("<Application>" + APPLICATION + "</Application>");
    }

    private static boolean isJson(String text) {
        return SchemaName.ofDocument(text).filter(JSON::contains).isPresent();
    }

    private static boolean isPage(String text) {
        return text.startsWith("<!DOCTYPE html>") && HTML.matcher(text).find();
    }

    private static boolean isTable(String text) {
        return Stream.of(CsvReportWriter.COLUMNS, CsvPlanWriter.COLUMNS, CsvBandwidthWriter.COLUMNS, CsvReachWriter.COLUMNS,
                        CsvDossierWriter.COLUMNS)
                .anyMatch(columns -> text.startsWith(csv(columns)) || text.startsWith(before(columns)))
                || Pattern.compile(Pattern.quote(csv(FleetCells.FIRST).stripTrailing()) + FLEET_CHECK).matcher(text).lookingAt();
    }

    /** The header of earlier versions, whose tables end before the columns of the document's places. */
    private static String before(List<String> columns) {
        int at = columns.indexOf("document");
        return csv(at < 0 ? columns : columns.subList(0, at));
    }

    private static String csv(List<String> columns) {
        StringBuilder row = new StringBuilder();
        try {
            new Csv(row).row(columns);
        } catch (IOException impossible) {
            throw new IllegalStateException("a text never refuses", impossible);
        }
        return row.toString();
    }

    private static boolean isText(String text) {
        String line = plain(text.substring(0, Math.min(text.length(), LINES)));
        return Arrays.stream(Language.values()).map(Texts::in).map(OwnDocument::heads).anyMatch(heads -> heads.matcher(line).lookingAt());
    }

    /** With ordinary blanks, one by one: French had no others once, and an editor may have changed them. */
    private static String plain(String text) {
        return BLANKS.matcher(text).replaceAll(" ");
    }

    /** The first lines of a language: of a report, its one line, its Markdown, a plan, a fleet, a dossier, a difference and a rehearsal. */
    private static Pattern heads(Texts texts) {
        String verdict = Arrays.stream(Verdict.values()).map(one -> Pattern.quote(plain(texts.say("verdict." + one))))
                .collect(Collectors.joining("|", "(?:", ")"));
        String title = pattern(texts.say("report.title"), "[0-9A-Za-z]\\S{0,40}", "[0-9]\\.[0-9]", WORDS, WORDS);
        String said = Pattern.quote(plain(texts.say("report.verdict").replace("{0}", ""))) + verdict;
        return Pattern.compile(Stream.of(title, said + "(?: \\([^()]*\\))*(?:, | – | ?\\z)", "## " + said + ".*" + title,
                "(?:TWS )?(?:OK|WARNING|CRITICAL|UNKNOWN) - " + verdict, pattern(texts.say("plan.title"), "[0-9]\\.[0-9]", ""),
                pattern(texts.say("fleet.title"), NUMBER, NUMBER, NUMBER), pattern(texts.say("diff.before"), ANY, TIME, ANY, ANY),
                pattern(texts.say("dossier.title"), ANY) + " " + Pattern.quote(plain(texts.say("dossier.label.conclusion"))),
                pattern(texts.say("dossier.line"), ANY, WORDS, verdict, NUMBER, NUMBER),
                pattern(texts.say("reach.title"), WORDS, NUMBER, NUMBER), pattern(texts.say("reach.phones.title"), NUMBER, NUMBER),
                "(?:## )?" + pattern(texts.say("selftest.title"), "[0-9A-Za-z]\\S{0,40}", ANY, WORDS),
                pattern(texts.say("selftest.count"), NUMBER, NUMBER, NUMBER))
                .collect(Collectors.joining("|")));
    }

    /** What a text becomes once its places are filled, each with what can stand there, and its words have the form of any number. */
    private static String pattern(String text, String... places) {
        String template = plain(text);
        StringBuilder pattern = new StringBuilder();
        int from = 0;
        for (Matcher place = PLACE.matcher(template); place.find(); from = place.end()) {
            pattern.append(Pattern.quote(template.substring(from, place.start())));
            pattern.append(place.group(2) == null ? places[place.group(1).charAt(0) - '0']
                    : "(?:" + Pattern.quote(place.group(2)) + "|" + Pattern.quote(place.group(3)) + ")");
        }
        return pattern.append(Pattern.quote(template.substring(from))).toString();
    }
}
