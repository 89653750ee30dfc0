package com.akio.tws.preflight.facts;

import com.akio.tws.preflight.fact.FactKey;
import com.akio.tws.preflight.fact.FactType;
import java.util.List;

/** What Windows is set to for the way to the web. Nothing set is absent. */
public final class ProxyFacts {

    /** For services, as {@code netsh winhttp show proxy} shows it. */
    public static final FactKey<ProxySetting> WINHTTP = new FactKey<>("proxy.winhttp", ProxySetting.TYPE);

    /** For every user of the machine, where a policy says that the settings are the machine's. */
    public static final FactKey<ProxySetting> MACHINE = new FactKey<>("proxy.machine", ProxySetting.TYPE);

    /** For the user whose process looked. */
    public static final FactKey<ProxySetting> USER = new FactKey<>("proxy.user", ProxySetting.TYPE);

    /** By a policy of the machine. */
    public static final FactKey<ProxySetting> MACHINE_POLICY = new FactKey<>("proxy.machine-policy", ProxySetting.TYPE);

    /** By a policy of the user. */
    public static final FactKey<ProxySetting> USER_POLICY = new FactKey<>("proxy.user-policy", ProxySetting.TYPE);

    /** 0 when the settings are the machine's and not each user's (ProxySettingsPerUser). */
    public static final FactKey<Long> PER_USER = new FactKey<>("proxy.per-user", FactType.WHOLE);

    /** The settings, in the order in which they are asked. */
    public static final List<FactKey<ProxySetting>> SETTINGS = List.of(WINHTTP, MACHINE_POLICY, MACHINE, USER_POLICY, USER);

    private ProxyFacts() {
    }
}
