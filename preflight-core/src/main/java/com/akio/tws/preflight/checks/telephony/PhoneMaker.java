package com.akio.tws.preflight.checks.telephony;

import com.akio.tws.preflight.catalogue.Figures;
import com.akio.tws.preflight.site.Phone;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * The phones of one maker, as the catalogue describes them: a new model is a line of data.
 *
 * @param brand the maker's name, as it begins a model's
 * @param models the models that are known, without the brand; {@code *} stands for any text and {@code #} for one digit
 * @param cordless the DECT models among them, in the same form
 */
record PhoneMaker(String brand, List<String> models, List<String> cordless) {

    PhoneMaker {
        models = List.copyOf(models);
        cordless = List.copyOf(cordless);
    }

    static PhoneMaker of(Figures figures) {
        return new PhoneMaker(figures.text("brand"), figures.texts("models"), figures.texts("dect"));
    }

    /** Those phones that are this maker's: by its name, or without it by a model that only it has. */
    List<Phone> among(List<Phone> phones) {
        return phones.stream().filter(phone -> namesBrand(phone) || knows(phone) || isCordless(phone)).toList();
    }

    /** Whether the model is one that the catalogue lists. */
    boolean knows(Phone phone) {
        return matches(models, phone);
    }

    /** Whether the model is a DECT one, which is not supported. */
    boolean isCordless(Phone phone) {
        return matches(cordless, phone) || phone.model().toUpperCase(Locale.ROOT).contains("DECT");
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
