package com.akio.tws.preflight.checks.gap;

import com.akio.tws.preflight.facts.FirewallProfile;
import com.akio.tws.preflight.plan.PlannedFlow;
import com.akio.tws.preflight.text.Message;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

/**
 * What Windows Firewall of a machine lacks, by the very rule of the check: what rules of the machine's own could mend, and
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

    /** Whether rules of the machine's own may be made: its rules are all known, and the service runs as far as is known. */
    public boolean mayBeMended() {
        return unread.isEmpty() && service.isEmpty();
    }
}
