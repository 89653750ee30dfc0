package com.akio.tws.preflight.checks.network;

import com.akio.tws.preflight.catalogue.PortRange;
import com.akio.tws.preflight.catalogue.Protocol;
import com.akio.tws.preflight.check.EvaluationContext;
import com.akio.tws.preflight.check.Facts;
import com.akio.tws.preflight.facts.FirewallFacts;
import com.akio.tws.preflight.facts.FirewallProfile;
import com.akio.tws.preflight.plan.FlowMatrix;
import com.akio.tws.preflight.plan.PlannedFlow;
import com.akio.tws.preflight.text.Message;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collections;
import java.util.EnumMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

/**
 * What Windows Firewall of a machine lacks, by the very rule of {@link FirewallCheck}: what rules of the machine's own could mend, and
 * what none can.
 *
 * @param wanted a rule for each flow that comes in, in the profiles that decide, whatever is there already
 * @param rules rules that would let in what is shut, where rules of the machine's own count
 * @param blockers the rules that block ports of TWS for everybody, by the names that the stores have
 * @param blocked their ports, as people write them; empty when there are none
 * @param narrowers the rules that open ports for some callers only; somebody's choice, which no rule for everybody may undo
 * @param withoutOwnRules the profiles that shut ports and in which a policy makes the machine's own rules void
 * @param refusing the profiles that let nothing in, whatever rules say
 * @param undecided flows that come in on one port of several, which the site profile does not name
 * @param unread why rules may be there that nobody could read; then nothing can be said of what is missing
 * @param service the state of the service, when it is known and does not run
 * @param otherProducts running services of other products that may filter
 */
public record FirewallGaps(List<MissingRule> wanted, List<MissingRule> rules, Set<String> blockers, String blocked, Set<String> narrowers,
        List<FirewallProfile> withoutOwnRules, List<FirewallProfile> refusing, List<PlannedFlow> undecided, List<Message> unread,
        Optional<String> service, List<String> otherProducts) {

    private static final String RUNNING = "RUNNING";

    public FirewallGaps {
        wanted = List.copyOf(wanted);
        rules = List.copyOf(rules);
        blockers = Collections.unmodifiableSet(new LinkedHashSet<>(blockers));
        Objects.requireNonNull(blocked, "blocked");
        narrowers = Collections.unmodifiableSet(new LinkedHashSet<>(narrowers));
        withoutOwnRules = List.copyOf(withoutOwnRules);
        refusing = List.copyOf(refusing);
        undecided = List.copyOf(undecided);
        unread = List.copyOf(unread);
        Objects.requireNonNull(service, "service");
        otherProducts = List.copyOf(otherProducts);
    }

    /** Looks for the gaps of a machine as it was read, for the site that it was judged for. */
    public static FirewallGaps of(Facts facts, EvaluationContext context) {
        return new Search(facts, context).gaps();
    }

    /** Whether rules of the machine's own may be made: its rules are all known, and the service runs as far as is known. */
    public boolean mayBeMended() {
        return unread.isEmpty() && service.isEmpty();
    }

    /** One search on its way. */
    private static final class Search {
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

        Search(Facts facts, EvaluationContext context) {
            this.facts = facts;
            this.context = context;
            wanted = InboundPorts.of(context);
            programs = TwsPrograms.of(context, facts);
        }

        FirewallGaps gaps() {
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
                    blocked.add(InboundPorts.shown(protocol, ports(sum.blocked())));
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
            return new MissingRule(planned, ranges(ports), profiles,
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

        private static Set<Integer> ports(BitSet bits) {
            Set<Integer> ports = new LinkedHashSet<>();
            bits.stream().forEach(ports::add);
            return ports;
        }

        private static List<PortRange> ranges(BitSet bits) {
            List<PortRange> ranges = new ArrayList<>();
            for (int first = bits.nextSetBit(0); first >= 0;) {
                int end = bits.nextClearBit(first);
                ranges.add(new PortRange(first, end - 1));
                first = bits.nextSetBit(end);
            }
            return ranges;
        }
    }
}
