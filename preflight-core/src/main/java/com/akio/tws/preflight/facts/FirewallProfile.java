package com.akio.tws.preflight.facts;

import com.akio.tws.preflight.fact.FactKey;
import java.util.List;

/**
 * A profile of Windows Firewall, with its settings from both stores: the machine's own, and a policy's, which wins.
 *
 * <p>The machine's own are below {@code HKLM\SYSTEM\CurrentControlSet\Services\SharedAccess\Parameters\FirewallPolicy}, a
 * policy's below {@code HKLM\SOFTWARE\Policies\Microsoft\WindowsFirewall} ([MS-GPFAS] 2.2.3).
 */
public enum FirewallProfile {
    /** On a network where a domain controller answers. */
    DOMAIN("domain", "DomainProfile", "DomainProfile"),
    /** On a network that somebody called private. The machine's own store still calls it StandardProfile. */
    PRIVATE("private", "StandardProfile", "PrivateProfile"),
    /** On any other network. */
    PUBLIC("public", "PublicProfile", "PublicProfile");

    private final String word;
    private final String ownKey;
    private final String policyKey;

    FirewallProfile(String word, String ownKey, String policyKey) {
        this.word = word;
        this.ownKey = ownKey;
        this.policyKey = policyKey;
    }

    /** The word as rules and texts write it. */
    public String word() {
        return word;
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
        return key("enabled");
    }

    /** A policy's {@code EnableFirewall}. */
    public FactKey<Long> policyEnabled() {
        return key("policy-enabled");
    }

    /** The machine's own {@code DefaultInboundAction}: 0 allow, 1 block. */
    public FactKey<Long> inbound() {
        return key("inbound");
    }

    /** A policy's {@code DefaultInboundAction}. */
    public FactKey<Long> policyInbound() {
        return key("policy-inbound");
    }

    /** The machine's own {@code DoNotAllowExceptions}: 1 refuses everything that comes in. */
    public FactKey<Long> noExceptions() {
        return key("no-exceptions");
    }

    /** A policy's {@code DoNotAllowExceptions}. */
    public FactKey<Long> policyNoExceptions() {
        return key("policy-no-exceptions");
    }

    /** A policy's {@code AllowLocalPolicyMerge}: 0 makes every rule of the machine's own store void. */
    public FactKey<Long> policyMerge() {
        return key("policy-merge");
    }

    /** Every setting. */
    public List<FactKey<?>> keys() {
        return List.of(enabled(), policyEnabled(), inbound(), policyInbound(), noExceptions(), policyNoExceptions(), policyMerge());
    }

    private FactKey<Long> key(String setting) {
        return FactKey.whole("firewall." + word + "." + setting);
    }
}
