package com.akio.tws.preflight.facts;

import com.akio.tws.preflight.fact.FactType;
import com.akio.tws.preflight.fact.UnexpectedValue;
import com.akio.tws.preflight.fact.Value;
import com.akio.tws.preflight.fact.ValueFields;
import java.util.Objects;
import java.util.Optional;

/**
 * One role key of an Exchange installation, for example {@code MailboxRole}.
 *
 * @param name the key's name
 * @param configuredVersion {@code ConfiguredVersion}; missing while the role was never configured
 * @param unfinished whether the key holds {@code Watermark} or {@code Action}: Setup began and did not end
 */
public record ExchangeRole(String name, Optional<String> configuredVersion, boolean unfinished) {

    public static final FactType<ExchangeRole> TYPE = new FactType<>() {
        @Override
        public Value toValue(ExchangeRole role) {
            return ValueFields.write().text("name", role.name())
                    .optionalText("configuredVersion", role.configuredVersion())
                    .flag("unfinished", role.unfinished()).done();
        }

        @Override
        public ExchangeRole fromValue(Value value) throws UnexpectedValue {
            ValueFields fields = ValueFields.of(value);
            return new ExchangeRole(fields.text("name"), fields.optionalText("configuredVersion"), fields.flag("unfinished"));
        }
    };

    public ExchangeRole {
        Objects.requireNonNull(name, "name");
        Objects.requireNonNull(configuredVersion, "configuredVersion");
    }
}
