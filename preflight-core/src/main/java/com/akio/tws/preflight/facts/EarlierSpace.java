package com.akio.tws.preflight.facts;

import com.akio.tws.preflight.fact.FactType;
import com.akio.tws.preflight.fact.UnexpectedValue;
import com.akio.tws.preflight.fact.Value;
import com.akio.tws.preflight.fact.ValueFields;
import java.time.Instant;
import java.time.format.DateTimeParseException;
import java.util.Objects;

/**
 * What was free on the install volume at an earlier run, so that a later one can tell how fast it fills.
 *
 * @param at when the earlier run began
 * @param free what was free then, in bytes, as in {@link VolumeSpace#free()}
 */
public record EarlierSpace(Instant at, long free) {

    public static final FactType<EarlierSpace> TYPE = new FactType<>() {
        @Override
        public Value toValue(EarlierSpace earlier) {
            return ValueFields.write().text("at", earlier.at().toString()).whole("free", earlier.free()).done();
        }

        @Override
        public EarlierSpace fromValue(Value value) throws UnexpectedValue {
            ValueFields fields = ValueFields.of(value);
            try {
                return new EarlierSpace(Instant.parse(fields.text("at")), fields.whole("free"));
            } catch (DateTimeParseException | IllegalArgumentException impossible) {
                throw new UnexpectedValue("EarlierSpace", value);
            }
        }
    };

    public EarlierSpace {
        Objects.requireNonNull(at, "at");
        if (free < 0) {
            throw new IllegalArgumentException("a volume's space cannot be negative");
        }
    }
}
