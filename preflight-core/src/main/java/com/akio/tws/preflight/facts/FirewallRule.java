package com.akio.tws.preflight.facts;

import static com.akio.tws.preflight.fact.SavedField.list;
import static com.akio.tws.preflight.fact.SavedField.text;
import static com.akio.tws.preflight.fact.SavedField.whole;

import com.akio.tws.preflight.fact.FactType;
import com.akio.tws.preflight.fact.SavedField;
import com.akio.tws.preflight.fact.SavedRecord;
import java.util.BitSet;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;

/**
 * An active inbound rule of Windows Firewall, as [MS-GPFAS] 2.2.2.19 writes it.
 *
 * @param name what it is called; a name such as {@code @FirewallAPI.dll,-28502} stays as it is
 * @param action what it does
 * @param protocol the IP protocol's number; {@link #ANY} when the rule names none
 * @param ports local ports and ranges, and keywords such as {@code RPC}; empty means every port
 * @param profiles {@code Domain}, {@code Private}, {@code Public}; empty means all
 * @param program the program that it is for; empty text means every program
 * @param limits what else narrows it, as the rule writes it, for example {@code RA4=LocalSubnet}; a field that nobody knows is one
 */
public record FirewallRule(String name, Action action, long protocol, List<String> ports, List<String> profiles, String program,
        List<String> limits) {

    /** The rule names no protocol. */
    public static final long ANY = -1;
    /** TCP, as IANA numbers it. */
    public static final long TCP = 6;
    /** UDP, as IANA numbers it. */
    public static final long UDP = 17;

    private static final Set<String> APPS = Set.of("pfn", "apppkgid", "luown");
    private static final String TRUST_TUPLE = "ttk";
    private static final int LONGEST_PORT = 5;
    private static final int HIGHEST_PORT = 65_535;

    /** What a rule does; allow-bypass wins over block, and block over allow ([MS-FASP] 2.2.34). */
    public enum Action {
        ALLOW, BLOCK, BYPASS
    }

    public static final FactType<FirewallRule> TYPE = SavedRecord.of("FirewallRule", FirewallRule::new,
            text("name", FirewallRule::name), SavedField.of("action", FactType.named(Action.class), FirewallRule::action),
            whole("protocol", FirewallRule::protocol), list("ports", FactType.TEXT, FirewallRule::ports),
            list("profiles", FactType.TEXT, FirewallRule::profiles), text("program", FirewallRule::program),
            list("limits", FactType.TEXT, FirewallRule::limits));

    public FirewallRule {
        Objects.requireNonNull(name, "name");
        Objects.requireNonNull(action, "action");
        ports = List.copyOf(ports);
        profiles = List.copyOf(profiles);
        Objects.requireNonNull(program, "program");
        limits = List.copyOf(limits);
    }

    /** Whether it speaks of a port of a protocol, in a profile. */
    public boolean concerns(long its, int port, FirewallProfile profile) {
        return isIn(profile) && ports(its).get(port);
    }

    /** The field of one of its limits, in lower case: {@code ra4} of {@code RA4=LocalSubnet}. */
    public static String fieldOf(String limit) {
        int sign = limit.indexOf('=');
        return (sign < 0 ? limit : limit.substring(0, sign)).strip().toLowerCase(Locale.ROOT);
    }

    /**
     * Whether a limit makes a rule one for a packaged app ({@code PFN}, {@code AppPkgId}, {@code LUOwn}) or for a trust tuple
     * ({@code TTK}, {@code TTK2_22} …: Wi-Fi Direct, UPnP, printing; [MS-FASP] FW_TRUST_TUPLE_KEYWORD): traffic that TWS never has.
     */
    public static boolean isApart(String limit) {
        String field = fieldOf(limit);
        return APPS.contains(field) || field.startsWith(TRUST_TUPLE);
    }

    /** Whether it counts in a profile. */
    public boolean isIn(FirewallProfile profile) {
        return profiles.isEmpty() || profiles.stream().anyMatch(one -> one.equalsIgnoreCase(profile.word()));
    }

    /**
     * The local ports of a protocol that it speaks of; none of a keyword's. Ports are a thing of TCP and UDP: a rule that names some
     * without either is none ([MS-GPFAS] 2.2.2.19).
     */
    public BitSet ports(long its) {
        BitSet all = new BitSet();
        if (protocol != its && (protocol != ANY || !ports.isEmpty())) {
            return all;
        }
        if (ports.isEmpty()) {
            all.set(0, HIGHEST_PORT + 1);
        }
        for (String one : ports) {
            String range = one.strip();
            int dash = range.indexOf('-');
            int first = number(range, 0, dash < 0 ? range.length() : dash);
            int last = dash < 0 ? first : number(range, dash + 1, range.length());
            if (first >= 0 && last >= first) {
                all.set(first, Math.min(last, HIGHEST_PORT) + 1);
            }
        }
        return all;
    }

    /** A number of one to five digits, or -1. A server has hundreds of rules, and each is asked for each port of TWS. */
    private static int number(String text, int from, int to) {
        if (to <= from || to - from > LONGEST_PORT) {
            return -1;
        }
        int number = 0;
        for (int i = from; i < to; i++) {
            char digit = text.charAt(i);
            if (digit < '0' || digit > '9') {
                return -1;
            }
            number = number * 10 + digit - '0';
        }
        return number;
    }
}
