package com.akio.tws.preflight.checks.network;

import com.akio.tws.preflight.catalogue.Protocol;
import com.akio.tws.preflight.check.Facts;
import com.akio.tws.preflight.checks.network.FirewallVerdict.Named;
import com.akio.tws.preflight.facts.FirewallFacts;
import com.akio.tws.preflight.facts.FirewallProfile;
import com.akio.tws.preflight.facts.FirewallRule;
import com.akio.tws.preflight.facts.FirewallRule.Action;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** One profile of Windows Firewall as its settings and rules stand together, from every store. */
final class FirewallState {

    private final FirewallProfile profile;
    private final FirewallSettings settings;
    private final List<FirewallRule> rules;

    private FirewallState(FirewallProfile profile, FirewallSettings settings, Facts facts) {
        this.profile = profile;
        this.settings = settings;
        this.rules = new ArrayList<>(facts.known(FirewallFacts.POLICY_RULES).orElse(List.of()));
        rules.addAll(facts.known(FirewallFacts.DEVICE_RULES).orElse(List.of()));
        if (settings.keepOwnRules()) {
            rules.addAll(facts.known(FirewallFacts.OWN_RULES).orElse(List.of()));
        }
    }

    /** The profile's state; nothing where no store knows the profile. */
    static Optional<FirewallState> of(FirewallProfile profile, Facts facts) {
        FirewallSettings settings = new FirewallSettings(facts, profile);
        return settings.exist() ? Optional.of(new FirewallState(profile, settings, facts)) : Optional.empty();
    }

    FirewallProfile profile() {
        return profile;
    }

    boolean isOn() {
        return settings.areOn();
    }

    boolean isOffByOldPolicy() {
        return settings.areOffByOldPolicy();
    }

    /** Whether the rules of the machine's own store count, and nothing refuses what they allow. */
    boolean heedsOwnRules() {
        return settings.keepOwnRules() && !settings.refuseAll();
    }

    /** Whether it lets nothing in, whatever rules say. */
    boolean refusesAll() {
        return settings.refuseAll();
    }

    FirewallVerdict judge(ServedPorts served, CallersKnown callers, Optional<Integer> version) {
        VerdictNames names = new VerdictNames();
        List<String> blocked = new ArrayList<>();
        List<String> shut = new ArrayList<>();
        List<String> narrow = new ArrayList<>();
        rules.stream().filter(rule -> rule.action() == Action.ALLOW && rule.isIn(profile) && served.isForNamesake(rule))
                .forEach(names::opensForNamesake);
        for (Protocol protocol : Protocol.values()) {
            RuleSum sum = sum(protocol, served, callers, version, names);
            add(blocked, protocol, sum.blocked());
            add(shut, protocol, sum.shut());
            add(narrow, protocol, sum.forSome());
        }
        return new FirewallVerdict(named(blocked, names.blockers), joined(shut), named(narrow, names.narrowers),
                List.copyOf(names.doubtful), List.copyOf(names.spared), List.copyOf(names.namesakes));
    }

    /** What the rules of this profile do together with the ports of one protocol. */
    RuleSum sum(Protocol protocol, ServedPorts served, CallersKnown callers, Optional<Integer> version, VerdictNames names) {
        BitSet wanted = served.of(protocol);
        RuleSum sum = new RuleSum(callers, protocol, wanted, names);
        for (FirewallRule rule : rules) {
            PlatformCondition platform = PlatformCondition.of(rule, version);
            BitSet ports = served.of(protocol, rule);
            if (rule.isIn(profile) && platform != PlatformCondition.NOT_MET && !ports.isEmpty()) {
                sum.add(rule, RuleLimits.of(rule, platform), ports);
            }
        }
        sum.close(settings.letAll(), settings.refuseAll(), wanted);
        return sum;
    }

    private static void add(List<String> to, Protocol protocol, BitSet ports) {
        if (!ports.isEmpty()) {
            to.add(InboundPorts.shown(protocol, ports));
        }
    }

    private static Optional<String> joined(List<String> ports) {
        return ports.isEmpty() ? Optional.empty() : Optional.of(String.join(", ", ports));
    }

    private static Optional<Named> named(List<String> ports, Set<String> rules) {
        return joined(ports).map(shown -> new Named(shown, List.copyOf(rules)));
    }
}
