package com.akio.tws.preflight.checks.network;

import com.akio.tws.preflight.catalogue.PortRange;
import com.akio.tws.preflight.catalogue.Protocol;
import com.akio.tws.preflight.check.EvaluationContext;
import com.akio.tws.preflight.check.Facts;
import com.akio.tws.preflight.checks.gap.FirewallGaps;
import com.akio.tws.preflight.checks.gap.MissingRule;
import com.akio.tws.preflight.facts.FirewallFacts;
import com.akio.tws.preflight.facts.FirewallProfile;
import com.akio.tws.preflight.plan.FlowMatrix;
import com.akio.tws.preflight.plan.PlannedFlow;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.EnumMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Looks for what Windows Firewall lacks, by the very rule of {@link FirewallCheck}. */
public final class FirewallGapSearch {

    private static final String RUNNING = "RUNNING";

    private final Facts facts;
    private final EvaluationContext context;
    private final InboundPorts wanted;
    private final TwsPrograms programs;
    private final VerdictNames names = new VerdictNames();
    private final Map<FirewallProfile, Map<Protocol, BitSet>> shut = new EnumMap<>(FirewallProfile.class);
    private final Map<Protocol, BitSet> barred = new EnumMap<>(Protocol.class);
    private final List<String> blocked = new ArrayList<>();
    private final List<FirewallProfile> withoutOwnRules = new ArrayList<>();
    private final List<FirewallProfile> refusing = new ArrayList<>();

    private FirewallGapSearch(Facts facts, EvaluationContext context) {
        this.facts = facts;
        this.context = context;
        wanted = InboundPorts.of(context);
        programs = TwsPrograms.of(context, facts);
    }

    /** Looks for the gaps of a machine as it was read, for the site that it was judged for. */
    public static FirewallGaps of(Facts facts, EvaluationContext context) {
        return new FirewallGapSearch(facts, context).gaps();
    }

    private FirewallGaps gaps() {
        List<FirewallState> on = FirewallCheck.deciding(FirewallCheck.states(facts), facts).stream().filter(FirewallState::isOn).toList();
        on.forEach(this::look);
        List<FirewallProfile> profiles = on.stream().map(FirewallState::profile).toList();
        List<MissingRule> all = profiles.isEmpty() ? List.of()
                : wanted.flows().stream().map(flow -> rule(flow, bits(flow), profiles)).toList();
        Optional<String> service = facts.known(FirewallFacts.SERVICE_STATE).filter(state -> !state.equals(RUNNING));
        return new FirewallGaps(all, missing(), names.wholeBlockers, String.join(", ", new LinkedHashSet<>(blocked)), names.narrowers,
                withoutOwnRules, refusing, undecided(), FirewallCheck.unread(facts), service,
                facts.known(FirewallFacts.OTHER_PRODUCTS).orElse(List.of()));
    }

    private void look(FirewallState state) {
        ServedPorts served = new ServedPorts(wanted, programs);
        CallersKnown callers = CallersKnown.of(wanted, context);
        Map<Protocol, BitSet> its = new EnumMap<>(Protocol.class);
        boolean any = false;
        for (Protocol protocol : Protocol.values()) {
            RuleSum sum = state.sum(protocol, served, callers, PlatformCondition.versionOf(facts), names);
            BitSet never = barred.computeIfAbsent(protocol, none -> new BitSet());
            never.or(sum.blocked());
            never.or(sum.forSome());
            if (!sum.blocked().isEmpty()) {
                blocked.add(InboundPorts.shown(protocol, sum.blocked()));
            }
            its.put(protocol, sum.shut());
            any |= !sum.shut().isEmpty();
        }
        if (state.refusesAll()) {
            refusing.add(state.profile());
        } else if (any && !state.heedsOwnRules()) {
            withoutOwnRules.add(state.profile());
        } else {
            shut.put(state.profile(), its);
        }
    }

    private List<MissingRule> missing() {
        List<MissingRule> rules = new ArrayList<>();
        for (PlannedFlow flow : wanted.flows()) {
            rule(flow).filter(rule -> rules.stream().noneMatch(other -> other.covers(rule))).ifPresent(rules::add);
        }
        return rules;
    }

    private Optional<MissingRule> rule(PlannedFlow planned) {
        Protocol protocol = planned.flow().protocol();
        BitSet missing = new BitSet();
        List<FirewallProfile> profiles = new ArrayList<>();
        shut.forEach((profile, its) -> {
            BitSet here = bits(planned);
            here.and(its.getOrDefault(protocol, new BitSet()));
            here.andNot(barred.getOrDefault(protocol, new BitSet()));
            if (!here.isEmpty()) {
                missing.or(here);
                profiles.add(profile);
            }
        });
        return missing.isEmpty() ? Optional.empty() : Optional.of(rule(planned, missing, profiles));
    }

    private MissingRule rule(PlannedFlow planned, BitSet ports, List<FirewallProfile> profiles) {
        return new MissingRule(planned, PortRange.of(ports), profiles,
                CallersKnown.placesOf(wanted.callerOf(planned), context.site().profile()),
                programs.programOf(planned.flow().protocol(), ports));
    }

    private List<PlannedFlow> undecided() {
        return FlowMatrix.of(context.site().here(), context.catalogue(), context.site().tws()).stream()
                .filter(planned -> planned.leavesChoice() && wanted.comesIn(planned)).toList();
    }

    private static BitSet bits(PlannedFlow planned) {
        BitSet bits = new BitSet();
        planned.ports().forEach(range -> bits.set(range.first(), range.last() + 1));
        return bits;
    }
}
