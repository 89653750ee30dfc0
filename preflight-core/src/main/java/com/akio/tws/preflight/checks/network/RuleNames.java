package com.akio.tws.preflight.checks.network;

import com.akio.tws.preflight.facts.FirewallRule;
import com.akio.tws.preflight.text.Brief;
import com.akio.tws.preflight.text.Message;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;

/** How rules are named to a person: by short names, a few of them, and how many more there are. */
final class RuleNames {

    private static final int LONGEST = 60;
    private static final int MOST = 3;
    private static final int MOST_LIMITS = 2;

    private RuleNames() {
    }

    /** The few, and the count of the others. */
    static Message some(Collection<String> names) {
        return some(names, new LinkedHashSet<>(names).size());
    }

    /** The same where more are counted than named. */
    static Message some(Collection<String> names, long count) {
        List<String> shown = new LinkedHashSet<>(names).stream().limit(MOST).toList();
        long more = Math.max(0, count - shown.size());
        return more == 0 ? Message.verbatim(shown) : Message.of("firewall.some", shown, more);
    }

    /** The name: of {@code @{package?ms-resource://…}} only the package, of anything longer its beginning. */
    static String shortOf(FirewallRule rule) {
        return shortOf(rule.name());
    }

    static String shortOf(String name) {
        String text = name.strip();
        if (text.startsWith("@{")) {
            int end = text.length();
            for (String sign : List.of("_", "?", "}")) {
                int at = text.indexOf(sign);
                end = at >= 0 ? Math.min(end, at) : end;
            }
            text = text.substring(2, Math.max(2, end));
        }
        return text.isBlank() ? "?" : Brief.of(text, LONGEST);
    }

    /** The name with the first of what narrows it. */
    static String withLimits(FirewallRule rule) {
        List<String> limits = new ArrayList<>();
        rule.limits().stream().limit(MOST_LIMITS).forEach(limit -> limits.add(Brief.of(limit, LONGEST)));
        if (rule.limits().size() > MOST_LIMITS) {
            limits.add("+" + (rule.limits().size() - MOST_LIMITS));
        }
        return limits.isEmpty() ? shortOf(rule) : shortOf(rule) + " (" + String.join(", ", limits) + ")";
    }
}
