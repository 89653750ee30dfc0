package com.akio.tws.preflight.checks.network;

import com.akio.tws.preflight.catalogue.CheckId;
import com.akio.tws.preflight.check.Check;
import com.akio.tws.preflight.check.Facts;
import com.akio.tws.preflight.check.Needs;
import com.akio.tws.preflight.check.Outcome;
import com.akio.tws.preflight.check.Terms;
import com.akio.tws.preflight.fact.FactKey;
import com.akio.tws.preflight.facts.FirewallFacts;
import com.akio.tws.preflight.facts.FirewallProfile;
import com.akio.tws.preflight.text.Message;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Windows Firewall lets the flows to this server in (R43, and the flows it sums up).
 *
 * <p>Every profile that is on is judged, since the network that the server will stand in may not be the one of today.
 */
public final class FirewallCheck implements Check {

    private static final CheckId ID = CheckId.of("server.firewall");
    private static final Needs NEEDS = everySetting();
    private static final String RUNNING = "RUNNING";

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
        return Needs.every(every.toArray(FactKey<?>[]::new)).quoting(FirewallFacts.SERVICE_STATE, FirewallFacts.OTHER_PRODUCTS);
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
        Message observed = ID.message("observed", states.stream().map(state -> said(state)).toList());
        List<FirewallState> on = states.stream().filter(FirewallState::isOn).toList();
        ServerPorts wanted = ServerPorts.of(terms);
        List<Message> blocked = new ArrayList<>();
        List<Message> shut = new ArrayList<>();
        List<Message> narrow = new ArrayList<>();
        Set<FirewallProfile> open = new LinkedHashSet<>();
        for (FirewallState state : on) {
            FirewallVerdict verdict = state.judge(wanted);
            verdict.blocked().ifPresent(its -> blocked.add(ID.message("blocked-in", word(state), its.ports(), its.rules())));
            verdict.shut().ifPresent(its -> shut.add(ID.message("shut-in", word(state), its)));
            verdict.narrow().ifPresent(its -> narrow.add(ID.message("narrow-in", word(state), its.ports(), its.rules())));
            if (verdict.lets()) {
                open.add(state.profile());
            }
        }
        if (!blocked.isEmpty()) {
            return new Outcome.NotMet(observed, ID.message("blocked", blocked), ID.message("remedy.blocked"));
        }
        if (!shut.isEmpty() && open.isEmpty()) {
            return new Outcome.NotMet(observed, ID.message("shut", shut), ID.message("remedy.shut", wanted.shown()));
        }
        if (!shut.isEmpty()) {
            return new Outcome.Concern(observed, ID.message("partly", shut), ID.message("remedy.shut", wanted.shown()));
        }
        if (!narrow.isEmpty()) {
            return new Outcome.Concern(observed, ID.message("narrow", narrow), ID.message("remedy.narrow"));
        }
        return besides(facts, on.isEmpty(), observed);
    }

    /** What else may filter where Windows Firewall lets everything in. */
    private static Outcome besides(Facts facts, boolean allOff, Message observed) {
        List<String> others = facts.known(FirewallFacts.OTHER_PRODUCTS).orElse(List.of());
        if (!others.isEmpty()) {
            return new Outcome.Concern(observed, ID.message("other-product", others), ID.message("remedy.other-product"));
        }
        Optional<String> service = facts.known(FirewallFacts.SERVICE_STATE);
        if (service.isPresent() && !service.get().equals(RUNNING)) {
            return new Outcome.Concern(observed, ID.message("service", service.get()), ID.message("remedy.service"));
        }
        return new Outcome.Met(observed, ID.message(allOff ? "off" : "open"));
    }

    private static Message said(FirewallState state) {
        return ID.message(state.isOn() ? "profile-on" : "profile-off", word(state));
    }

    private static Message word(FirewallState state) {
        return ID.message("profile." + state.profile().word());
    }
}
