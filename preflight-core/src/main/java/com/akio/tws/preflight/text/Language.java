package com.akio.tws.preflight.text;

import java.util.Locale;
import java.util.Optional;

/** A language the tool speaks. Always passed in; no library class asks the system for it. */
public enum Language {
    FRENCH("fr", ','), ENGLISH("en", '.');

    private final String code;
    private final char decimalSign;

    Language(String code, char decimalSign) {
        this.code = code;
        this.decimalSign = decimalSign;
    }

    /** The ISO 639-1 code, as the command line and the report write it. */
    public String code() {
        return code;
    }

    /** The sign between the whole and the decimals of a number. */
    public char decimalSign() {
        return decimalSign;
    }

    /** Whether a number takes the singular: one does in both, and in French nought too. */
    public boolean isSingular(long number) {
        return number == 1 || (this == FRENCH && number == 0);
    }

    /** The language of a code such as {@code fr}, whatever its case. */
    public static Optional<Language> ofCode(String code) {
        for (Language language : values()) {
            if (language.code.equals(code.toLowerCase(Locale.ROOT))) {
                return Optional.of(language);
            }
        }
        return Optional.empty();
    }
}
