package com.akio.tws.preflight.checks.network;

import com.akio.tws.preflight.catalogue.CheckId;
import com.akio.tws.preflight.check.Check;
import com.akio.tws.preflight.check.Facts;
import com.akio.tws.preflight.check.Needs;
import com.akio.tws.preflight.check.Outcome;
import com.akio.tws.preflight.check.Terms;
import com.akio.tws.preflight.fact.FactKey;
import com.akio.tws.preflight.fact.Reading;
import com.akio.tws.preflight.fact.Reason;
import com.akio.tws.preflight.facts.DirectoryFacts;
import com.akio.tws.preflight.facts.FirewallFacts;
import com.akio.tws.preflight.facts.FirewallProfile;
import com.akio.tws.preflight.facts.OperatingSystemFacts;
import com.akio.tws.preflight.text.Message;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * Windows Firewall lets the flows to this server in (R43, and the flows it sums up).
 *
 * <p>On a domain member the domain profile decides; elsewhere every profile that is on, since the network that the server will stand in
 * may not be the one of today.
 */
public final class FirewallCheck implements Check {

    private static final CheckId ID = CheckId.of("server.firewall");
    /** DSROLE_MACHINE_ROLE: member workstation, member server, domain controllers (dsrole.h). */
    private static final Set<Long> IN_A_DOMAIN = Set.of(1L, 3L, 4L, 5L);
    /** What snapshots of earlier versions lack; once somebody looked, a store that could not be read leaves the answer open. */
    private static final List<FactKey<?>> LATER =
            List.of(FirewallFacts.DEVICE_RULES, FirewallFacts.DEVICE_SETTINGS, FirewallFacts.OLD_POLICY_SETTINGS, FirewallFacts.LEFT_OUT);
    private static final Needs NEEDS = everySetting();

    @Override
    public CheckId id() {
        return ID;
    }

    @Override
    public Needs needs() {
        return NEEDS;
    }

    private static Needs everySetting() {
        List<FactKey<?>> every = new ArrayList<>(List.of(FirewallFacts.OWN_RULES, FirewallFacts.POLICY_RULES));
        for (FirewallProfile profile : FirewallProfile.values()) {
            every.addAll(profile.keys());
        }
        List<FactKey<?>> quoted = new ArrayList<>(LATER);
        quoted.addAll(List.of(FirewallFacts.SERVICE_STATE, FirewallFacts.OTHER_PRODUCTS, DirectoryFacts.MACHINE_ROLE,
                OperatingSystemFacts.BUILD_NUMBER, OperatingSystemFacts.BUILD));
        return Needs.every(every.toArray(FactKey<?>[]::new)).quoting(quoted.toArray(FactKey<?>[]::new));
    }

    @Override
    public Message required(Terms terms) {
        return ID.message("required", ServerPorts.of(terms).shown());
    }

    @Override
    public Outcome judge(Facts facts, Terms terms) {
        List<FirewallState> states = new ArrayList<>();
        for (FirewallProfile profile : FirewallProfile.values()) {
            FirewallState.of(profile, facts).ifPresent(states::add);
        }
        if (states.isEmpty()) {
            return new Outcome.Undecided(Message.of("observed.absent"), ID.message("absent"), ID.message("remedy.look"));
        }
        Message observed = ID.message("observed", states.stream().map(FirewallWords::said).toList());
        Outcome outcome = new FirewallJudgement(ID, facts, terms, observed, states, deciding(states, facts)).outcome();
        List<Message> unread = unread(facts);
        return unread.isEmpty() || outcome instanceof Outcome.NotMet ? outcome
                : new Outcome.Undecided(observed, Message.of("unread.message", unread), ID.message("remedy.look"));
    }

    private static List<FirewallState> deciding(List<FirewallState> states, Facts facts) {
        boolean member = facts.known(DirectoryFacts.MACHINE_ROLE).filter(IN_A_DOMAIN::contains).isPresent();
        List<FirewallState> domain = states.stream().filter(state -> state.profile() == FirewallProfile.DOMAIN).toList();
        return member && !domain.isEmpty() ? domain : states;
    }

    private static List<Message> unread(Facts facts) {
        List<Message> places = new ArrayList<>();
        for (FactKey<?> key : LATER) {
            if (facts.reading(key) instanceof Reading.Unreadable<?> unreadable
                    && unreadable.reason().kind() != Reason.Kind.NOT_COLLECTED) {
                places.add(Message.of("unread.place", unreadable.source().where(), unreadable.reason().said()));
            }
        }
        return places;
    }
}
