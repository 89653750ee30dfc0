package com.akio.tws.preflight.check;

import com.akio.tws.preflight.fact.FactKey;
import com.akio.tws.preflight.fact.Reading;
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

    public <T> Reading<T> reading(FactKey<T> key) {
        return snapshot.read(key);
    }
}
