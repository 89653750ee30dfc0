package com.akio.tws.preflight.figures;

import com.akio.tws.preflight.catalogue.CheckId;
import com.akio.tws.preflight.catalogue.FigureKey;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * By which words a program tells that Akio made it.
 *
 * <p>A maker is compared as a whole, never by a part: Akio is a first name in Japan and the beginning of other companies' names, so that
 * neither {@code Akiotech Ltd} nor {@code Akio Tanaka} is meant. Case, blanks, punctuation and the form of the company do not count.
 *
 * @param makers the maker's names, without the form of the company
 * @param companyForms forms that may stand behind a name, for example {@code SAS}
 * @param products how the name of a product begins, for an entry or a service that names no maker
 * @param own how the names of this tool begin, which is no TWS
 */
public record MakerFigures(List<String> makers, List<String> companyForms, List<String> products, List<String> own) {

    public static final FigureKey<MakerFigures> KEY = FigureKey.of(CheckId.of("server.earlier-tws"), figures -> new MakerFigures(
            figures.texts("makers"), figures.texts("companyForms"), figures.texts("products"), figures.texts("ownProducts")));

    private static final Pattern NO_WORD = Pattern.compile("[^\\p{L}\\p{N}]+");
    /** Within an abbreviation: {@code S.A.S.} is one word. */
    private static final Pattern DOT = Pattern.compile("\\.");

    public MakerFigures {
        makers = List.copyOf(makers);
        companyForms = List.copyOf(companyForms);
        products = List.copyOf(products);
        own = List.copyOf(own);
    }

    /** Whether a publisher or a company is the maker. */
    public boolean isMaker(String company) {
        String words = words(company);
        Set<String> forms = new HashSet<>();
        companyForms.forEach(form -> forms.add(words(form)));
        while (words.contains(" ") && forms.contains(words.substring(words.lastIndexOf(' ') + 1))) {
            words = words.substring(0, words.lastIndexOf(' '));
        }
        String plain = words;
        return makers.stream().map(MakerFigures::words).anyMatch(plain::equals);
    }

    /** Whether something that names no maker is called like a product of his. */
    public boolean isProduct(String name) {
        return begins(name, products);
    }

    /** Whether it belongs to this tool. */
    public boolean isOwn(String name) {
        return begins(name, own);
    }

    private static boolean begins(String name, List<String> beginnings) {
        String words = words(name) + " ";
        return beginnings.stream().anyMatch(beginning -> words.startsWith(words(beginning) + " "));
    }

    private static String words(String text) {
        return NO_WORD.matcher(DOT.matcher(text).replaceAll("")).replaceAll(" ").strip().toLowerCase(Locale.ROOT);
    }
}
