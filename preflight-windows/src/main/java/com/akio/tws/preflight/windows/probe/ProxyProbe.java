package com.akio.tws.preflight.windows.probe;

import com.akio.tws.preflight.collect.Probe;
import com.akio.tws.preflight.collect.Readings;
import com.akio.tws.preflight.fact.FactKey;
import com.akio.tws.preflight.fact.Reading;
import com.akio.tws.preflight.facts.ProxyFacts;
import com.akio.tws.preflight.facts.ProxySetting;
import com.akio.tws.preflight.windows.machine.Machine;
import com.akio.tws.preflight.windows.machine.RegistryKey;
import java.util.List;

/**
 * What Windows is set to for the way to the web: for services ({@code netsh winhttp show proxy}), for the machine, for the user whose process
 * this is, and by policy ("Make proxy settings per-machine", ProxySettingsPerUser:
 * https://learn.microsoft.com/windows/win32/winhttp/winhttp-autoproxy-support). Scripts are named, never fetched and never run.
 */
public final class ProxyProbe implements Probe {

    private static final String SETTINGS = "SOFTWARE\\Microsoft\\Windows\\CurrentVersion\\Internet Settings";
    private static final String POLICY = "SOFTWARE\\Policies\\Microsoft\\Windows\\CurrentVersion\\Internet Settings";
    private static final String DEFAULT = "DefaultConnectionSettings";

    private final RegistryValues values;

    public ProxyProbe(Machine machine) {
        values = new RegistryValues(machine.registry());
    }

    @Override
    public String name() {
        return "proxy";
    }

    @Override
    public List<FactKey<?>> facts() {
        return List.of(ProxyFacts.WINHTTP, ProxyFacts.MACHINE, ProxyFacts.USER, ProxyFacts.MACHINE_POLICY, ProxyFacts.USER_POLICY,
                ProxyFacts.PER_USER);
    }

    @Override
    public void look(Readings into) {
        RegistryKey machine = RegistryKey.of(SETTINGS);
        RegistryKey user = RegistryKey.ofUser(SETTINGS);
        into.put(ProxyFacts.WINHTTP, values.connection(machine.child("Connections"), "WinHttpSettings"));
        into.put(ProxyFacts.MACHINE, connection(machine));
        into.put(ProxyFacts.USER, connection(user));
        into.put(ProxyFacts.MACHINE_POLICY, singly(RegistryKey.of(POLICY)));
        into.put(ProxyFacts.USER_POLICY, singly(RegistryKey.ofUser(POLICY)));
        into.put(ProxyFacts.PER_USER, values.number(RegistryKey.of(POLICY), "ProxySettingsPerUser"));
    }

    /** Administrators often write the single values alone, which Windows then takes over. */
    private Reading<ProxySetting> connection(RegistryKey settings) {
        Reading<ProxySetting> together = values.connection(settings.child("Connections"), DEFAULT);
        return together instanceof Reading.Absent ? singly(settings) : together;
    }

    private Reading<ProxySetting> singly(RegistryKey key) {
        Reading<Long> enabled = values.number(key, "ProxyEnable");
        Reading<String> script = values.text(key, "AutoConfigURL");
        Reading<String> proxy = values.text(key, "ProxyServer");
        for (Reading<?> one : List.of(enabled, script, proxy)) {
            if (one instanceof Reading.Unreadable<?> unreadable) {
                return Reading.unreadable(unreadable.reason(), unreadable.source().where());
            }
        }
        if (enabled instanceof Reading.Absent && script instanceof Reading.Absent && proxy instanceof Reading.Absent) {
            return Reading.absent(key.shown());
        }
        long flags = (enabled.known().orElse(0L) != 0 ? ProxySetting.MANUAL : 0) | (script.known().isPresent() ? ProxySetting.SCRIPT : 0);
        return Reading.known(ProxySetting.of(flags, proxy.known().orElse(""), values.text(key, "ProxyOverride").known().orElse(""),
                script.known().orElse("")), key.shown());
    }
}
