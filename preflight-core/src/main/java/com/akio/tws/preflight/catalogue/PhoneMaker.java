package com.akio.tws.preflight.catalogue;

import com.akio.tws.preflight.site.Phone;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * The phones of one maker, as the catalogue describes them: a new model is a line of data.
 *
 * @param brand the maker's name, as it begins a model's
 * @param models the models that are known, without the brand; {@code *} stands for any text and {@code #} for one digit
 * @param cordless the DECT models among them, in the same form
 */
public record PhoneMaker(String brand, List<String> models, List<String> cordless) {

    private static final List<CheckId> CHECKS = List.of(CheckId.of("telephony.snom"), CheckId.of("telephony.yealink"));

    public PhoneMaker {
        Objects.requireNonNull(brand, "brand");
        models = List.copyOf(models);
        cordless = List.copyOf(cordless);
    }

    /** The maker whose phones a check judges, by that check's figures. */
    public static PhoneMaker of(Figures figures) {
        return new PhoneMaker(figures.text("brand"), figures.texts("models"), figures.texts("dect"));
    }

    /** The brands that some phones are of, in lower case; a phone of a maker that the document does not name has none. */
    public static Set<String> brandsOf(List<Phone> phones, Catalogue catalogue) {
        return CHECKS.stream().map(id -> of(catalogue.entry(id).figures())).filter(maker -> !maker.among(phones).isEmpty())
                .map(maker -> maker.brand().toLowerCase(Locale.ROOT)).collect(Collectors.toUnmodifiableSet());
    }

    /** Those phones that are this maker's: by its name, or without it by a model that only it has. */
    public List<Phone> among(List<Phone> phones) {
        return phones.stream().filter(phone -> namesBrand(phone) || knows(phone) || matches(cordless, phone)).toList();
    }

    /** Whether the model is one that the catalogue lists. */
    public boolean knows(Phone phone) {
        return matches(models, phone);
    }

    /** Whether one of this maker's phones is a DECT one, by its model or because its name says so. */
    public boolean isCordless(Phone phone) {
        return matches(cordless, phone) || (namesBrand(phone) && phone.model().toUpperCase(Locale.ROOT).contains("DECT"));
    }

    private boolean namesBrand(Phone phone) {
        return phone.model().strip().toLowerCase(Locale.ROOT).startsWith(brand.toLowerCase(Locale.ROOT));
    }

    private boolean matches(List<String> patterns, Phone phone) {
        String name = phone.model().strip();
        String code = (namesBrand(phone) ? name.substring(brand.length()) : name).toUpperCase(Locale.ROOT).replaceAll("[ _-]", "");
        return patterns.stream().anyMatch(pattern -> matches(pattern, code));
    }

    private static boolean matches(String pattern, String code) {
        StringBuilder expression = new StringBuilder();
        for (int at = 0; at < pattern.length(); at++) {
            char sign = pattern.charAt(at);
            expression.append(sign == '*' ? ".*" : sign == '#' ? "[0-9]" : Pattern.quote(String.valueOf(sign)));
        }
        return code.matches(expression.toString());
    }
}
