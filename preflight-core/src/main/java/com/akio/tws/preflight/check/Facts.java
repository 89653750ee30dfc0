package com.akio.tws.preflight.check;

import com.akio.tws.preflight.fact.FactKey;
import com.akio.tws.preflight.fact.Reading;
import com.akio.tws.preflight.fact.Reason;
import com.akio.tws.preflight.fact.Snapshot;
import java.util.Objects;
import java.util.Optional;

/** What a check may look at. */
public record Facts(Snapshot snapshot) {

    public Facts {
        Objects.requireNonNull(snapshot, "snapshot");
    }

    /** The value, when it is known. Whether a fact that is not was absent or unreadable, {@link #reading} tells. */
    public <T> Optional<T> known(FactKey<T> key) {
        return snapshot.read(key).known();
    }

    /** Whether a fact was looked for and could not be read: it might have said much, unlike one that nobody collected. */
    public boolean isUnread(FactKey<?> key) {
        return reading(key) instanceof Reading.Unreadable<?> unreadable
                && unreadable.reason().kind() != Reason.Kind.NOT_COLLECTED;
    }

    public <T> Reading<T> reading(FactKey<T> key) {
        return snapshot.read(key);
    }
}
