package com.akio.tws.preflight.facts;

import com.akio.tws.preflight.fact.FactKey;
import com.akio.tws.preflight.text.Worded;
import java.util.List;
import java.util.stream.Stream;

/**
 * A profile of Windows Firewall, with its settings from both stores: the machine's own, and a policy's, which wins.
 *
 * <p>The machine's own are below {@code HKLM\SYSTEM\CurrentControlSet\Services\SharedAccess\Parameters\FirewallPolicy}, a
 * policy's below {@code HKLM\SOFTWARE\Policies\Microsoft\WindowsFirewall} ([MS-GPFAS] 2.2.3).
 */
public enum FirewallProfile implements Worded {
    /** On a network where a domain controller answers. */
    DOMAIN("DomainProfile", "DomainProfile"),
    /** On a network that somebody called private. The machine's own store still calls it StandardProfile. */
    PRIVATE("StandardProfile", "PrivateProfile"),
    /** On any other network. */
    PUBLIC("PublicProfile", "PublicProfile");

    private final String ownKey;
    private final String policyKey;
    // Unmodifiable, which its type does not say.
    @SuppressWarnings("ImmutableEnumChecker")
    private final List<FactKey<Long>> keys;

    FirewallProfile(String ownKey, String policyKey) {
        this.ownKey = ownKey;
        this.policyKey = policyKey;
        this.keys = Stream.of("enabled", "policy-enabled", "inbound", "policy-inbound", "no-exceptions", "policy-no-exceptions",
                "policy-merge").map(setting -> FactKey.whole("firewall." + word() + "." + setting)).toList();
    }

    /** The key of its settings in the machine's own store. */
    public String ownKey() {
        return ownKey;
    }

    /** The key of its settings in a policy. */
    public String policyKey() {
        return policyKey;
    }

    /** The machine's own {@code EnableFirewall}: 0 off, 1 on. */
    public FactKey<Long> enabled() {
        return keys.get(0);
    }

    /** A policy's {@code EnableFirewall}. */
    public FactKey<Long> policyEnabled() {
        return keys.get(1);
    }

    /** The machine's own {@code DefaultInboundAction}: 0 allow, 1 block. */
    public FactKey<Long> inbound() {
        return keys.get(2);
    }

    /** A policy's {@code DefaultInboundAction}. */
    public FactKey<Long> policyInbound() {
        return keys.get(3);
    }

    /** The machine's own {@code DoNotAllowExceptions}: 1 refuses everything that comes in. */
    public FactKey<Long> noExceptions() {
        return keys.get(4);
    }

    /** A policy's {@code DoNotAllowExceptions}. */
    public FactKey<Long> policyNoExceptions() {
        return keys.get(5);
    }

    /** A policy's {@code AllowLocalPolicyMerge}: 0 makes every rule of the machine's own store void. */
    public FactKey<Long> policyMerge() {
        return keys.get(6);
    }

    /** Every setting. */
    public List<FactKey<?>> keys() {
        return List.copyOf(keys);
    }
}
