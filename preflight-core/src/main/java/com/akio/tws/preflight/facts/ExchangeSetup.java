package com.akio.tws.preflight.facts;

import com.akio.tws.preflight.fact.FactType;
import com.akio.tws.preflight.fact.UnexpectedValue;
import com.akio.tws.preflight.fact.Value;
import com.akio.tws.preflight.fact.ValueFields;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * One generation of Exchange that left keys in the registry.
 *
 * @param key the key's path, for example {@code HKLM\SOFTWARE\Microsoft\ExchangeServer\v15}
 * @param version the version that its {@code Setup} key states, for example {@code 15.2.1748}, where it states one
 * @param roles the role keys, server roles and {@code AdminTools} alike
 */
public record ExchangeSetup(String key, Optional<String> version, List<ExchangeRole> roles) {

    public static final FactType<ExchangeSetup> TYPE = new FactType<>() {
        @Override
        public Value toValue(ExchangeSetup setup) {
            return ValueFields.write().text("key", setup.key()).optionalText("version", setup.version())
                    .list("roles", setup.roles(), ExchangeRole.TYPE).done();
        }

        @Override
        public ExchangeSetup fromValue(Value value) throws UnexpectedValue {
            ValueFields fields = ValueFields.of(value);
            return new ExchangeSetup(fields.text("key"), fields.optionalText("version"),
                    fields.list("roles", ExchangeRole.TYPE));
        }
    };

    public ExchangeSetup {
        Objects.requireNonNull(key, "key");
        Objects.requireNonNull(version, "version");
        roles = List.copyOf(roles);
    }
}
