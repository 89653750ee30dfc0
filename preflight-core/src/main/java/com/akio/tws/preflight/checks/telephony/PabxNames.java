package com.akio.tws.preflight.checks.telephony;

import com.akio.tws.preflight.figures.PabxLine;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What people write beside the release of a PABX, taken away: its maker, its names and models, in front ({@code Mitel 470 R6.2}), behind
 * ({@code R12.4 (OXE)}) or grown together ({@code HiPath3800 V8}).
 *
 * <p>The catalogue's names are held against the text word by word; <code>#</code> in them stands for one digit, and a blank for a blank,
 * a hyphen, a stroke or nothing ({@code MX One} for {@code MX-ONE}).
 *
 * @param rest what is left, in small letters
 * @param numberings the ways of counting whose marks stand there
 * @param wordy whether any name stands there
 * @param aside the same release in a second way of counting ({@code R3.2 (mib v.08.63)}); empty where none stands there
 */
record PabxNames(String rest, List<PabxLine.Numbering> numberings, boolean wordy, Optional<Aside> aside) {

    /**
     * The release once more, counted in another way.
     *
     * @param rest what stands behind the mark
     * @param numbering the way of counting
     */
    record Aside(String rest, PabxLine.Numbering numbering) {
    }

    private static final Pattern TRADE_MARKS = Pattern.compile("[®™©]|\\((?:r|tm|c)\\)", Pattern.CASE_INSENSITIVE);
    private static final Pattern SIGNS = Pattern.compile("[\\s_\"'’“”«»]+");
    private static final Pattern HYPHENS = Pattern.compile("[‐-―−]");
    private static final Pattern BRACKET = Pattern.compile("\\s*[(\\[]([^()\\[\\]]*)[)\\]]\\s*$");
    private static final Pattern EMPTY = Pattern.compile("[(\\[]\\s*[)\\]]");
    private static final Pattern LEADING = Pattern.compile("^[ ,:;/|-]+");
    private static final Pattern RELEASE = Pattern.compile("(?<![a-z])[rv][ .]?[0-9].*");

    PabxNames {
        numberings = List.copyOf(numberings);
        Objects.requireNonNull(aside, "aside");
    }

    static PabxNames of(String told, PabxLine line) {
        String text = bracketless(plain(told), line);
        List<PabxLine.Numbering> found = new ArrayList<>();
        boolean wordy = false;
        Optional<Aside> aside = second(text, line);
        for (Word word : words(line)) {
            Matcher matcher = word.pattern().matcher(text);
            if (!matcher.find()) {
                continue;
            }
            wordy = true;
            if (word.numbering().isPresent() && cutsOff(text.substring(0, matcher.start()))) {
                aside = Optional.of(new Aside(text.substring(matcher.end()).strip(), word.numbering().get()));
                text = text.substring(0, matcher.start());
                continue;
            }
            word.numbering().filter(numbering -> !found.contains(numbering)).ifPresent(found::add);
            text = matcher.replaceAll(" ");
        }
        return new PabxNames(LEADING.matcher(EMPTY.matcher(text).replaceAll(" ")).replaceFirst("").strip(), found, wordy, aside);
    }

    /** A number behind the release that shows its way of counting by itself ({@code R3.2/08.63}). */
    private static Optional<Aside> second(String text, PabxLine line) {
        for (PabxLine.Numbering numbering : line.numberings()) {
            for (String mark : numbering.marks()) {
                Matcher matcher = Pattern.compile("(?<=[ /(-])" + Pattern.quote(mark) + "[0-9]?[.][0-9]+(?![0-9.])").matcher(text);
                if (isNumber(mark) && mark.indexOf('#') < 0 && matcher.find() && cutsOff(text.substring(0, matcher.start()))) {
                    return Optional.of(new Aside(matcher.group(), numbering));
                }
            }
        }
        return Optional.empty();
    }

    /** The release of another text, counted as these words tell where that one does not. */
    PabxNames before(PabxNames version) {
        return new PabxNames(version.rest(), version.numberings().isEmpty() ? numberings : version.numberings(), wordy || version.wordy(),
                version.aside());
    }

    /** Whether a text names a product whose name is more than the names of this one. */
    static boolean namesAnother(String told, PabxLine line) {
        String text = plain(told);
        return line.others().stream().anyMatch(other -> pattern(other).matcher(text).find() && !of(other, line).rest().isEmpty());
    }

    /** The document itself writes {@code R3.2 (mib v.08.63)}: a second way of counting behind a release tells that release again. */
    private static boolean cutsOff(String before) {
        return RELEASE.matcher(before.strip()).lookingAt();
    }

    private static String plain(String told) {
        String named = Normalizer.normalize(TRADE_MARKS.matcher(told).replaceAll(" "), Normalizer.Form.NFKC);
        String text = HYPHENS.matcher(named).replaceAll("-").toLowerCase(Locale.ROOT);
        return SIGNS.matcher(text).replaceAll(" ").strip();
    }

    /** What stands in brackets at the end is a build or a note, but where the release itself stands there. */
    private static String bracketless(String plain, PabxLine line) {
        String text = plain;
        Matcher bracket = BRACKET.matcher(text);
        while (bracket.find() && bracket.start() > 0) {
            String inside = bracket.group(1).strip();
            boolean other = line.numberings().stream().flatMap(numbering -> numbering.marks().stream()).anyMatch(mark -> isNumber(mark)
                    ? Pattern.matches(Pattern.quote(mark) + "[0-9]?[.][0-9]+", inside) : inside.startsWith(mark));
            boolean release = RELEASE.matcher(inside).find();
            text = text.substring(0, bracket.start()) + (release || other ? " " + inside : "");
            bracket = BRACKET.matcher(text);
        }
        return text;
    }

    /** A name or a mark, as it is looked for. */
    private record Word(String text, Pattern pattern, Optional<PabxLine.Numbering> numbering) {
    }

    /** The longest first, so that {@code OXO Connect} is found before {@code OXO}. */
    private static List<Word> words(PabxLine line) {
        List<Word> words = new ArrayList<>();
        line.names().forEach(name -> words.add(new Word(name, pattern(name), Optional.empty())));
        line.numberings().forEach(numbering -> numbering.marks().stream().filter(mark -> !isNumber(mark))
                .forEach(mark -> words.add(new Word(mark, pattern(mark), Optional.of(numbering)))));
        words.sort(Comparator.comparingInt((Word word) -> word.text().length()).reversed());
        return words;
    }

    private static boolean isNumber(String mark) {
        return mark.chars().allMatch(sign -> sign == '.' || isDigit((char) sign));
    }

    /** The way of counting that a mark tells, or how the number itself begins: {@code 0} for 08.63, {@code 1##} for 100.1. */
    Optional<PabxLine.Numbering> numbering(PabxRelease release, PabxLine line) {
        return numberings.stream().findFirst().or(() -> line.numberings().stream()
                .filter(its -> its.marks().stream().filter(PabxNames::isNumber).anyMatch(mark -> begins(release.written(), mark))).findFirst());
    }

    /** A mark with places for digits is the whole of those numbers. */
    private static boolean begins(String written, String mark) {
        return mark.indexOf('#') < 0 ? written.startsWith(mark)
                : Pattern.compile(mark.replace(".", "[.]").replace("#", "[0-9]") + "(?![0-9])").matcher(written).lookingAt();
    }

    private static Pattern pattern(String name) {
        StringBuilder pattern = new StringBuilder(isDigit(name.charAt(0)) ? "(?<![a-z0-9.])" : "(?<![a-z0-9])");
        for (char sign : name.toLowerCase(Locale.ROOT).toCharArray()) {
            pattern.append(switch (sign) {
                case '#' -> "[0-9]";
                case ' ' -> "[ /-]{0,3}";
                default -> Pattern.quote(String.valueOf(sign));
            });
        }
        pattern.append(isDigit(name.charAt(name.length() - 1)) ? "(?![0-9]|[.][0-9])" : "(?![a-z])");
        return Pattern.compile(pattern.toString());
    }

    private static boolean isDigit(char sign) {
        return sign == '#' || (sign >= '0' && sign <= '9');
    }
}
