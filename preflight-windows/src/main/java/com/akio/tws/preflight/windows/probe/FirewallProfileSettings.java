package com.akio.tws.preflight.windows.probe;

import com.akio.tws.preflight.fact.Reading;
import com.akio.tws.preflight.facts.FirewallSetting;
import com.akio.tws.preflight.windows.machine.RegistryKey;
import java.util.ArrayList;
import java.util.List;

/** Settings of firewall profiles from a store that names its profiles in its own way: all that are there, in one reading. */
final class FirewallProfileSettings {

    private final RegistryValues values;

    FirewallProfileSettings(RegistryValues values) {
        this.values = values;
    }

    /** The settings of these names below these keys; absent when there is none, unreadable when one of them is. */
    Reading<List<FirewallSetting>> below(RegistryKey store, List<String> profiles, List<String> names) {
        List<FirewallSetting> settings = new ArrayList<>();
        for (String profile : profiles) {
            for (String name : names) {
                Reading<Long> value = values.number(store.child(profile), name);
                if (value instanceof Reading.Unreadable<Long> unreadable) {
                    return new Reading.Unreadable<>(unreadable.reason(), unreadable.source());
                }
                value.known().ifPresent(number -> settings.add(new FirewallSetting(profile, name, number)));
            }
        }
        return settings.isEmpty() ? Reading.absent(store.shown()) : Reading.known(settings, store.shown());
    }
}
