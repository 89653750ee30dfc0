package com.akio.tws.preflight.redact;

import com.akio.tws.preflight.catalogue.CatalogueReader;
import com.akio.tws.preflight.text.Language;
import com.akio.tws.preflight.text.Message;
import com.akio.tws.preflight.text.Texts;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * The words that this tool itself uses. A server called {@code TWS} or an account called {@code server} cannot be told from them
 * in free text: such a name is masked where the tool knows that it is a name, and only there.
 */
final class Vocabulary {

    /** Words of every Windows, of the bundle's own form and of masks, which no text of ours happens to use. */
    private static final String FURTHER = """
            schema tool name version value source state reason kind code detail facts known absent unreadable
            hklm hkey local machine software system currentcontrolset control microsoft windows users program files programdata
            appdata roaming local temp device harddiskvolume public default desktop documents downloads
            host domain user inet certificate link person note word encoded example mac sid ipv4 ipv6 literal arpa net com
            tmp etc usr var opt unc mup builtin authority service services apppool localhost localdomain administrator guest admin""";

    private static final Pattern BETWEEN = Pattern.compile("[^\\p{L}\\p{N}]+");

    private final List<String> words;
    private final Set<String> single;

    private Vocabulary(List<String> words, Set<String> single) {
        this.words = words;
        this.single = single;
    }

    /** The texts of both languages and the built-in catalogue, which never change. */
    private static final class BuiltIn {
        private static final Vocabulary WORDS = read();

        private static Vocabulary read() {
            StringBuilder words = new StringBuilder(FURTHER).append('\n');
            words.append(new String(CatalogueReader.builtInBytes(), StandardCharsets.UTF_8)).append('\n');
            for (Language language : Language.values()) {
                Texts texts = Texts.in(language);
                for (String key : texts.keys()) {
                    words.append(key).append(' ').append(texts.say(new Message(key, List.of()))).append('\n');
                }
            }
            return of(words.toString(), Set.of());
        }
    }

    /** The texts of both languages, the built-in catalogue and the names of facts. */
    static Vocabulary of(List<String> factNames) {
        Vocabulary facts = of(String.join("\n", factNames), BuiltIn.WORDS.single);
        return new Vocabulary(List.of(BuiltIn.WORDS.words.get(0), facts.words.get(0)), facts.single);
    }

    private static Vocabulary of(String words, Set<String> others) {
        String folded = Folded.plain(words);
        Set<String> single = new HashSet<>(others);
        single.addAll(Arrays.asList(BETWEEN.split(folded)));
        return new Vocabulary(List.of(folded), single);
    }

    /** Whether a name is among the words, in whatever case and with or without accents. */
    boolean holds(String name) {
        String folded = Folded.plain(name).strip();
        List<String> parts = Arrays.stream(BETWEEN.split(folded)).filter(part -> !part.isEmpty()).toList();
        if (parts.isEmpty() || !single.containsAll(parts)) {
            return false;
        }
        if (parts.size() == 1 && parts.get(0).length() == folded.length()) {
            return true;
        }
        return words.stream().anyMatch(text -> holds(text, folded));
    }

    private static boolean holds(String text, String name) {
        for (int at = text.indexOf(name); at >= 0; at = text.indexOf(name, at + 1)) {
            if (isFree(text, name.charAt(0), at - 1) && isFree(text, name.charAt(name.length() - 1), at + name.length())) {
                return true;
            }
        }
        return false;
    }

    /** Whether no letter or digit touches a letter or digit. */
    private static boolean isFree(String text, char edge, int beside) {
        return !Character.isLetterOrDigit(edge) || beside < 0 || beside >= text.length() || !Character.isLetterOrDigit(text.charAt(beside));
    }
}
