package com.akio.tws.preflight.facts;

import com.akio.tws.preflight.fact.FactKey;
import com.akio.tws.preflight.fact.FactType;
import java.util.List;

/** What decides whether a packet comes in; each profile's settings are named by {@link FirewallProfile}. */
public final class FirewallFacts {

    /** The active inbound rules of the machine's own store that may concern TWS: those for every program, for HTTP.sys, or for TWS. */
    public static final FactKey<List<FirewallRule>> OWN_RULES =
            new FactKey<>("firewall.own-rules", FactType.listOf(FirewallRule.TYPE));

    /** The same from a group policy; absent when there is none. */
    public static final FactKey<List<FirewallRule>> POLICY_RULES =
            new FactKey<>("firewall.policy-rules", FactType.listOf(FirewallRule.TYPE));

    /** The same from a device management (Intune), {@code …\FirewallPolicy\Mdm\FirewallRules}; absent when there is none. */
    public static final FactKey<List<FirewallRule>> DEVICE_RULES =
            new FactKey<>("firewall.device-rules", FactType.listOf(FirewallRule.TYPE));

    /** The settings of profiles from a device management, below {@code …\FirewallPolicy\Mdm}; absent when there are none. */
    public static final FactKey<List<FirewallSetting>> DEVICE_SETTINGS =
            new FactKey<>("firewall.device-settings", FactType.listOf(FirewallSetting.TYPE));

    /**
     * The settings of the policies made for Windows XP, {@code HKLM\SOFTWARE\Policies\Microsoft\WindowsFirewall\StandardProfile},
     * which later Windows takes for the private and the public profile; absent when there are none.
     */
    public static final FactKey<List<FirewallSetting>> OLD_POLICY_SETTINGS =
            new FactKey<>("firewall.old-policy-settings", FactType.listOf(FirewallSetting.TYPE));

    /** What the stores hold besides the rules that are kept one by one. */
    public static final FactKey<FirewallLeftOut> LEFT_OUT = new FactKey<>("firewall.left-out", FirewallLeftOut.TYPE);

    /** The state of the service {@code MpsSvc}, for example {@code RUNNING}. */
    public static final FactKey<String> SERVICE_STATE = FactKey.text("firewall.service-state");

    /** Running services of other products that may filter too; empty when none is known. */
    public static final FactKey<List<String>> OTHER_PRODUCTS = new FactKey<>("firewall.other-products", FactType.TEXTS);

    private FirewallFacts() {
    }
}
