package com.akio.tws.preflight.windows.probe;

import com.akio.tws.preflight.fact.Excess;
import com.akio.tws.preflight.fact.Reading;
import com.akio.tws.preflight.fact.Reason;
import com.akio.tws.preflight.fact.Source;
import com.akio.tws.preflight.facts.FirewallLeftOut;
import com.akio.tws.preflight.facts.FirewallRule;
import com.akio.tws.preflight.windows.decode.FirewallRuleText;
import com.akio.tws.preflight.windows.decode.RegistryText;
import com.akio.tws.preflight.windows.machine.Registry;
import com.akio.tws.preflight.windows.machine.RegistryData;
import com.akio.tws.preflight.windows.machine.RegistryKey;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;

/**
 * Reads the rules of Windows Firewall, store by store, in bounded room: a session host has hundreds of thousands of rules for packaged
 * apps, and a guard against guessed passwords keeps thousands of addresses in its rules.
 *
 * <p>Rules that can open and shut nothing for TWS are counted, not kept; so are those for some callers only where they are too many. A
 * rule for everybody is always kept, or its store counts as not read.
 */
final class FirewallStore {

    /** Together far below what a bundle's snapshot may have. */
    private static final int ROOM_FOR_EVERYBODYS = 900_000;
    private static final int ROOM_FOR_NARROWED = 2_400_000;
    private static final int MOST_NAMES = 20;
    private static final int LONGEST_NAME = 120;
    private static final String CLIENT = "\\tws.exe";

    private final Registry registry;
    private int roomForEverybodys = ROOM_FOR_EVERYBODYS;
    private int roomForNarrowed = ROOM_FOR_NARROWED;
    private long withoutEffect;
    private long narrowed;
    private long notRules;
    private final List<String> names = new ArrayList<>();
    private Optional<Reading<?>> unreadable = Optional.empty();
    private Optional<Source> known = Optional.empty();
    private Source last = new Source("FirewallRules");

    FirewallStore(Registry registry) {
        this.registry = registry;
    }

    /** The rules of one store that may concern TWS. */
    Reading<List<FirewallRule>> rules(RegistryKey key) {
        List<FirewallRule> rules = new ArrayList<>();
        Set<FirewallRule> nameless = new HashSet<>();
        boolean[] full = new boolean[1];
        Reading<Integer> walk = registry.eachValue(key, (name, data) ->
                rule(name, data, key).ifPresent(rule -> full[0] |= !keep(rule, rules, nameless)));
        last = walk.source();
        Reading<List<FirewallRule>> reading = full[0]
                ? Reading.unreadable(Reason.of(new Excess(Excess.Unit.ENTRIES, rules.size(), OptionalLong.empty())), key.shown()) : walk.map(count -> rules);
        if (reading instanceof Reading.Unreadable<?>) {
            unreadable = unreadable.or(() -> Optional.of(reading));
        } else if (reading instanceof Reading.Known<?>) {
            known = Optional.of(reading.source());
        }
        return reading;
    }

    /** What the stores hold besides, once all of them were read. */
    Reading<FirewallLeftOut> leftOut() {
        if (unreadable.isPresent() && unreadable.get() instanceof Reading.Unreadable<?> first) {
            return new Reading.Unreadable<>(first.reason(), first.source());
        }
        return known.<Reading<FirewallLeftOut>>map(source ->
                new Reading.Known<>(new FirewallLeftOut(withoutEffect, narrowed, notRules, names), source))
                .orElseGet(() -> new Reading.Absent<>(last));
    }

    private Optional<FirewallRule> rule(String name, RegistryData data, RegistryKey key) {
        Source source = new Source(key.shown(name));
        Reading<Optional<FirewallRule>> reading =
                RegistryText.decode(data.type(), data.bytes(), source).then(text -> FirewallRuleText.decode(text, source));
        if (reading instanceof Reading.Unreadable<?>) {
            notRules++;
            if (names.size() < MOST_NAMES) {
                names.add(shortened(name));
            }
        }
        return reading.known().flatMap(its -> its).map(rule -> named(rule, name));
    }

    private static String shortened(String name) {
        return name.length() > LONGEST_NAME ? name.substring(0, LONGEST_NAME) + "…" : name;
    }

    /** The rule by a name of bearable length; one without a name is known by its value's. */
    private static FirewallRule named(FirewallRule rule, String value) {
        String name = rule.name().isBlank() ? value : rule.name();
        return new FirewallRule(shortened(name), rule.action(), rule.protocol(), rule.ports(), rule.profiles(),
                rule.program(), rule.limits());
    }

    /** False when a rule for everybody found no more room. */
    private boolean keep(FirewallRule rule, List<FirewallRule> rules, Set<FirewallRule> nameless) {
        if (!mayConcernTws(rule)) {
            withoutEffect++;
            return true;
        }
        int size = size(rule);
        if (!rule.limits().isEmpty()) {
            if (size > roomForNarrowed) {
                narrowed++;
                return true;
            }
            roomForNarrowed -= size;
            rules.add(rule);
            return true;
        }
        if (roomForEverybodys < 0) {
            return false;
        }
        FirewallRule same = new FirewallRule("", rule.action(), rule.protocol(), rule.ports(), rule.profiles(), rule.program(), List.of());
        if (!nameless.add(same)) {
            withoutEffect++;
            return true;
        }
        roomForEverybodys -= size;
        if (roomForEverybodys < 0) {
            return false;
        }
        rules.add(rule);
        return true;
    }

    /** About what it takes in a snapshot. */
    private static int size(FirewallRule rule) {
        int size = 300 + rule.name().length() + rule.program().length();
        for (List<String> texts : List.of(rule.ports(), rule.profiles(), rule.limits())) {
            for (String text : texts) {
                size += text.length() + 24;
            }
        }
        return size;
    }

    /**
     * A rule for another program, or for apps and devices only, opens and shuts nothing of TWS, whose services lie below a folder of a
     * fixed name, and whose client has one; where that lies, a check judges.
     */
    private static boolean mayConcernTws(FirewallRule rule) {
        String program = rule.program().toLowerCase(Locale.ROOT);
        boolean its = program.isEmpty() || program.equals("system") || program.contains("\\tws\\") || program.contains("\\akio\\")
                || program.contains("tws_services") || program.endsWith(CLIENT);
        boolean protocol = rule.protocol() == FirewallRule.ANY || rule.protocol() == FirewallRule.TCP
                || rule.protocol() == FirewallRule.UDP;
        return its && protocol && rule.limits().stream().noneMatch(FirewallRule::isApart);
    }
}
