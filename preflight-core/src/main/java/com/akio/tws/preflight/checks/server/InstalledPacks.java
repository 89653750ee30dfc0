package com.akio.tws.preflight.checks.server;

import com.akio.tws.preflight.check.Facts;
import com.akio.tws.preflight.facts.LanguageFacts;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * The language packs of Windows, and whether a language that somebody wants can be shown at all.
 *
 * <p>"If the specified language is not installed on the target computer …, the language selection defaults to the language
 * selected by the user" (Microsoft, Globalization.admx, "Restricts the UI languages Windows should use for all logged on users");
 * {@code GetSystemPreferredUILanguages} says that a stored list may hold languages that are not installed, and drops them.
 *
 * @param names the packs that are known
 * @param complete whether these are all; a list that is missing, refused or empty is not
 */
record InstalledPacks(List<String> names, boolean complete) {

    /** Whether a wanted language is there. */
    enum Answer {
        INSTALLED, MISSING, UNCLEAR
    }

    InstalledPacks {
        names = List.copyOf(names);
    }

    /** What Windows shows is installed, whatever the list of packs says. */
    static InstalledPacks of(Facts facts) {
        List<String> packs = named(facts.known(LanguageFacts.PACKS).orElse(List.of()));
        List<String> all = new ArrayList<>(packs);
        all.addAll(named(facts.known(LanguageFacts.SYSTEM_UI).orElse(List.of())));
        return new InstalledPacks(all, !packs.isEmpty());
    }

    /** A pack for another country of the same language leaves it open which one Windows takes. */
    Answer holds(String wanted) {
        String name = wanted.strip().toLowerCase(Locale.ROOT);
        String primary = WindowsLanguage.primary(name);
        if (names.contains(name) || names.contains(primary)) {
            return Answer.INSTALLED;
        }
        boolean related = names.stream().anyMatch(pack -> WindowsLanguage.primary(pack).equals(primary));
        return related && name.equals(primary) ? Answer.INSTALLED : related || !complete ? Answer.UNCLEAR : Answer.MISSING;
    }

    private static List<String> named(List<String> names) {
        return names.stream().map(name -> name.strip().toLowerCase(Locale.ROOT)).filter(name -> !name.isEmpty()).toList();
    }
}
