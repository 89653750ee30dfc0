package com.akio.tws.preflight.facts;

import com.akio.tws.preflight.fact.FactType;
import com.akio.tws.preflight.fact.UnexpectedValue;
import com.akio.tws.preflight.fact.Value;
import com.akio.tws.preflight.fact.ValueFields;
import java.util.Objects;
import java.util.Optional;

/**
 * An address of a name, and the name of that address.
 *
 * @param address in its usual text form
 * @param name what the reverse look-up gives; empty when it gives none
 */
public record ResolvedAddress(String address, Optional<String> name) {

    public static final FactType<ResolvedAddress> TYPE = new FactType<>() {
        @Override
        public Value toValue(ResolvedAddress resolved) {
            return ValueFields.write().text("address", resolved.address()).optionalText("name", resolved.name()).done();
        }

        @Override
        public ResolvedAddress fromValue(Value value) throws UnexpectedValue {
            ValueFields fields = ValueFields.of(value);
            return new ResolvedAddress(fields.text("address"), fields.optionalText("name"));
        }
    };

    public ResolvedAddress {
        Objects.requireNonNull(address, "address");
        Objects.requireNonNull(name, "name");
    }
}
