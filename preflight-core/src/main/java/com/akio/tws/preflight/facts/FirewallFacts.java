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

    /** The state of the service {@code MpsSvc}, for example {@code RUNNING}. */
    public static final FactKey<String> SERVICE_STATE = FactKey.text("firewall.service-state");

    /** Running services of other products that may filter too; empty when none is known. */
    public static final FactKey<List<String>> OTHER_PRODUCTS = new FactKey<>("firewall.other-products", FactType.TEXTS);

    private FirewallFacts() {
    }
}
