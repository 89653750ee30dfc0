package com.akio.tws.preflight.checks.gap;

import com.akio.tws.preflight.catalogue.PortRange;
import com.akio.tws.preflight.facts.FirewallProfile;
import com.akio.tws.preflight.plan.PlannedFlow;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * The narrowest rule that lets in what Windows Firewall shuts out of one flow.
 *
 * @param flow the flow
 * @param ports those of its ports that are shut
 * @param profiles the profiles that decide and shut them
 * @param callers the callers' addresses as the site profile tells them; empty when nobody told
 * @param program the program that serves them, where it is known
 */
public record MissingRule(PlannedFlow flow, List<PortRange> ports, List<FirewallProfile> profiles, List<String> callers,
        Optional<String> program) {

    public MissingRule {
        Objects.requireNonNull(flow, "flow");
        ports = List.copyOf(ports);
        profiles = List.copyOf(profiles);
        callers = List.copyOf(callers);
        Objects.requireNonNull(program, "program");
        if (ports.isEmpty() || profiles.isEmpty()) {
            throw new IllegalArgumentException("a missing rule has ports and profiles: " + flow.flow().name());
        }
    }

    /** Whether it lets in everything that another one would. */
    public boolean covers(MissingRule other) {
        return flow.flow().protocol() == other.flow.flow().protocol() && profiles.containsAll(other.profiles)
                && (callers.isEmpty() || (!other.callers.isEmpty() && callers.containsAll(other.callers)))
                && program.equals(other.program) && other.ports.stream().allMatch(range -> ports.stream().anyMatch(mine -> mine.covers(range)));
    }
}
