package com.akio.tws.preflight.checks.network;

import com.akio.tws.preflight.catalogue.CheckId;
import com.akio.tws.preflight.check.EvaluationContext;
import com.akio.tws.preflight.check.Facts;
import com.akio.tws.preflight.check.Outcome;
import com.akio.tws.preflight.facts.FirewallFacts;
import com.akio.tws.preflight.facts.FirewallLeftOut;
import com.akio.tws.preflight.text.Message;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** The answer from the profiles that decide, with what the others do and what the stores hold besides as notes. */
final class FirewallJudgement {

    private static final String RUNNING = "RUNNING";

    private final CheckId id;
    private final Facts facts;
    private final Message observed;
    private final List<FirewallState> states;
    private final List<FirewallState> deciding;
    private final InboundPorts wanted;
    private final ServedPorts served;
    private final CallersKnown callers;
    private final Optional<Integer> version;

    private final List<Message> blocked = new ArrayList<>();
    private final List<Message> shut = new ArrayList<>();
    private final List<Message> narrow = new ArrayList<>();
    private final Set<String> doubtful = new LinkedHashSet<>();
    private final Set<String> spared = new LinkedHashSet<>();
    private final Set<String> namesakes = new LinkedHashSet<>();

    FirewallJudgement(CheckId id, Facts facts, EvaluationContext context, Message observed, List<FirewallState> states, List<FirewallState> deciding) {
        this.id = id;
        this.facts = facts;
        this.observed = observed;
        this.states = List.copyOf(states);
        this.deciding = List.copyOf(deciding);
        this.wanted = InboundPorts.of(context);
        this.served = new ServedPorts(wanted, TwsPrograms.of(context, facts));
        this.callers = CallersKnown.of(wanted, context);
        this.version = PlatformCondition.versionOf(facts);
    }

    Outcome outcome() {
        List<FirewallState> on = deciding.stream().filter(FirewallState::isOn).toList();
        boolean oneLets = false;
        for (FirewallState state : on) {
            FirewallVerdict verdict = judge(state);
            oneLets |= verdict.lets();
            Message word = FirewallWords.word(state);
            verdict.blocked().ifPresent(its ->
                    blocked.add(Message.of("firewall.blocked-in", word, its.ports(), RuleNames.some(its.rules()))));
            verdict.shut().ifPresent(its -> shut.add(Message.of("firewall.shut-in", word, its)));
            verdict.narrow().ifPresent(its ->
                    narrow.add(Message.of("firewall.narrow-in", word, its.ports(), RuleNames.some(its.rules()))));
            doubtful.addAll(verdict.doubtful());
            spared.addAll(verdict.spared());
            namesakes.addAll(verdict.namesakes());
        }
        if (!blocked.isEmpty()) {
            return notMet("blocked", blocked, id.message("remedy.blocked"));
        }
        if (!shut.isEmpty() && !oneLets) {
            return notMet("shut", shut, id.message("remedy.shut", wanted.shown()));
        }
        if (!shut.isEmpty()) {
            return concern(id.message("partly", shut), id.message("remedy.shut", wanted.shown()));
        }
        if (!narrow.isEmpty()) {
            return concern(id.message("narrow", narrow), id.message(callers.holdPabx() ? "remedy.narrow-pabx" : "remedy.narrow"));
        }
        long many = on.isEmpty() ? 0 : leftOut().narrowed();
        if (!doubtful.isEmpty() || many > 0) {
            Message rules = doubtful.isEmpty() ? Message.of("firewall.many", many) : RuleNames.some(doubtful, doubtful.size() + many);
            return concern(id.message(callers.areTold() ? "except-callers" : "except", rules), id.message("remedy.except"));
        }
        return besides(on.isEmpty());
    }

    private FirewallVerdict judge(FirewallState state) {
        return state.judge(served, callers, version);
    }

    /** What else may filter where Windows Firewall lets everything in. */
    private Outcome besides(boolean allOff) {
        List<String> others = facts.known(FirewallFacts.OTHER_PRODUCTS).orElse(List.of());
        if (!others.isEmpty()) {
            return concern(id.message("other-product", others), id.message("remedy.other-product"));
        }
        Optional<String> service = facts.known(FirewallFacts.SERVICE_STATE);
        if (service.isPresent() && !service.get().equals(RUNNING)) {
            return concern(Message.of("firewall.service", service.get()), Message.of("firewall.remedy.service"));
        }
        if (!allOff) {
            return new Outcome.Met(observed, withNotes(id.message("open")));
        }
        return new Outcome.Met(observed, withNotes(
                Message.of(deciding.size() == states.size() ? "firewall.off" : "firewall.off-in-domain")));
    }

    private Outcome notMet(String key, List<Message> places, Message remedy) {
        return new Outcome.NotMet(observed, FirewallWords.with(id.message(key, places), notes()), remedy);
    }

    private Outcome concern(Message message, Message remedy) {
        return new Outcome.Concern(observed, withNotes(message), remedy);
    }

    /** Where the deciding profiles let TWS in, what the others would do is worth a word; else there is enough to mend. */
    private Message withNotes(Message message) {
        List<Message> notes = notes();
        List<Message> elsewhere = states.stream().filter(state -> !deciding.contains(state) && state.isOn())
                .filter(state -> !judge(state).lets()).map(FirewallWords::word).toList();
        if (!elsewhere.isEmpty()) {
            notes.add(id.message("note.other-profiles", elsewhere));
        }
        return FirewallWords.with(message, notes);
    }

    private List<Message> notes() {
        List<Message> notes = new ArrayList<>();
        if (states.stream().anyMatch(FirewallState::isOffByOldPolicy)) {
            notes.add(Message.of("firewall.note.old-policy"));
        }
        if (!spared.isEmpty()) {
            notes.add(Message.of("firewall.note.spared", RuleNames.some(spared)));
        }
        if (!namesakes.isEmpty()) {
            notes.add(Message.of("firewall.note.namesakes", RuleNames.some(namesakes)));
        }
        if (leftOut().notRules() > 0) {
            notes.add(Message.of("firewall.note.not-rules",
                    RuleNames.some(leftOut().names().stream().map(RuleNames::shortOf).toList(), leftOut().notRules())));
        }
        return notes;
    }

    private FirewallLeftOut leftOut() {
        return facts.known(FirewallFacts.LEFT_OUT).orElse(FirewallLeftOut.NOTHING);
    }
}
