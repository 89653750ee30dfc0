package com.akio.tws.preflight.redact;

import com.akio.tws.preflight.catalogue.CatalogueReader;
import com.akio.tws.preflight.text.Language;
import com.akio.tws.preflight.text.Message;
import com.akio.tws.preflight.text.Texts;
import java.nio.charset.StandardCharsets;
import java.util.List;

/**
 * The words that this tool itself uses. A server called {@code TWS} or an account called {@code server} cannot be told from them
 * in free text: such a name is masked where the tool knows that it is a name, and only there.
 */
final class Vocabulary {

    /** Words of every Windows and of the bundle's own form, which no text of ours happens to use. */
    private static final String FURTHER = """
            schema tool name version value source state reason kind code detail facts known absent unreadable
            hklm hkey local machine software system currentcontrolset control microsoft windows users program files programdata
            appdata roaming local temp device harddiskvolume public default desktop documents downloads""";

    private final String words;

    private Vocabulary(String words) {
        this.words = words;
    }

    /** The texts of both languages, the built-in catalogue and the names of facts. */
    static Vocabulary of(List<String> factNames) {
        StringBuilder words = new StringBuilder(FURTHER).append('\n').append(String.join(" ", factNames)).append('\n');
        words.append(new String(CatalogueReader.builtInBytes(), StandardCharsets.UTF_8)).append('\n');
        for (Language language : Language.values()) {
            Texts texts = Texts.in(language);
            for (String key : texts.keys()) {
                words.append(key).append(' ').append(texts.say(new Message(key, List.of()))).append('\n');
            }
        }
        return new Vocabulary(words.toString());
    }

    /** Whether a name is among the words. */
    boolean holds(String name) {
        return Borders.around(List.of(name)).matcher(words).find();
    }
}
