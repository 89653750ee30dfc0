package com.akio.tws.preflight.windows.decode;

import com.akio.tws.preflight.fact.Reading;
import com.akio.tws.preflight.fact.Source;
import com.akio.tws.preflight.facts.FirewallRule;
import com.akio.tws.preflight.facts.FirewallRule.Action;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/**
 * A rule of Windows Firewall as the registry holds it ([MS-GPFAS] 2.2.2.19): {@code v2.30|Action=Allow|Active=TRUE|Dir=In|…|}.
 *
 * <p>Fields come in any order and may repeat; versions and fields that are not known are passed over. Ranges of ports stand in
 * {@code LPort2_10} and not in {@code LPort}.
 */
public final class FirewallRuleText {

    private static final Set<String> LIMITS = Set.of("ra4", "ra6", "ra42", "ra62", "la4", "la6", "rport", "rport2_10", "if",
            "iftype", "iftype2_23", "luauth", "luauth2_24", "ruauth", "rmauth", "security", "security2", "security2_9",
            "security2_10", "apppkgid", "luown");
    private static final Set<String> EVERY_SERVICE = Set.of("", "*");

    private FirewallRuleText() {
    }

    /** The rule; known and empty when it is off, for what goes out, or for one service only: then it opens and shuts nothing of TWS. */
    public static Reading<Optional<FirewallRule>> decode(String text, Source source) {
        return Decoding.reading(source, () -> parse(text));
    }

    private static Optional<FirewallRule> parse(String text) throws Malformed {
        String[] fields = text.split("\\|", -1);
        if (!fields[0].matches("v[0-9]+\\.[0-9]+")) {
            throw new Malformed("v<major>.<minor>|…", text);
        }
        String name = "";
        String program = "";
        String service = "";
        String direction = "";
        String active = "";
        Optional<Action> action = Optional.empty();
        long protocol = FirewallRule.ANY;
        List<String> ports = new ArrayList<>();
        List<String> profiles = new ArrayList<>();
        List<String> limits = new ArrayList<>();
        for (int i = 1; i < fields.length; i++) {
            int sign = fields[i].indexOf('=');
            String field = sign < 0 ? "" : fields[i].substring(0, sign).toLowerCase(Locale.ROOT);
            String value = fields[i].substring(sign + 1);
            switch (field) {
                case "action" -> action = Optional.of(action(value));
                case "active" -> active = value;
                case "dir" -> direction = value;
                case "protocol" -> protocol = number(value);
                case "lport", "lport2_10" -> ports.add(value);
                case "profile" -> profiles.add(value);
                case "app" -> program = value;
                case "svc" -> service = value;
                case "name" -> name = value;
                default -> {
                    if (LIMITS.contains(field)) {
                        limits.add(fields[i]);
                    }
                }
            }
        }
        if (action.isEmpty()) {
            throw new Malformed("Action=…", text);
        }
        boolean speaks = active.equalsIgnoreCase("TRUE") && direction.equalsIgnoreCase("In") && EVERY_SERVICE.contains(service);
        return speaks ? Optional.of(new FirewallRule(name, action.get(), protocol, ports, profiles, program, limits)) : Optional.empty();
    }

    private static Action action(String value) throws Malformed {
        for (Action action : Action.values()) {
            if (action.name().equalsIgnoreCase(value)) {
                return action;
            }
        }
        throw new Malformed("Action=Allow|Block|ByPass", "Action=" + value);
    }

    private static long number(String value) throws Malformed {
        if (!value.matches("[0-9]{1,3}")) {
            throw new Malformed("Protocol=0…999", "Protocol=" + value);
        }
        return Long.parseLong(value);
    }
}
