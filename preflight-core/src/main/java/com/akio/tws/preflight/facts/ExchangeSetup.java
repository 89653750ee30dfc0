package com.akio.tws.preflight.facts;

import static com.akio.tws.preflight.fact.SavedField.list;
import static com.akio.tws.preflight.fact.SavedField.optionalText;
import static com.akio.tws.preflight.fact.SavedField.text;

import com.akio.tws.preflight.fact.FactType;
import com.akio.tws.preflight.fact.SavedRecord;
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

    public static final FactType<ExchangeSetup> TYPE = SavedRecord.of("ExchangeSetup", ExchangeSetup::new,
            text("key", ExchangeSetup::key), optionalText("version", ExchangeSetup::version),
            list("roles", ExchangeRole.TYPE, ExchangeSetup::roles));

    public ExchangeSetup {
        Objects.requireNonNull(key, "key");
        Objects.requireNonNull(version, "version");
        roles = List.copyOf(roles);
    }
}
