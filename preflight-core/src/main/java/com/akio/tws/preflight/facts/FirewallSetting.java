package com.akio.tws.preflight.facts;

import com.akio.tws.preflight.fact.FactType;
import com.akio.tws.preflight.fact.UnexpectedValue;
import com.akio.tws.preflight.fact.Value;
import com.akio.tws.preflight.fact.ValueFields;
import java.util.Objects;

/**
 * One setting of a profile of Windows Firewall, as a store holds it ([MS-GPFAS] 2.2.3).
 *
 * @param profile the key that it stands below, for example {@code StandardProfile}
 * @param name the value's name, for example {@code EnableFirewall}
 * @param value its number
 */
public record FirewallSetting(String profile, String name, long value) {

    public static final FactType<FirewallSetting> TYPE = new FactType<>() {
        @Override
        public Value toValue(FirewallSetting setting) {
            return ValueFields.write().text("profile", setting.profile()).text("name", setting.name())
                    .whole("value", setting.value()).done();
        }

        @Override
        public FirewallSetting fromValue(Value value) throws UnexpectedValue {
            ValueFields fields = ValueFields.of(value);
            return new FirewallSetting(fields.text("profile"), fields.text("name"), fields.whole("value"));
        }
    };

    public FirewallSetting {
        Objects.requireNonNull(profile, "profile");
        Objects.requireNonNull(name, "name");
    }
}
