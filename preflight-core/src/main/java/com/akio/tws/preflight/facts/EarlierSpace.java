package com.akio.tws.preflight.facts;

import static com.akio.tws.preflight.fact.SavedField.whole;

import com.akio.tws.preflight.fact.FactType;
import com.akio.tws.preflight.fact.SavedField;
import com.akio.tws.preflight.fact.SavedRecord;
import java.time.Instant;
import java.util.Objects;

/**
 * What was free on the install volume at an earlier run, so that a later one can tell how fast it fills.
 *
 * @param at when the earlier run began
 * @param free what was free then, in bytes, as in {@link VolumeSpace#free()}
 */
public record EarlierSpace(Instant at, long free) {

    public static final FactType<EarlierSpace> TYPE = SavedRecord.of("EarlierSpace", EarlierSpace::new,
            SavedField.of("at", FactType.INSTANT, EarlierSpace::at), whole("free", EarlierSpace::free));

    public EarlierSpace {
        Objects.requireNonNull(at, "at");
        if (free < 0) {
            throw new IllegalArgumentException("a volume's space cannot be negative");
        }
    }
}
