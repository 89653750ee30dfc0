package com.akio.tws.preflight.fix;

import com.akio.tws.preflight.catalogue.CheckId;
import com.akio.tws.preflight.catalogue.PortRange;
import com.akio.tws.preflight.catalogue.Protocol;
import com.akio.tws.preflight.checks.Gaps;
import com.akio.tws.preflight.checks.gap.FirewallGaps;
import com.akio.tws.preflight.checks.gap.MissingRule;
import com.akio.tws.preflight.facts.FirewallFacts;
import com.akio.tws.preflight.facts.FirewallProfile;
import com.akio.tws.preflight.facts.FirewallRule;
import com.akio.tws.preflight.facts.FirewallRule.Action;
import com.akio.tws.preflight.facts.OperatingSystemFacts;
import com.akio.tws.preflight.report.Finding;
import com.akio.tws.preflight.report.Status;
import com.akio.tws.preflight.site.Likelihood;
import com.akio.tws.preflight.site.NetworkRange;
import com.akio.tws.preflight.site.Use;
import com.akio.tws.preflight.text.Brief;
import com.akio.tws.preflight.text.Message;
import com.akio.tws.preflight.text.Texts;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Windows Firewall: a step only where a rule of this machine's own can win, by the same list and the same rule as the check. */
final class FirewallMending {

    /** The first build with the commands of NetSecurity: Windows 8 and Server 2012. */
    private static final int FIRST_WITH_COMMANDS = 9200;
    private static final int MOST_NAMED = 3;
    private static final int MOST_BLOCKERS = 10;
    private static final int LONGEST_NAME = 200;
    private static final int LONGEST_PURPOSE = 80;
    private static final int LONGEST_DESCRIPTION = 400;

    private final FixSubject subject;
    private final CheckId check;
    private final Step.Needs needs;
    private final FirewallGaps gaps;
    private final Texts texts;
    private final List<Step> steps = new ArrayList<>();
    private final List<Left> left = new ArrayList<>();

    private FirewallMending(FixSubject subject, CheckId check, Step.Needs needs, Texts texts) {
        this.subject = subject;
        this.check = check;
        this.needs = needs;
        this.texts = texts;
        gaps = Gaps.firewall(subject.facts(), subject.context());
    }

    static Mending of(FixSubject subject, Texts texts) {
        String check = subject.report().site().role().word() + ".firewall";
        Optional<Finding> asking = subject.asking(check);
        if (asking.isPresent()) {
            return new FirewallMending(subject, asking.get().id(), Step.Needs.NOTHING, texts).mend(asking.get());
        }
        // Whether this PC has Softphone is a person's word; until it is given, the rules are offered.
        return subject.manual(check).filter(finding -> subject.report().site().uses(Use.SOFTPHONE) == Likelihood.PERHAPS)
                .map(finding -> new FirewallMending(subject, finding.id(), Step.Needs.ONLY, texts).offer()).orElse(Mending.NOTHING);
    }

    private Mending offer() {
        if (!gaps.mayBeMended()) {
            return Mending.NOTHING;
        }
        rules();
        return new Mending(steps, List.of(), List.of());
    }

    private Mending mend(Finding finding) {
        if (finding.status() == Status.UNKNOWN || !gaps.unread().isEmpty()) {
            return Mending.left(check, Message.of("fix.left.unread", finding.message()));
        }
        if (!gaps.rules().isEmpty()) {
            rules();
        }
        if (!gaps.blockers().isEmpty()) {
            blockers();
        }
        if (!gaps.narrowers().isEmpty()) {
            left("fix.left.narrowed", some(List.copyOf(gaps.narrowers())));
        }
        if (!gaps.withoutOwnRules().isEmpty()) {
            left("fix.left.policy", profiles(gaps.withoutOwnRules()));
        }
        if (!gaps.refusing().isEmpty()) {
            left("fix.left.refusing", profiles(gaps.refusing()));
        }
        gaps.undecided().forEach(flow -> left("fix.left.port", flow.flow().row(), flow.flow().purpose(), flow.portsShown()));
        if (!gaps.otherProducts().isEmpty()) {
            left("fix.left.other-product", some(gaps.otherProducts()));
        }
        if (steps.isEmpty() && left.isEmpty()) {
            left.add(Left.of(check, finding.remedy().orElse(finding.message())));
        }
        return new Mending(steps, left, gaps.wanted().stream().map(this::policyLine).toList());
    }

    private void rules() {
        if (gaps.service().isPresent()) {
            left("fix.left.service", gaps.service().get());
        } else if (callersAreMasks()) {
            left("fix.left.masked");
        } else if (isBeforeCommands()) {
            left.add(new Left(check, Message.of("fix.left.commands"), gaps.rules().stream().map(this::command).toList()));
        } else {
            gaps.rules().forEach(rule -> steps.add(step(rule)));
        }
    }

    /** Where callers were told and are masks, a rule would be for everybody. */
    private boolean callersAreMasks() {
        return subject.names() == FixScript.Names.MASKED && subject.report().site().profile().network().clientNetworks().stream()
                .anyMatch(range -> NetworkRange.of(range).isEmpty());
    }

    private boolean isBeforeCommands() {
        return subject.facts().known(OperatingSystemFacts.BUILD_NUMBER).map(String::strip).filter(build -> build.matches("[0-9]{1,6}"))
                .filter(build -> Integer.parseInt(build) < FIRST_WITH_COMMANDS).isPresent();
    }

    private Step step(MissingRule rule) {
        Map<String, Object> data = new LinkedHashMap<>();
        data.put("Name", name(rule));
        data.put("DisplayName", displayName(rule));
        // The purpose may be cut; the row and the date say where the rule comes from.
        data.put(Step.DESCRIPTION, VisibleText.of(texts.say(Message.of("fix.rule.description", rule.flow().flow().row(), subject.catalogue().edition(),
                Brief.of(rule.flow().flow().purpose().in(texts.language()), LONGEST_PURPOSE), Step.DATE)), LONGEST_DESCRIPTION));
        data.put("Protocol", rule.flow().flow().protocol().name());
        data.put("Ports", rule.ports().stream().map(PortRange::shown).toList());
        data.put("Profiles", rule.profiles().stream().map(FirewallMending::word).toList());
        data.put("RemoteAddress", rule.callers());
        data.put("Program", rule.program().orElse(""));
        return new Step("firewall." + rule.flow().flow().name(), Step.Kind.FIREWALL_RULE, check, visible(rule.flow().flow().row()),
                texts.say(Message.of("fix.allow", rule.flow().flow().protocol().name(), ports(rule))), name(rule), needs, data);
    }

    private void blockers() {
        left("fix.left.blocked", gaps.blocked(), some(gaps.blockers().stream().map(name -> Brief.of(name, LONGEST_NAME)).toList()));
        int number = 0;
        for (String name : gaps.blockers()) {
            if (number < MOST_BLOCKERS && name.length() <= LONGEST_NAME && VisibleText.isPlain(name) && !name.isBlank() && !name.startsWith("@")) {
                number++;
                steps.add(unblocking("unblock." + number, name));
            }
        }
    }

    /** The rules of one name that block, told by what they block: others of that name have nothing to do with TWS. */
    private Step unblocking(String id, String name) {
        List<FirewallRule> blocking = Stream.of(FirewallFacts.OWN_RULES, FirewallFacts.POLICY_RULES, FirewallFacts.DEVICE_RULES)
                .flatMap(store -> subject.facts().known(store).orElse(List.of()).stream())
                .filter(rule -> rule.action() == Action.BLOCK && rule.name().equals(name)).toList();
        Set<String> rows = new LinkedHashSet<>();
        Set<String> blocked = new LinkedHashSet<>();
        for (MissingRule flow : gaps.wanted()) {
            List<FirewallProfile> profiles = flow.profiles().stream().filter(profile -> blocking.stream().anyMatch(rule ->
                    touches(rule, flow, profile))).toList();
            if (!profiles.isEmpty()) {
                rows.add(visible(flow.flow().flow().row()));
                flow.ports().forEach(range -> blocked.add(flow.flow().flow().protocol().name() + " " + range.shown() + " "
                        + profiles.stream().map(FirewallMending::word).collect(Collectors.joining(","))));
            }
        }
        Map<String, Object> data = new LinkedHashMap<>();
        data.put("Name", name);
        data.put("Blocked", List.copyOf(blocked));
        data.put("Programs", blocking.stream().map(FirewallRule::program).filter(program -> !program.isBlank() && VisibleText.isPlain(program))
                .distinct().toList());
        return new Step(id, Step.Kind.BLOCKING_RULE, check, String.join(", ", rows), texts.say("fix.unblock"), name, Step.Needs.ONLY, data);
    }

    private static boolean touches(FirewallRule rule, MissingRule flow, FirewallProfile profile) {
        long protocol = flow.flow().flow().protocol() == Protocol.TCP ? FirewallRule.TCP : FirewallRule.UDP;
        return rule.isIn(profile) && flow.ports().stream().anyMatch(range -> {
            int first = rule.ports(protocol).nextSetBit(range.first());
            return first >= 0 && first <= range.last();
        });
    }

    private void left(String key, Object... arguments) {
        left.add(Left.of(check, Message.of(key, arguments)));
    }

    private Message profiles(List<FirewallProfile> profiles) {
        return Message.verbatim(profiles.stream().map(profile -> Message.of("firewall.profile." + profile.word())).toList());
    }

    private static Message some(List<String> names) {
        List<String> few = names.stream().limit(MOST_NAMED).map(name -> Brief.of(name, LONGEST_NAME)).toList();
        return names.size() <= MOST_NAMED ? Message.verbatim(few) : Message.of("firewall.some", few, names.size() - few.size());
    }

    private String policyLine(MissingRule rule) {
        return texts.say(Message.of("fix.policy.rule", displayName(rule), rule.flow().flow().protocol().name(), ports(rule),
                rule.profiles().stream().map(FirewallMending::word).toList(),
                rule.callers().isEmpty() ? Message.of("fix.policy.any") : Message.verbatim(rule.callers()),
                rule.program().map(Message::verbatim).orElse(Message.of("fix.policy.any"))));
    }

    /** By hand, on Windows 7 and Server 2008 R2 (learn.microsoft.com/troubleshoot/windows-server/networking/netsh-advfirewall-firewall-control-firewall-behavior). */
    private String command(MissingRule rule) {
        return "netsh advfirewall firewall add rule name=\"" + name(rule) + "\" dir=in action=allow protocol="
                + rule.flow().flow().protocol().name() + " localport=" + ports(rule) + " profile="
                + rule.profiles().stream().map(FirewallProfile::word).collect(Collectors.joining(","))
                + (rule.callers().isEmpty() ? "" : " remoteip=" + String.join(",", rule.callers()));
    }

    private static String ports(MissingRule rule) {
        return rule.ports().stream().map(PortRange::shown).collect(Collectors.joining(","));
    }

    private static String name(MissingRule rule) {
        return visible("TWS-" + rule.flow().flow().row() + "-" + rule.flow().flow().name() + "-" + rule.flow().flow().protocol().name()
                + "-" + ports(rule));
    }

    private String displayName(MissingRule rule) {
        return visible("TWS " + rule.flow().flow().row() + ": " + rule.flow().flow().purpose().in(texts.language()));
    }

    private static String word(FirewallProfile profile) {
        return profile.name().charAt(0) + profile.word().substring(1);
    }

    private static String visible(String text) {
        return VisibleText.of(text, LONGEST_NAME);
    }
}
