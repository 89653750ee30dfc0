package com.akio.tws.preflight.checks.network;

import com.akio.tws.preflight.catalogue.Protocol;
import com.akio.tws.preflight.check.Facts;
import com.akio.tws.preflight.checks.network.FirewallVerdict.Named;
import com.akio.tws.preflight.fact.FactKey;
import com.akio.tws.preflight.facts.FirewallFacts;
import com.akio.tws.preflight.facts.FirewallProfile;
import com.akio.tws.preflight.facts.FirewallRule;
import com.akio.tws.preflight.facts.FirewallRule.Action;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/** One profile of Windows Firewall as its settings and rules stand together; a policy's setting wins over the machine's own. */
final class FirewallState {

    private static final long OFF = 0;
    private static final long ALLOW = 0;
    private static final long YES = 1;

    private final FirewallProfile profile;
    private final boolean on;
    private final boolean letsAll;
    private final boolean refusesAll;
    private final List<FirewallRule> rules;

    private FirewallState(FirewallProfile profile, Facts facts) {
        this.profile = profile;
        this.on = setting(facts, profile.policyEnabled(), profile.enabled()).orElse(YES) != OFF;
        this.letsAll = setting(facts, profile.policyInbound(), profile.inbound()).filter(action -> action == ALLOW).isPresent();
        this.refusesAll = setting(facts, profile.policyNoExceptions(), profile.noExceptions()).filter(no -> no == YES).isPresent();
        this.rules = new ArrayList<>(facts.known(FirewallFacts.POLICY_RULES).orElse(List.of()));
        if (facts.known(profile.policyMerge()).orElse(YES) != OFF) {
            rules.addAll(facts.known(FirewallFacts.OWN_RULES).orElse(List.of()));
        }
    }

    /** The profile's state; nothing where neither store knows the profile. */
    static Optional<FirewallState> of(FirewallProfile profile, Facts facts) {
        return setting(facts, profile.policyEnabled(), profile.enabled()).map(known -> new FirewallState(profile, facts));
    }

    FirewallProfile profile() {
        return profile;
    }

    boolean isOn() {
        return on;
    }

    FirewallVerdict judge(ServerPorts wanted) {
        Set<String> blockers = new LinkedHashSet<>();
        Set<String> narrowers = new LinkedHashSet<>();
        List<String> blocked = new ArrayList<>();
        List<String> shut = new ArrayList<>();
        List<String> narrow = new ArrayList<>();
        for (Protocol protocol : Protocol.values()) {
            Set<Integer> blockedPorts = new TreeSet<>();
            Set<Integer> shutPorts = new TreeSet<>();
            Set<Integer> narrowPorts = new TreeSet<>();
            long number = protocol == Protocol.TCP ? FirewallRule.TCP : FirewallRule.UDP;
            for (int port : wanted.of(protocol)) {
                List<FirewallRule> its = rules.stream().filter(rule -> rule.concerns(number, port, profile)).toList();
                List<FirewallRule> blocks = its.stream().filter(rule -> rule.action() == Action.BLOCK).toList();
                List<FirewallRule> lets = its.stream().filter(rule -> rule.action() != Action.BLOCK).toList();
                if (blocks.stream().anyMatch(rule -> rule.limits().isEmpty())) {
                    blockedPorts.add(port);
                    blocks.forEach(rule -> blockers.add(rule.name()));
                } else if (refusesAll || (lets.isEmpty() && !letsAll)) {
                    shutPorts.add(port);
                } else if (!blocks.isEmpty() || (!letsAll && lets.stream().noneMatch(rule -> rule.limits().isEmpty()))) {
                    narrowPorts.add(port);
                    (blocks.isEmpty() ? lets : blocks).forEach(rule -> narrowers.add(rule.name() + " " + rule.limits()));
                }
            }
            add(blocked, protocol, blockedPorts);
            add(shut, protocol, shutPorts);
            add(narrow, protocol, narrowPorts);
        }
        return new FirewallVerdict(named(blocked, blockers), joined(shut), named(narrow, narrowers));
    }

    private static Optional<Long> setting(Facts facts, FactKey<Long> policy, FactKey<Long> own) {
        return facts.known(policy).or(() -> facts.known(own));
    }

    private static void add(List<String> to, Protocol protocol, Set<Integer> ports) {
        if (!ports.isEmpty()) {
            to.add(ServerPorts.shown(protocol, ports));
        }
    }

    private static Optional<String> joined(List<String> ports) {
        return ports.isEmpty() ? Optional.empty() : Optional.of(String.join(", ", ports));
    }

    private static Optional<Named> named(List<String> ports, Set<String> rules) {
        return joined(ports).map(shown -> new Named(shown, List.copyOf(rules)));
    }
}
