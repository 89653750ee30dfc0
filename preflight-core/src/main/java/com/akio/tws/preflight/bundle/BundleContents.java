package com.akio.tws.preflight.bundle;

import com.akio.tws.preflight.report.Report;
import com.akio.tws.preflight.text.Language;
import com.akio.tws.preflight.text.Message;
import com.akio.tws.preflight.text.Texts;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.apache.commons.io.ByteOrderMark;

/**
 * What a bundle says of itself to the person who is about to send it: which files it holds, what of the site stands in them and how
 * often, and whether that is masked.
 *
 * @param kinds the names and addresses in it by kind, as {@link Redaction} counts them
 * @param masked whether masks stand in their place
 */
public record BundleContents(Collected collected, Report report, List<Redaction.Count> kinds, boolean masked) {

    private static final String LINE_END = "\r\n";
    private static final String UNDER = "=";

    public BundleContents {
        Objects.requireNonNull(collected, "collected");
        Objects.requireNonNull(report, "report");
        kinds = List.copyOf(kinds);
    }

    /** The names and addresses, and what else is of the machine: each kind with how many there are. Nothing that there is none of. */
    public List<Message> counted() {
        List<Message> counted = new ArrayList<>();
        for (Redaction.Count kind : kinds) {
            counted.add(Message.of("contents.count", Message.of("redact." + kind.kind()), kind.values()));
        }
        counted.addAll(subjects());
        return counted;
    }

    private List<Message> subjects() {
        List<Message> subjects = new ArrayList<>();
        for (Map.Entry<BundleSubject, Integer> subject : BundleSubject.in(collected).entrySet()) {
            subjects.add(Message.of("contents.count", subject.getKey().said(), subject.getValue()));
        }
        return subjects;
    }

    /**
     * The text that lies in the bundle, in both languages.
     *
     * @param first the language that comes first
     * @return with the line ends and the mark without which older editors of Windows show one line, or no accents
     */
    String text(Language first) {
        List<Language> languages = new ArrayList<>(Arrays.asList(Language.values()));
        Collections.swap(languages, 0, languages.indexOf(first));
        StringBuilder text = new StringBuilder().append(ByteOrderMark.UTF_BOM);
        for (Language language : languages) {
            text.append(text.length() > 1 ? LINE_END : "").append(String.join(LINE_END, lines(Texts.in(language)))).append(LINE_END);
        }
        return text.toString();
    }

    private List<String> lines(Texts texts) {
        List<String> lines = new ArrayList<>();
        String title = texts.say(Message.of("contents.title", report.tool()));
        lines.addAll(List.of(title, UNDER.repeat(title.length())));
        lines.add(texts.say(Message.of("report.machine", report.machine().isEmpty() ? "?" : report.machine(), report.collectedAt())));
        lines.addAll(List.of("", texts.say("contents.files")));
        for (Map.Entry<String, Message> file : files().entrySet()) {
            lines.add("  " + texts.say(Message.of("report.labelled", file.getKey(), file.getValue())));
        }
        lines.addAll(List.of("", masked ? texts.say("contents.masked") : texts.say("contents.plain")));
        for (Redaction.Count kind : kinds) {
            lines.add("  " + texts.say(Message.of("contents.count", Message.of("redact." + kind.kind()), kind.values())));
        }
        if (kinds.isEmpty()) {
            lines.add("  " + texts.say("contents.none"));
        }
        lines.addAll(List.of("", texts.say("contents.subjects")));
        subjects().forEach(subject -> lines.add("  " + texts.say(subject)));
        lines.add("");
        lines.addAll(List.of(texts.say("contents.never"), texts.say("contents.unknown"), texts.say("contents.for"), texts.say("contents.look"),
                masked ? texts.say("contents.map") : texts.say("contents.mask")));
        return lines;
    }

    private Message verdict() {
        Message verdict = Message.of("verdict." + report.verdict());
        return report.partial() ? Message.of("report.partial-word", verdict) : verdict;
    }

    private Map<String, Message> files() {
        Map<String, Message> files = new LinkedHashMap<>();
        files.put(BundleEntries.MANIFEST, Message.of("contents.file.manifest"));
        files.put(BundleEntries.SNAPSHOT, Message.of("contents.file.snapshot", collected.snapshot().readings().size()));
        files.put(BundleEntries.REPORT, Message.of("contents.file.report", verdict()));
        files.put(BundleEntries.LOG, Message.of("contents.file.log"));
        files.put(BundleEntries.CONTENTS, Message.of("contents.file.contents"));
        return files;
    }
}
