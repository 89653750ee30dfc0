package com.akio.tws.preflight.catalogue;

import com.akio.tws.preflight.text.Message;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The stable name of a check, lower case and dotted, for example {@code server.dotnet}. Waivers and scripts are written against it. */
public record CheckId(String name) implements Comparable<CheckId> {

    private static final Pattern PHONE_MAKER = Pattern.compile("telephony\\.([a-z0-9-]+)");
    private static final Pattern FORM = Pattern.compile("[a-z][a-z0-9]*(\\.[a-z0-9]+(-[a-z0-9]+)*)+");

    public CheckId {
        if (!FORM.matcher(name).matches()) {
            throw new IllegalArgumentException("not a check id: " + name);
        }
    }

    public static CheckId of(String name) {
        return new CheckId(name);
    }

    /** Whether a text has the form of a check id. */
    public static boolean isId(String text) {
        return FORM.matcher(text).matches();
    }

    /** A message of this check's own: its key is the id, a dot and {@code part}. */
    public Message message(String part, Object... arguments) {
        return Message.of(name + "." + part, arguments);
    }

    /** The maker whose phones it judges, as flows name it: {@code snom} of {@code telephony.snom}; {@code telephony.pabx.version} judges none's. */
    public Optional<String> phoneMaker() {
        Matcher maker = PHONE_MAKER.matcher(name);
        return maker.matches() ? Optional.of(maker.group(1)) : Optional.empty();
    }

    @Override
    public int compareTo(CheckId other) {
        return name.compareTo(other.name);
    }

    // Written out, as hashCode below: a record's own are put together at run time, which a start pays for.
    @Override
    public boolean equals(Object other) {
        return other instanceof CheckId id && id.name.equals(name);
    }

    @Override
    public int hashCode() {
        return name.hashCode();
    }

    @Override
    public String toString() {
        return name;
    }
}
