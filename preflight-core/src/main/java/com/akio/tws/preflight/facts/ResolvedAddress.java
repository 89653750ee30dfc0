package com.akio.tws.preflight.facts;

import static com.akio.tws.preflight.fact.SavedField.optionalText;
import static com.akio.tws.preflight.fact.SavedField.text;

import com.akio.tws.preflight.fact.FactType;
import com.akio.tws.preflight.fact.SavedRecord;
import java.util.Objects;
import java.util.Optional;

/**
 * An address of a name, and the name of that address.
 *
 * @param address in its usual text form
 * @param name what the reverse look-up gives; empty when it gives none
 */
public record ResolvedAddress(String address, Optional<String> name) {

    public static final FactType<ResolvedAddress> TYPE = SavedRecord.of("ResolvedAddress", ResolvedAddress::new,
            text("address", ResolvedAddress::address), optionalText("name", ResolvedAddress::name));

    public ResolvedAddress {
        Objects.requireNonNull(address, "address");
        Objects.requireNonNull(name, "name");
    }
}
