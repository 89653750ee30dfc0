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
import java.util.regex.Pattern;

/**
 * A rule of Windows Firewall as the registry holds it ([MS-GPFAS] 2.2.2.19): {@code v2.30|Action=Allow|Active=TRUE|Dir=In|…|}.
 *
 * <p>Fields come in any order and may repeat; the version is passed over. A rule opens only what every one of its fields lets it open:
 * what is not known to leave it as wide as it was stands among its limits, fields of later versions too. Windows passes over what it
 * cannot parse (security event 4953), so that a value that is no rule opens and shuts nothing.
 */
public final class FirewallRuleText {

    /** What says nothing of whom a rule lets in: names, groups, traversal of routers, flags that only widen (LSM, PCross). */
    private static final Set<String> WITHOUT_MEANING = Set.of("", "desc", "embedctxt", "edge", "defer", "lsm", "pcross");
    private static final Pattern VERSION = Pattern.compile("[vV][0-9]+\\.[0-9]+");
    private static final Pattern FIELD_END = Pattern.compile("\\|");
    private static final String ANY_SERVICE = "*";
    private static final String SERVICE_HOST = "\\svchost.exe";
    private static final int HIGHEST_PROTOCOL = 255;

    private String name = "";
    private String program = "";
    private String service = "";
    private String direction = "";
    private boolean active;
    private Optional<Action> action = Optional.empty();
    private Optional<String> protocolText = Optional.empty();
    private final List<String> ports = new ArrayList<>();
    private final List<String> portFields = new ArrayList<>();
    private final List<String> profiles = new ArrayList<>();
    private final List<String> limits = new ArrayList<>();

    private FirewallRuleText() {
    }

    /** The rule; known and empty when it is off, for what goes out, or for one service only: then it opens and shuts nothing of TWS. */
    public static Reading<Optional<FirewallRule>> decode(String text, Source source) {
        return Decoding.reading(source, () -> new FirewallRuleText().parse(text));
    }

    private Optional<FirewallRule> parse(String text) throws Malformed {
        String[] fields = FIELD_END.split(text, -1);
        if (!VERSION.matcher(fields[0]).matches()) {
            throw new Malformed("v<major>.<minor>|…", text);
        }
        for (int i = 1; i < fields.length; i++) {
            field(fields[i]);
        }
        if (action.isEmpty()) {
            throw new Malformed("Action=…", text);
        }
        boolean comesIn = direction.equalsIgnoreCase("In");
        if (!comesIn && !direction.equalsIgnoreCase("Out")) {
            throw new Malformed("Dir=In|Out", "Dir=" + direction);
        }
        if (!active || !comesIn || isAnotherService()) {
            return Optional.empty();
        }
        long protocol = protocolText.isPresent() ? protocol(protocolText.get()) : FirewallRule.ANY;
        for (String profile : profiles) {
            requireProfile(profile);
        }
        for (String field : portFields) {
            FirewallPorts.read(field, ports, limits);
        }
        if (!portFields.isEmpty() && protocol != FirewallRule.TCP && protocol != FirewallRule.UDP) {
            throw new Malformed("Protocol=6|17", portFields.get(0));
        }
        if (!service.isEmpty()) {
            limits.add("Svc=" + service);
        }
        return Optional.of(new FirewallRule(name, action.get(), protocol, ports, profiles, program, limits));
    }

    private void field(String whole) throws Malformed {
        int sign = whole.indexOf('=');
        String field = sign < 0 ? whole.strip().toLowerCase(Locale.ROOT) : whole.substring(0, sign).strip().toLowerCase(Locale.ROOT);
        String value = whole.substring(sign + 1).strip();
        switch (field) {
            case "action" -> action = Optional.of(action(value));
            case "active" -> active = value.equalsIgnoreCase("TRUE");
            case "dir" -> direction = value;
            case "protocol" -> protocolText = Optional.of(value);
            case "profile" -> profiles.add(value);
            case "app" -> program = value;
            case "svc" -> service = value;
            case "name" -> name = value;
            default -> {
                if (field.startsWith("lport")) {
                    portFields.add(whole);
                } else if (!WITHOUT_MEANING.contains(field)) {
                    limits.add(whole);
                }
            }
        }
    }

    /** A rule for one service of a shared host says nothing of another program; one with a program of its own is known by that. */
    private boolean isAnotherService() {
        boolean shared = program.isEmpty() || program.toLowerCase(Locale.ROOT).endsWith(SERVICE_HOST);
        return !service.isEmpty() && !service.equals(ANY_SERVICE) && shared;
    }

    private static Action action(String value) throws Malformed {
        for (Action action : Action.values()) {
            if (action.name().equalsIgnoreCase(value)) {
                return action;
            }
        }
        throw new Malformed("Action=Allow|Block|ByPass", "Action=" + value);
    }

    private static void requireProfile(String value) throws Malformed {
        if (!value.equalsIgnoreCase("Domain") && !value.equalsIgnoreCase("Private") && !value.equalsIgnoreCase("Public")) {
            throw new Malformed("Profile=Domain|Private|Public", "Profile=" + value);
        }
    }

    private static long protocol(String value) throws Malformed {
        if (!value.matches("[0-9]{1,3}") || Integer.parseInt(value) > HIGHEST_PROTOCOL) {
            throw new Malformed("Protocol=0…255", "Protocol=" + value);
        }
        return Long.parseLong(value);
    }
}
