package com.akio.tws.preflight.redact;

import com.akio.tws.preflight.input.BadInput;
import com.akio.tws.preflight.input.InputFile;
import com.akio.tws.preflight.input.Place;
import com.akio.tws.preflight.text.Message;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * A list of words that a person wants masked beside what the tool finds: the customer, people, places. One word or phrase a line; a line
 * that begins with {@code #} is a comment.
 */
public final class OwnWords {

    private static final long LONGEST_FILE = 1 << 20;
    private static final int MOST = 10_000;
    private static final int SHORTEST = 2;
    private static final int LONGEST = 200;
    private static final char MARK = '\uFEFF';

    private OwnWords() {
    }

    /**
     * Reads the list: UTF-8, with or without its mark, or UTF-16 with one, as Notepad saves it.
     *
     * @throws BadInput if the file cannot be read, is in another encoding, holds no word, too many, or one that is too short or too long
     */
    public static Set<String> read(Path file) throws BadInput {
        String name = file.toString();
        List<String> lines = text(InputFile.bytes(file, LONGEST_FILE), name).lines().toList();
        Set<String> words = new LinkedHashSet<>();
        for (int i = 0; i < lines.size(); i++) {
            String word = lines.get(i).strip();
            if (word.isEmpty() || word.startsWith("#")) {
                continue;
            }
            long letters = word.chars().filter(Character::isLetterOrDigit).count();
            if (letters < SHORTEST || word.length() > LONGEST || word.chars().anyMatch(Character::isISOControl)) {
                throw BadInput.at(new Place(name, i + 1, 1), Message.of("input.redact.word", SHORTEST, LONGEST));
            }
            words.add(word);
        }
        if (words.isEmpty()) {
            throw BadInput.at(Place.whole(name), Message.of("input.redact.no-words"));
        }
        if (words.size() > MOST) {
            throw BadInput.at(Place.whole(name), Message.of("input.redact.many-words", MOST, words.size()));
        }
        return words;
    }

    private static String text(byte[] bytes, String name) throws BadInput {
        for (Charset wide : List.of(StandardCharsets.UTF_16LE, StandardCharsets.UTF_16BE)) {
            String text = new String(bytes, wide);
            if (!text.isEmpty() && text.charAt(0) == MARK) {
                return text.substring(1);
            }
        }
        for (byte one : bytes) {
            if (one == 0) {
                throw BadInput.at(Place.whole(name), Message.of("input.redact.words-encoding"));
            }
        }
        return InputFile.utf8(bytes, name);
    }
}
