package com.akio.tws.preflight.checks.shared;

import java.util.Objects;
import java.util.function.BinaryOperator;
import java.util.regex.Pattern;

/**
 * A folder that an antivirus program should leave out. The document writes a name in square brackets for a part that may be any text;
 * brackets of the machine's own folders are letters like others.
 *
 * @param shown as a person reads it
 * @param path what an exclusion is compared with
 * @param exclusion as Microsoft Defender takes it for everybody, with a star for each part that may be any text
 */
public record WantedFolder(String shown, ExcludedPath path, String exclusion) {

    private static final String EVERY = "*";
    private static final Pattern ANY_TEXT = Pattern.compile("\\[(?!install])[a-z]+]");

    public WantedFolder {
        Objects.requireNonNull(shown, "shown");
        Objects.requireNonNull(path, "path");
        Objects.requireNonNull(exclusion, "exclusion");
    }

    /**
     * Puts a folder of the document on a machine.
     *
     * @param place puts the machine's folders in the place of the document's variables; it is given the path and what stands for a user
     * @param everyUser whether it has to be left out for every user, and not only for some
     */
    public static WantedFolder of(String document, boolean everyUser, BinaryOperator<String> place) {
        String any = String.valueOf(ExcludedPath.ANY_TEXT);
        return new WantedFolder(place.apply(document, everyUser ? EVERY : "[user]"),
                ExcludedPath.of(place.apply(ANY_TEXT.matcher(document).replaceAll(any), everyUser ? EVERY : any)),
                place.apply(ANY_TEXT.matcher(document).replaceAll("\\*"), EVERY));
    }
}
