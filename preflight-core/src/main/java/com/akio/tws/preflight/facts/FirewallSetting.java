package com.akio.tws.preflight.facts;

import static com.akio.tws.preflight.fact.SavedField.text;
import static com.akio.tws.preflight.fact.SavedField.whole;

import com.akio.tws.preflight.fact.FactType;
import com.akio.tws.preflight.fact.SavedRecord;
import java.util.Objects;

/**
 * One setting of a profile of Windows Firewall, as a store holds it ([MS-GPFAS] 2.2.3).
 *
 * @param profile the key that it stands below, for example {@code StandardProfile}
 * @param name the value's name, for example {@code EnableFirewall}
 * @param value its number
 */
public record FirewallSetting(String profile, String name, long value) {

    public static final FactType<FirewallSetting> TYPE = SavedRecord.of("FirewallSetting", FirewallSetting::new,
            text("profile", FirewallSetting::profile), text("name", FirewallSetting::name), whole("value", FirewallSetting::value));

    public FirewallSetting {
        Objects.requireNonNull(profile, "profile");
        Objects.requireNonNull(name, "name");
    }
}
