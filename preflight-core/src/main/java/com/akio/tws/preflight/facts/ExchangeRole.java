package com.akio.tws.preflight.facts;

import static com.akio.tws.preflight.fact.SavedField.flag;
import static com.akio.tws.preflight.fact.SavedField.optionalText;
import static com.akio.tws.preflight.fact.SavedField.text;

import com.akio.tws.preflight.fact.FactType;
import com.akio.tws.preflight.fact.SavedRecord;
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

    public static final FactType<ExchangeRole> TYPE = SavedRecord.of("ExchangeRole", ExchangeRole::new,
            text("name", ExchangeRole::name), optionalText("configuredVersion", ExchangeRole::configuredVersion),
            flag("unfinished", ExchangeRole::unfinished));

    public ExchangeRole {
        Objects.requireNonNull(name, "name");
        Objects.requireNonNull(configuredVersion, "configuredVersion");
    }
}
