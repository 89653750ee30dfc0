package com.akio.tws.preflight.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/**
 * Something to be said to a person, in any language: a key of the message bundles and what stands in its places.
 *
 * @param key a key that both bundles hold
 * @param arguments what replaces <code>{0}</code>, <code>{1}</code> … of the text
 */
public record Message(String key, List<Argument> arguments) {

    private static final String VERBATIM = "text.verbatim";

    public Message {
        Objects.requireNonNull(key, "key");
        arguments = List.copyOf(arguments);
    }

    /** A message whose arguments are wrapped by {@link Argument#of}. */
    public static Message of(String key, Object... arguments) {
        List<Argument> wrapped = new ArrayList<>(arguments.length);
        for (Object argument : arguments) {
            wrapped.add(Argument.of(argument));
        }
        return new Message(key, wrapped);
    }

    /** A message that is the same in every language, such as a value that Windows gave. */
    public static Message verbatim(Object content) {
        return of(VERBATIM, content);
    }
}
