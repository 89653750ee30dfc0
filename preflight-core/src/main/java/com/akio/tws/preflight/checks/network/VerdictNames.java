package com.akio.tws.preflight.checks.network;

import com.akio.tws.preflight.facts.FirewallRule;
import com.akio.tws.preflight.text.Brief;
import java.util.LinkedHashSet;
import java.util.Set;

/** The names of the rules that decide in one profile, each once. */
final class VerdictNames {

    private static final int LONGEST = 100;

    /** The names of the rules that block, as the store has them. */
    final Set<String> wholeBlockers = new LinkedHashSet<>();
    final Set<String> blockers = new LinkedHashSet<>();
    final Set<String> narrowers = new LinkedHashSet<>();
    final Set<String> doubtful = new LinkedHashSet<>();
    final Set<String> spared = new LinkedHashSet<>();
    final Set<String> namesakes = new LinkedHashSet<>();

    void blocks(FirewallRule rule) {
        wholeBlockers.add(rule.name());
        blockers.add(RuleNames.shortOf(rule));
    }

    void narrows(FirewallRule rule) {
        narrowers.add(RuleNames.withLimits(rule));
    }

    void mayBlock(FirewallRule rule) {
        doubtful.add(RuleNames.shortOf(rule));
    }

    void opensForNamesake(FirewallRule rule) {
        namesakes.add(RuleNames.shortOf(rule) + " (" + Brief.of(rule.program(), LONGEST) + ")");
    }

    void spares(FirewallRule rule) {
        spared.add(RuleNames.shortOf(rule));
    }
}
