package com.akio.tws.preflight.checks.network;

import com.akio.tws.preflight.check.Facts;
import com.akio.tws.preflight.fact.FactKey;
import com.akio.tws.preflight.facts.FirewallFacts;
import com.akio.tws.preflight.facts.FirewallProfile;
import com.akio.tws.preflight.facts.FirewallSetting;
import java.util.List;
import java.util.Optional;

/**
 * The settings of one profile from all stores together: a group policy's wins, then that of a policy made for Windows XP (its standard
 * profile is the private and the public one), then a device management's, then the machine's own.
 */
final class FirewallSettings {

    private static final String ENABLED = "EnableFirewall";
    private static final String INBOUND = "DefaultInboundAction";
    private static final String NO_EXCEPTIONS = "DoNotAllowExceptions";
    private static final String MERGE = "AllowLocalPolicyMerge";
    private static final long NO = 0;
    private static final long YES = 1;

    private final Facts facts;
    private final FirewallProfile profile;

    FirewallSettings(Facts facts, FirewallProfile profile) {
        this.facts = facts;
        this.profile = profile;
    }

    /** Whether any store knows the profile. */
    boolean exist() {
        return setting(profile.policyEnabled(), ENABLED, profile.enabled()).isPresent();
    }

    boolean areOn() {
        return setting(profile.policyEnabled(), ENABLED, profile.enabled()).orElse(YES) != NO;
    }

    /** Whether the old policy is what switches it off. */
    boolean areOffByOldPolicy() {
        return facts.known(profile.policyEnabled()).isEmpty() && ofOldPolicy(ENABLED).filter(on -> on == NO).isPresent();
    }

    boolean letAll() {
        return setting(profile.policyInbound(), INBOUND, profile.inbound()).filter(action -> action == NO).isPresent();
    }

    boolean refuseAll() {
        return setting(profile.policyNoExceptions(), NO_EXCEPTIONS, profile.noExceptions()).filter(no -> no != NO).isPresent();
    }

    /** Whether the rules of the machine's own store count. */
    boolean keepOwnRules() {
        return facts.known(profile.policyMerge()).or(() -> ofDevice(MERGE)).orElse(YES) != NO;
    }

    private Optional<Long> setting(FactKey<Long> policy, String name, FactKey<Long> own) {
        return facts.known(policy).or(() -> ofOldPolicy(name)).or(() -> ofDevice(name)).or(() -> facts.known(own));
    }

    private Optional<Long> ofOldPolicy(String name) {
        return profile == FirewallProfile.DOMAIN ? Optional.empty()
                : valueOf(FirewallFacts.OLD_POLICY_SETTINGS, List.of("StandardProfile"), name);
    }

    private Optional<Long> ofDevice(String name) {
        return valueOf(FirewallFacts.DEVICE_SETTINGS, List.of(profile.ownKey(), profile.policyKey()), name);
    }

    private Optional<Long> valueOf(FactKey<List<FirewallSetting>> key, List<String> keys, String name) {
        return facts.known(key).orElse(List.of()).stream()
                .filter(setting -> keys.contains(setting.profile()) && setting.name().equals(name)).map(FirewallSetting::value).findFirst();
    }
}
