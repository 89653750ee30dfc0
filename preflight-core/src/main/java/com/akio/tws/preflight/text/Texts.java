package com.akio.tws.preflight.text;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;

/**
 * The texts of one language, and how that language writes sizes, clocks, lists and times.
 *
 * <p>Texts are plain: <code>{0}</code> is a place, <code>{0?file|files}</code> is the first word where the number in that place is one
 * of something and the second where it is several, everything else stands as written, French with {@link FrenchSpaces}.
 *
 * <p>Times are shown in the zone of whoever reads them, which {@link #at} names; without it they are shown in UTC.
 */
public final class Texts {

    private static final Map<Language, Texts> LOADED = new ConcurrentHashMap<>();
    private static final long KIB = 1024;
    private static final String[] UNITS = {"unit.byte", "unit.kib", "unit.mib", "unit.gib", "unit.tib"};

    private final Language language;
    private final Properties texts;
    private final Supplier<ZoneId> zone;
    private final boolean spaced;

    private Texts(Language language, Properties texts, Supplier<ZoneId> zone, boolean spaced) {
        this.language = language;
        this.texts = texts;
        this.zone = zone;
        this.spaced = spaced;
    }

    /** The texts of a language; read once. */
    public static Texts in(Language language) {
        return LOADED.computeIfAbsent(language, Texts::load);
    }

    private static Texts load(Language language) {
        String resource = "messages_" + language.code() + ".properties";
        Properties texts = new Properties();
        try (InputStream bytes = Texts.class.getResourceAsStream(resource)) {
            if (bytes == null) {
                throw new IllegalStateException("missing from the jar: " + resource);
            }
            try (Reader characters = new InputStreamReader(bytes, StandardCharsets.UTF_8)) {
                texts.load(characters);
            }
        } catch (IOException broken) {
            throw new UncheckedIOException("unreadable in the jar: " + resource, broken);
        }
        return new Texts(language, texts, () -> ZoneOffset.UTC, language == Language.FRENCH);
    }

    /** The same texts for a reader in a zone. */
    public Texts at(ZoneId there) {
        return at(() -> there);
    }

    /** The same texts for a reader in a zone, which is not looked up before a time is shown. */
    public Texts at(Supplier<ZoneId> there) {
        return new Texts(language, texts, there, spaced);
    }

    /** The same texts with ordinary blanks alone, for a script whose reviewer is to see every sign as what it is. */
    public Texts withOrdinaryBlanks() {
        return new Texts(language, texts, zone, false);
    }

    /** The same texts with times in UTC, as documents for programs have them. */
    public Texts inUtc() {
        return at(ZoneOffset.UTC);
    }

    /** The texts of another language for the same reader. */
    public Texts as(Language other) {
        return in(other).at(zone);
    }

    /**
     * The same with texts of one's own, such as those of an embedder's own check: {@code acme.licence.title} and what its messages name.
     *
     * @param more texts by their keys, in which <code>{0}</code> is a place
     * @throws IllegalArgumentException if a key is one of this library's
     */
    public Texts with(Map<String, String> more) {
        Properties all = new Properties();
        all.putAll(texts);
        more.forEach((key, text) -> {
            if (all.putIfAbsent(key, text) != null) {
                throw new IllegalArgumentException("a text of this library: " + key);
            }
        });
        return new Texts(language, all, zone, spaced);
    }

    public Language language() {
        return language;
    }

    /** Whether this language has a text under a key. */
    public boolean has(String key) {
        return texts.containsKey(key);
    }

    /** Every key, in order. */
    public Set<String> keys() {
        return new TreeSet<>(texts.stringPropertyNames());
    }

    /** The text of a message. A key that the bundle lacks shows as itself, so that nothing is lost silently. */
    public String say(Message message) {
        String template = texts.getProperty(message.key());
        if (template == null) {
            return "[" + message.key() + "]";
        }
        return filled(spaced ? FrenchSpaces.in(template) : template, message.arguments());
    }

    private String filled(String template, List<Argument> arguments) {
        StringBuilder said = new StringBuilder(template.length() + 32);
        int from = 0;
        for (int open = template.indexOf('{'); open >= 0; open = template.indexOf('{', from)) {
            int close = template.indexOf('}', open);
            int place = close >= open + 2 ? template.charAt(open + 1) - '0' : -1;
            boolean there = place >= 0 && place < arguments.size() && place < 10;
            said.append(template, from, open);
            if (there && close == open + 2) {
                append(said, arguments.get(place));
                from = close + 1;
            } else if (there && template.charAt(open + 2) == '?') {
                said.append(form(template.substring(open + 3, close), arguments.get(place)));
                from = close + 1;
            } else {
                said.append('{');
                from = open + 1;
            }
        }
        return said.append(template, from, template.length()).toString();
    }

    /** Of the two forms that a bar parts, the one that goes with the number. */
    private String form(String forms, Argument number) {
        int bar = forms.indexOf('|');
        return number instanceof Argument.Count count && language.isSingular(count.number()) ? forms.substring(0, bar)
                : forms.substring(bar + 1);
    }

    /** The text of a key without places. */
    public String say(String key) {
        return say(Message.of(key));
    }

    private void append(StringBuilder said, Argument argument) {
        if (argument instanceof Argument.Plain plain) {
            said.append(plain.text());
        } else if (argument instanceof Argument.Count count) {
            said.append(count.number());
        } else if (argument instanceof Argument.Size size) {
            appendSize(said, size.bytes());
        } else if (argument instanceof Argument.Clock clock) {
            appendHundredths(said, magnitude(said, clock.megahertz()) / 10);
            said.append(unitSpace()).append("GHz");
        } else if (argument instanceof Argument.Moment moment) {
            said.append(new TimeWords(this, zone).moment(moment.instant()));
        } else if (argument instanceof Argument.Dated dated) {
            said.append(new TimeWords(this, zone).day(dated.instant()));
        } else if (argument instanceof Argument.Day day) {
            said.append(new TimeWords(this, zone).day(day.date()));
        } else if (argument instanceof Argument.Localized localized) {
            String words = localized.text().in(language);
            said.append(spaced ? FrenchSpaces.in(words) : words);
        } else if (argument instanceof Argument.Nested nested) {
            said.append(say(nested.message()));
        } else if (argument instanceof Argument.Listing listing) {
            for (int i = 0; i < listing.arguments().size(); i++) {
                if (i > 0) {
                    said.append(", ");
                }
                append(said, listing.arguments().get(i));
            }
        }
    }

    /** Writes the sign and gives the rest. Only a damaged reading is negative; it must still be readable. */
    private static long magnitude(StringBuilder said, long number) {
        if (number >= 0) {
            return number;
        }
        said.append('-');
        return number == Long.MIN_VALUE ? Long.MAX_VALUE : -number;
    }

    private void appendSize(StringBuilder said, long signed) {
        long bytes = magnitude(said, signed);
        int unit = 0;
        long scale = 1;
        while (unit < UNITS.length - 1 && bytes / scale >= KIB) {
            scale *= KIB;
            unit++;
        }
        long hundredths = bytes / scale * 100 + bytes % scale * 100 / scale;
        appendHundredths(said, hundredths);
        said.append(unitSpace()).append(say(UNITS[unit]));
    }

    private char unitSpace() {
        return spaced ? FrenchSpaces.NO_BREAK : ' ';
    }

    private void appendHundredths(StringBuilder said, long hundredths) {
        said.append(hundredths / 100);
        long rest = hundredths % 100;
        if (rest == 0) {
            return;
        }
        said.append(language.decimalSign()).append(rest / 10);
        if (rest % 10 != 0) {
            said.append(rest % 10);
        }
    }
}
