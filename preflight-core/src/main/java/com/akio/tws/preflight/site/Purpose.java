package com.akio.tws.preflight.site;

import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;

/**
 * What the client machine at hand is for, as a person told ({@code --use}, {@code --sessions}).
 *
 * @param uses what it is used for, perhaps nothing of the list; empty when nobody told
 * @param sessions how many people work on it in sessions at one time; empty when nobody told
 */
public record Purpose(Optional<Set<Use>> uses, OptionalInt sessions) {

    /** The most sessions that can be told, far above any host. */
    public static final int MOST_SESSIONS = 10_000;

    /** Nobody told. */
    public static final Purpose UNTOLD = new Purpose(Optional.empty(), OptionalInt.empty());

    public Purpose {
        uses = uses.map(Set::copyOf);
        Objects.requireNonNull(sessions, "sessions");
        int many = sessions.orElse(0);
        if (many < 0 || many > MOST_SESSIONS) {
            throw new IllegalArgumentException("sessions are from 0 to " + MOST_SESSIONS + ", not " + many);
        }
    }

    /** The words of its uses, in the order of the command line; empty when nobody told. */
    public Optional<List<String>> useWords() {
        return uses.map(its -> Arrays.stream(Use.values()).filter(its::contains).map(Use::word).toList());
    }

    /** Whether anything was told. */
    public boolean isTold() {
        return uses.isPresent() || sessions.isPresent();
    }
}
