package com.akio.tws.preflight.fact;

import java.util.Objects;
import java.util.regex.Pattern;

/**
 * The name and type of one fact, for example {@code dotnet.release}.
 *
 * <p>Names are lower case, dotted, and stable: bundles written by an older version are read by them.
 *
 * @param <T> the Java type of the fact
 */
public record FactKey<T>(String name, FactType<T> type) {

    private static final Pattern NAME = Pattern.compile("[a-z][a-z0-9-]*(\\.[a-z0-9][a-z0-9-]*)+");

    public FactKey {
        Objects.requireNonNull(type, "type");
        if (!NAME.matcher(name).matches()) {
            throw new IllegalArgumentException("not a fact name: " + name);
        }
    }

    public static FactKey<String> text(String name) {
        return new FactKey<>(name, FactType.TEXT);
    }

    public static FactKey<Long> whole(String name) {
        return new FactKey<>(name, FactType.WHOLE);
    }
}
