package com.akio.tws.preflight.siteform;

import com.akio.tws.preflight.input.BadInput;
import com.akio.tws.preflight.json.JsonCursor;
import com.akio.tws.preflight.json.JsonSource;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What Akio's document says to each question, in its own words and language, with the page of its PDF.
 *
 * @param edition the document's edition, for example {@code 2024-09}
 * @param ofQuestions the sentences by the question's text
 */
public record DocumentSentences(String edition, Map<String, List<Sentence>> ofQuestions) {

    private static final String RESOURCE = "sentences.json";

    public DocumentSentences {
        ofQuestions = Map.copyOf(ofQuestions);
    }

    /**
     * One sentence.
     *
     * @param page the page of the PDF
     * @param words the words as they stand there; left out parts are three dots in brackets
     * @param when the answer without which it does not concern the reader
     */
    public record Sentence(int page, String words, AskedWhen when) {
    }

    /** Those that this tool brings along. */
    public static DocumentSentences builtIn() {
        try (InputStream bytes = DocumentSentences.class.getResourceAsStream(RESOURCE)) {
            if (bytes == null) {
                throw new IllegalStateException("missing from the jar: " + RESOURCE);
            }
            return read(JsonSource.strict(RESOURCE, bytes.readAllBytes()).read());
        } catch (IOException broken) {
            throw new UncheckedIOException("unreadable in the jar: " + RESOURCE, broken);
        } catch (BadInput ours) {
            throw new IllegalStateException(ours);
        }
    }

    /** The sentences to a question; none where the document says nothing. */
    public List<Sentence> of(ProfileQuestion question) {
        return ofQuestions.getOrDefault(question.text(), List.of());
    }

    private static DocumentSentences read(JsonCursor root) throws BadInput {
        Map<String, List<Sentence>> all = new LinkedHashMap<>();
        for (Map.Entry<String, JsonCursor> question : root.member("questions").entries().entrySet()) {
            List<Sentence> sentences = new ArrayList<>();
            for (JsonCursor one : question.getValue().elements()) {
                sentences.add(new Sentence((int) one.member("page").whole(1, 13), one.member("words").filled(), when(one)));
            }
            all.put(question.getKey(), sentences);
        }
        return new DocumentSentences(root.member("edition").filled(), all);
    }

    private static AskedWhen when(JsonCursor sentence) throws BadInput {
        Optional<JsonCursor> kinds = sentence.optional("pabx");
        if (kinds.isEmpty()) {
            return AskedWhen.ALWAYS;
        }
        List<String> words = new ArrayList<>();
        for (JsonCursor kind : kinds.get().elements()) {
            words.add(kind.filled());
        }
        return new AskedWhen(Optional.of("pabx.kind"), words);
    }
}
