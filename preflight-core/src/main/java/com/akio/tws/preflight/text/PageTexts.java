package com.akio.tws.preflight.text;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;

/**
 * What the pages of the checks say, beside the messages of the checks themselves: words in each language, and once for all languages the
 * commands and where Windows' maker says so.
 *
 * <p>A text {@code @other.check.part} is that of another check; commands of a check that has none of its own for a part are those of the
 * check that its words are taken from.
 */
public final class PageTexts {

    private static final Map<String, Properties> LOADED = new ConcurrentHashMap<>();
    private static final String COMMON = "fiches.properties";
    private static final char BORROWED = '@';
    /** A text borrows from one that has words of its own, never from one that borrows again and again. */
    private static final int MOST_STEPS = 3;

    private final Language language;
    private final Properties texts;

    private PageTexts(Language language, Properties texts) {
        this.language = language;
        this.texts = texts;
    }

    /** One line that is typed as it stands. */
    public record Command(Shell shell, String line) {
    }

    /** What takes a command. */
    public enum Shell implements Worded {
        /** The command prompt; PowerShell takes it too. */
        CMD,
        /** PowerShell alone. */
        PS
    }

    /** The words of a language; read once. */
    public static PageTexts in(Language language) {
        return new PageTexts(language, load("fiches_" + language.code() + ".properties"));
    }

    /** Every key of this language, in order. */
    public Set<String> keys() {
        return new TreeSet<>(texts.stringPropertyNames());
    }

    /** What a page says in a part; empty for a check that nobody wrote a page for, such as one that another edition brings. */
    public Optional<String> say(String check, PagePart part) {
        return Optional.ofNullable(texts.getProperty(resolved(check + "." + part.word())))
                .map(text -> language == Language.FRENCH ? FrenchSpaces.in(text) : text);
    }

    /** The commands of a part, in their order. */
    public List<Command> commands(String check, PagePart part) {
        String own = check + "." + part.word();
        return Stream.of(own, resolved(own)).map(PageTexts::lines).filter(lines -> !lines.isEmpty()).findFirst().orElse(List.of()).stream()
                .map(PageTexts::command).toList();
    }

    /** Where what a page says can be read again, as addresses. */
    public static List<String> sources(String check) {
        return lines(check + ".source");
    }

    /** How further messages of a check begin, which it shares with others. */
    public static List<String> families(String check) {
        return lines(check + ".messages");
    }

    private String resolved(String key) {
        String at = key;
        for (int step = 0; step < MOST_STEPS; step++) {
            String text = texts.getProperty(at, "");
            if (text.isEmpty() || text.charAt(0) != BORROWED) {
                return at;
            }
            at = text.substring(1);
        }
        throw new IllegalStateException(key + " borrows from one that borrows from another, and on");
    }

    private static List<String> lines(String key) {
        return load(COMMON).getProperty(key, "").lines().filter(line -> !line.isBlank()).toList();
    }

    private static Command command(String line) {
        for (Shell shell : Shell.values()) {
            if (line.startsWith(shell.word() + ": ")) {
                return new Command(shell, line.substring(shell.word().length() + 2));
            }
        }
        throw new IllegalStateException("no shell is named: " + line);
    }

    private static Properties load(String resource) {
        return LOADED.computeIfAbsent(resource, name -> {
            Properties texts = new Properties();
            try (InputStream bytes = PageTexts.class.getResourceAsStream(name)) {
                if (bytes == null) {
                    throw new IllegalStateException("missing from the jar: " + name);
                }
                try (Reader characters = new InputStreamReader(bytes, StandardCharsets.UTF_8)) {
                    texts.load(characters);
                }
            } catch (IOException broken) {
                throw new UncheckedIOException("unreadable in the jar: " + name, broken);
            }
            return texts;
        });
    }
}
