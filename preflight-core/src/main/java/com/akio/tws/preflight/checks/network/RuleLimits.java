package com.akio.tws.preflight.checks.network;

import com.akio.tws.preflight.facts.FirewallRule;
import com.akio.tws.preflight.site.MaskedAddress;
import com.akio.tws.preflight.site.NetworkRange;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * What narrows a rule besides its ports, sorted by what that means for TWS; a field that nobody knows narrows it too.
 *
 * @param apart whether it is for traffic that TWS never has, see {@link FirewallRule#isApart}
 * @param callers the callers' addresses that can be told; empty when the rule names none
 * @param elsewhere whether it names masked addresses of the Internet
 * @param keywords whether it names callers by a keyword such as {@code LocalSubnet}, or in a form that cannot be told
 * @param others what else narrows it, as the rule writes it
 */
record RuleLimits(boolean apart, List<NetworkRange> callers, boolean elsewhere, boolean keywords, List<String> others) {

    private static final Set<String> CALLERS = Set.of("ra4", "ra6", "ra42", "ra62");

    RuleLimits {
        callers = List.copyOf(callers);
        others = List.copyOf(others);
    }

    static RuleLimits of(FirewallRule rule, PlatformCondition platform) {
        boolean apart = false;
        boolean keywords = false;
        boolean elsewhere = false;
        List<NetworkRange> callers = new ArrayList<>();
        List<String> others = new ArrayList<>();
        for (String limit : rule.limits()) {
            if (platform == PlatformCondition.MET && PlatformCondition.isPart(limit)) {
                continue;
            }
            int sign = limit.indexOf('=');
            if (CALLERS.contains(FirewallRule.fieldOf(limit)) && sign >= 0) {
                for (String part : limit.substring(sign + 1).split(",", -1)) {
                    List<NetworkRange> ranges = MaskedAddress.ranges(part);
                    callers.addAll(ranges);
                    elsewhere |= MaskedAddress.isOfTheInternet(part);
                    keywords |= ranges.isEmpty() && !MaskedAddress.isOfTheInternet(part);
                }
            } else if (FirewallRule.isApart(limit)) {
                apart = true;
            } else {
                others.add(limit);
            }
        }
        return new RuleLimits(apart, callers, elsewhere, keywords, others);
    }

    /** Whether it names callers at all. */
    boolean namesCallers() {
        return keywords || elsewhere || !callers.isEmpty();
    }

    /** Whether nothing narrows it: it is for everybody. */
    boolean areNone() {
        return !apart && !namesCallers() && others.isEmpty();
    }

    /** Whether the callers' addresses are all that narrows it. */
    boolean areCallers() {
        return !apart && others.isEmpty() && namesCallers();
    }

    /** Whether it means callers anywhere, by an address range that leaves none out. */
    boolean nameEverybody() {
        return areCallers() && callers.stream().anyMatch(NetworkRange::isEverything);
    }
}
