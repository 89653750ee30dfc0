package com.akio.tws.preflight.redact;

import java.net.IDN;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;

/** The spellings in which a secret is looked for, folded, each with what stands in its place. */
final class Spellings {

    /** How German, Swedish and Danish are written where their letters are missing; {@link Folded} has the other way, without the dots. */
    private static final String[][] LETTERS = {{"\u00E4", "ae"}, {"\u00F6", "oe"}, {"\u00FC", "ue"}, {"\u00E5", "aa"}, {"\u00F8", "oe"}, {"\u00E6", "ae"},
            {"\u00DF", "ss"}};
    private static final Set<MaskKind> NAMES = Set.of(MaskKind.HOST, MaskKind.DOMAIN, MaskKind.DNS_NAME);
    private static final Set<MaskKind> PEOPLE = Set.of(MaskKind.USER, MaskKind.PERSON, MaskKind.WORD, MaskKind.NAME);
    private static final int SHORTEST_CHANGED = 5;
    private static final int SHORTEST_JOINED = 6;

    private Spellings() {
    }

    /**
     * Every spelling.
     *
     * @param isCommon tells words of this tool, which a spelling must not hit that the secret itself does not have
     */
    static Map<String, String> of(Mask mask, Predicate<String> isCommon) {
        Secret secret = mask.secret();
        Map<String, String> spellings = new LinkedHashMap<>();
        String plain = Folded.plain(secret.text()).strip();
        spellings.put(plain, mask.mask());
        String small = secret.folded();
        String german = small;
        for (String[] letter : LETTERS) {
            german = german.replace(letter[0], letter[1]);
        }
        spellings.putIfAbsent(Folded.plain(german).strip(), shown(mask, german.equals(small)));
        if (NAMES.contains(secret.kind())) {
            international(mask, spellings);
        }
        if (PEOPLE.contains(secret.kind()) && plain.indexOf(' ') > 0) {
            for (String one : List.copyOf(spellings.keySet())) {
                String[] names = one.split(" ", -1);
                if (names.length == 2) {
                    // The family's name first, as French lists and directories have it.
                    put(names[1] + " " + names[0], SHORTEST_JOINED, mask, isCommon, spellings);
                    put(names[1] + ", " + names[0], SHORTEST_JOINED, mask, isCommon, spellings);
                }
            }
            for (String one : Set.copyOf(spellings.keySet())) {
                for (String between : new String[] {"-", "_", ".", "+", ""}) {
                    put(one.replace(" ", between), between.isEmpty() ? SHORTEST_JOINED : 1, mask, isCommon, spellings);
                }
            }
        }
        if (secret.kind() == MaskKind.USER || secret.kind() == MaskKind.PERSON || secret.kind() == MaskKind.WORD) {
            put(plain.replace("ae", "a").replace("oe", "o").replace("ue", "u"), SHORTEST_CHANGED, mask, isCommon, spellings);
        }
        if (secret.kind() == MaskKind.IPV4) {
            spellings.putIfAbsent(plain.replace('.', '-'), mask.mask());
        } else if (secret.kind() == MaskKind.MAC) {
            card(Addresses.same(secret), mask, spellings);
        }
        return spellings;
    }

    private static void put(String spelling, int shortest, Mask mask, Predicate<String> isCommon, Map<String, String> spellings) {
        if (spelling.length() >= shortest && !isCommon.test(spelling)) {
            spellings.putIfAbsent(spelling, mask.mask());
        }
    }

    /** Another name than with its own letters: what stands for it must be another one, too. */
    private static String shown(Mask mask, boolean sameLetters) {
        return sameLetters || !NAMES.contains(mask.secret().kind()) ? mask.mask() : Folded.plain(mask.mask());
    }

    private static void international(Mask mask, Map<String, String> spellings) {
        try {
            String ascii = IDN.toASCII(mask.secret().folded());
            spellings.putIfAbsent(Folded.plain(ascii), IDN.toASCII(mask.mask()));
            String international = IDN.toUnicode(mask.secret().folded());
            spellings.putIfAbsent(Folded.plain(international), mask.mask());
        } catch (IllegalArgumentException noSuchForm) {
            // A name that is none in the name service has its own spelling alone.
        }
    }

    private static void card(String digits, Mask mask, Map<String, String> spellings) {
        spellings.putIfAbsent(digits, mask.mask());
        for (String between : new String[] {":", "-", " ", "."}) {
            spellings.putIfAbsent(digits.replaceAll("(..)(?=.)", "$1" + between), mask.mask());
        }
        for (String between : new String[] {".", ":", "-"}) {
            spellings.putIfAbsent(digits.replaceAll("(....)(?=.)", "$1" + between), mask.mask());
        }
        // Aruba and ProVision switches; how Cisco phones name themselves, and the files that Yealink phones ask for.
        spellings.putIfAbsent(digits.replaceAll("(.{6})(?=.)", "$1-"), mask.mask());
        for (String before : new String[] {"sep", "ata", "cfg"}) {
            spellings.putIfAbsent(before + digits, before + mask.mask());
        }
    }
}
