package com.akio.tws.preflight.facts;

import static com.akio.tws.preflight.fact.SavedField.whole;

import com.akio.tws.preflight.fact.FactType;
import com.akio.tws.preflight.fact.SavedRecord;

/**
 * The space of a volume, in bytes.
 *
 * @param total the volume's own size, not the caller's quota
 * @param free what is free on the volume, not what the caller's quota leaves
 * @param callerFree what the caller may still use; smaller than {@code free} under a quota
 */
public record VolumeSpace(long total, long free, long callerFree) {

    public static final FactType<VolumeSpace> TYPE = SavedRecord.of("VolumeSpace", VolumeSpace::new,
            whole("total", VolumeSpace::total), whole("free", VolumeSpace::free), whole("callerFree", VolumeSpace::callerFree));

    public VolumeSpace {
        if (total < 0 || free < 0 || callerFree < 0) {
            throw new IllegalArgumentException("a volume's space cannot be negative");
        }
    }
}
