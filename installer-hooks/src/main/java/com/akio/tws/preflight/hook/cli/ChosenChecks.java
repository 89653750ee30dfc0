package com.akio.tws.preflight.hook.cli;

import com.akio.tws.preflight.catalogue.Catalogue;
import com.akio.tws.preflight.catalogue.CheckId;
import com.akio.tws.preflight.catalogue.Entry;
import com.akio.tws.preflight.catalogue.Level;
import com.akio.tws.preflight.check.Check;
import com.akio.tws.preflight.checks.Checks;
import com.akio.tws.preflight.input.BadInput;
import com.akio.tws.preflight.text.Language;
import com.akio.tws.preflight.text.Message;
import com.akio.tws.preflight.text.Texts;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Which checks somebody means by a word: an id ({@code server.dotnet}), a pattern of ids ({@code server.disk.*}, {@code *.memory}), a row
 * of the document or a run of rows ({@code R15}, {@code R1-R5}), or a level as {@code catalogue} shows it ({@code required}).
 */
final class ChosenChecks {

    private static final Pattern ROWS = Pattern.compile("[Rr](\\d{1,4})(?:\\s*[-–]\\s*[Rr]?(\\d{1,4}))?");
    private static final Pattern WILD = Pattern.compile("[*?]");

    private ChosenChecks() {
    }

    /**
     * The checks that the words mean, in the document's order for each word.
     *
     * @throws BadInput for a word that means none, with what is near it
     */
    static Set<CheckId> of(List<String> words, Catalogue catalogue) throws BadInput {
        Set<CheckId> chosen = new LinkedHashSet<>();
        for (String word : words) {
            chosen.addAll(of(word.strip(), catalogue));
        }
        return chosen;
    }

    /** The checks that one word means, at least one. */
    static List<CheckId> of(String word, Catalogue catalogue) throws BadInput {
        Matcher rows = ROWS.matcher(word);
        if (rows.matches()) {
            int first = Integer.parseInt(rows.group(1));
            int last = rows.group(2) == null ? first : Integer.parseInt(rows.group(2));
            return some(all(catalogue, entry -> carries(entry, Math.min(first, last), Math.max(first, last))), Message.of("input.select.rows", word));
        }
        if (WILD.matcher(word).find()) {
            Pattern pattern = pattern(word);
            List<String> near = NearIds.of(WILD.matcher(word).replaceAll(""), catalogue);
            return some(all(catalogue, entry -> pattern.matcher(entry.id().name()).matches()),
                    near.isEmpty() ? Message.of("input.select.pattern", word) : Message.of("input.select.pattern-like", word, near));
        }
        Optional<Level> level = level(word);
        if (level.isPresent()) {
            return some(all(catalogue, entry -> entry.level() == level.get()), Message.of("input.select.level", word));
        }
        return List.of(CheckOptions.known(word, catalogue).id());
    }

    private static List<CheckId> all(Catalogue catalogue, Predicate<Entry> wanted) {
        return Checks.of(catalogue).stream().map(Check::id).filter(id -> wanted.test(catalogue.entry(id))).toList();
    }

    private static List<CheckId> some(List<CheckId> found, Message none) throws BadInput {
        if (found.isEmpty()) {
            throw new BadInput(none);
        }
        return found;
    }

    private static boolean carries(Entry entry, int first, int last) {
        return Stream.concat(entry.row().stream(), entry.also().stream()).mapToInt(row -> Integer.parseInt(row.substring(1)))
                .anyMatch(row -> row >= first && row <= last);
    }

    /** A level by its name, or by the word that either language shows for it: people copy what they see. */
    private static Optional<Level> level(String word) {
        return Arrays.stream(Level.values()).filter(level -> level.name().equalsIgnoreCase(word) || Arrays.stream(Language.values())
                .anyMatch(language -> Texts.in(language).say("level." + level).equalsIgnoreCase(word))).findFirst();
    }

    private static Pattern pattern(String word) {
        StringBuilder pattern = new StringBuilder();
        for (char sign : word.toLowerCase(Locale.ROOT).toCharArray()) {
            pattern.append(sign == '*' ? ".*" : sign == '?' ? "." : Pattern.quote(String.valueOf(sign)));
        }
        return Pattern.compile(pattern.toString());
    }
}
