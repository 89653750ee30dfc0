package com.akio.tws.preflight.site;

import com.akio.tws.preflight.input.BadInput;
import com.akio.tws.preflight.input.InputFile;
import com.akio.tws.preflight.json.JsonSpans;
import com.akio.tws.preflight.json.JsonSpans.Span;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** A profile as a person wrote it. One answer is put into its text; comments, order, layout, line ends and byte order mark stay. */
public final class ProfileText {

    private static final String MEMBER = "answers";
    private static final int MARK_LENGTH = 3;

    private final String name;
    private final byte[] bytes;
    private final SiteProfile profile;
    private final String text;
    private final JsonSpans spans;
    private final String newLine;

    private ProfileText(String name, byte[] bytes) throws BadInput {
        this.name = name;
        this.bytes = bytes;
        this.profile = SiteProfileReader.read(name, bytes);
        this.text = InputFile.utf8(bytes, name);
        this.spans = new JsonSpans(text);
        this.newLine = text.contains("\r\n") ? "\r\n" : "\n";
    }

    /**
     * Reads a profile file.
     *
     * @throws BadInput as {@link SiteProfileReader#read(Path)} does
     */
    public static ProfileText read(Path file) throws BadInput {
        return new ProfileText(file.toString(), InputFile.bytes(file, SiteProfileReader.LONGEST));
    }

    /** The profile that stands in it. */
    public SiteProfile profile() {
        return profile;
    }

    /** The bytes that were read. */
    public byte[] bytes() {
        return bytes.clone();
    }

    /** The answer to a check that it holds. */
    public Optional<Answer> answerTo(String id) {
        return profile.answers().stream().filter(answer -> answer.id().equals(id)).findFirst();
    }

    /**
     * The text with an answer, in the place of an earlier one to the same check.
     *
     * @throws BadInput if the profile would grow beyond what is read
     */
    public ProfileText with(Answer answer) throws BadInput {
        Span root = spans.root();
        Optional<Span> list = Optional.ofNullable(spans.members(root).get(MEMBER));
        String changed = list.isEmpty() ? withList(root, answer) : withElement(list.get(), answer);
        byte[] encoded = changed.getBytes(StandardCharsets.UTF_8);
        boolean marked = bytes.length - text.getBytes(StandardCharsets.UTF_8).length == MARK_LENGTH;
        byte[] written = encoded;
        if (marked) {
            written = Arrays.copyOf(bytes, MARK_LENGTH + encoded.length);
            System.arraycopy(encoded, 0, written, MARK_LENGTH, encoded.length);
        }
        ProfileText other = new ProfileText(name, written);
        if (!other.profile.equals(profile.withAnswers(replaced(answer)))) {
            throw new IllegalStateException("the profile would say something else than before: " + name);
        }
        return other;
    }

    private List<Answer> replaced(Answer answer) {
        List<Answer> answers = new ArrayList<>(profile.answers());
        int at = answers.stream().map(Answer::id).toList().indexOf(answer.id());
        if (at < 0) {
            answers.add(answer);
        } else {
            answers.set(at, answer);
        }
        return answers;
    }

    private String withElement(Span list, Answer answer) {
        List<Span> elements = spans.elements(list);
        int at = profile.answers().stream().map(Answer::id).toList().indexOf(answer.id());
        if (at >= 0) {
            Span old = elements.get(at);
            StringBuilder object = new StringBuilder();
            spans.comments(old).forEach(comment -> object.append(comment).append(newLine).append(indentOf(old.from())));
            return text.substring(0, old.from()) + object + AnswerJson.of(answer) + text.substring(old.to());
        }
        String indent = elements.isEmpty() ? indentOf(list.from()) + unit() : indentOf(elements.get(0).from());
        int last = elements.isEmpty() ? list.from() + 1 : elements.get(elements.size() - 1).to();
        return appended(last, list, !elements.isEmpty(), newLine + indent + AnswerJson.of(answer), indentOf(list.from()));
    }

    private String withList(Span root, Answer answer) {
        Map<String, Span> members = spans.members(root);
        int last = root.from() + 1;
        for (Span member : members.values()) {
            last = member.to();
        }
        String list = newLine + unit() + '"' + MEMBER + "\": [" + newLine + unit() + unit() + AnswerJson.of(answer) + newLine + unit() + ']';
        return appended(last, root, !members.isEmpty(), list, "");
    }

    /** Puts something behind the last content of an object or list, and a comma behind its last value. */
    private String appended(int last, Span whole, boolean comma, String addition, String indent) {
        int close = whole.to() - 1;
        int end = spans.endOfContent(last, close);
        boolean closedApart = text.substring(end, close).indexOf('\n') >= 0;
        return text.substring(0, last) + (comma ? "," : "") + text.substring(last, end) + addition
                + (closedApart ? "" : newLine + indent) + (closedApart ? text.substring(end) : text.substring(close));
    }

    /** How the line of a place is indented. */
    private String indentOf(int at) {
        int begin = text.lastIndexOf('\n', at - 1) + 1;
        int end = begin;
        while (end < at && (text.charAt(end) == ' ' || text.charAt(end) == '\t')) {
            end++;
        }
        return text.substring(begin, end);
    }

    /** How far the members of this profile are indented; two blanks where they are not. */
    private String unit() {
        return spans.members(spans.root()).values().stream().findFirst().map(first -> indentOf(first.from()))
                .filter(indent -> !indent.isEmpty()).orElse("  ");
    }
}
