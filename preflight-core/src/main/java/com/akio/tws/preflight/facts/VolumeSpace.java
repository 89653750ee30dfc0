package com.akio.tws.preflight.facts;

import com.akio.tws.preflight.fact.FactType;
import com.akio.tws.preflight.fact.UnexpectedValue;
import com.akio.tws.preflight.fact.Value;
import com.akio.tws.preflight.fact.ValueFields;

/**
 * The space of a volume, in bytes.
 *
 * @param total the volume's own size, not the caller's quota
 * @param free what is free on the volume, not what the caller's quota leaves
 * @param callerFree what the caller may still use; smaller than {@code free} under a quota
 */
public record VolumeSpace(long total, long free, long callerFree) {

    public static final FactType<VolumeSpace> TYPE = new FactType<>() {
        @Override
        public Value toValue(VolumeSpace space) {
            return ValueFields.write().whole("total", space.total()).whole("free", space.free())
                    .whole("callerFree", space.callerFree()).done();
        }

        @Override
        public VolumeSpace fromValue(Value value) throws UnexpectedValue {
            ValueFields fields = ValueFields.of(value);
            try {
                return new VolumeSpace(fields.whole("total"), fields.whole("free"), fields.whole("callerFree"));
            } catch (IllegalArgumentException impossible) {
                throw new UnexpectedValue("VolumeSpace", value);
            }
        }
    };

    public VolumeSpace {
        if (total < 0 || free < 0 || callerFree < 0) {
            throw new IllegalArgumentException("a volume's space cannot be negative");
        }
    }
}
