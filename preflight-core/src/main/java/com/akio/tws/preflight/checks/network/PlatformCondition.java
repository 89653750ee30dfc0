package com.akio.tws.preflight.checks.network;

import com.akio.tws.preflight.check.Facts;
import com.akio.tws.preflight.facts.FirewallRule;
import com.akio.tws.preflight.facts.OperatingSystemFacts;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * The systems that a firewall rule is for: {@code Platform=2:6:1|Platform2=GTEQ|}, platform 2 being Windows NT.
 *
 * <p>Each entry names the version that Windows must have; {@code Platform2} is the operator of the last entry: {@code GTEQ} from it
 * on, {@code EQ} exactly, which is also what no operator means ([MS-GPFAS] 2.2.2.17 to 2.2.2.19, [MS-FASP] FW_OS_PLATFORM_OP). A rule
 * for another system has no effect.
 */
enum PlatformCondition {
    /** The rule names no system, or this one. */
    MET,
    /** The rule is for other systems. */
    NOT_MET,
    /** The condition has another form, or it is not known which Windows this is. */
    UNCLEAR;

    private static final String ENTRY = "platform=";
    private static final String OPERATOR = "platform2=";
    private static final String WINDOWS_NT = "2";

    static boolean isPart(String limit) {
        String lower = limit.toLowerCase(Locale.ROOT);
        return lower.startsWith(ENTRY) || lower.startsWith(OPERATOR);
    }

    /** Which of these it is for a rule. */
    static PlatformCondition of(FirewallRule rule, Optional<Integer> version) {
        List<String> entries = new ArrayList<>();
        String operator = "EQ";
        for (String limit : rule.limits()) {
            String lower = limit.toLowerCase(Locale.ROOT);
            if (lower.startsWith(ENTRY)) {
                entries.add(limit.substring(ENTRY.length()).strip());
            } else if (lower.startsWith(OPERATOR)) {
                operator = limit.substring(OPERATOR.length()).strip();
            }
        }
        boolean known = operator.equalsIgnoreCase("EQ") || operator.equalsIgnoreCase("GTEQ");
        if (entries.isEmpty()) {
            return known ? MET : UNCLEAR;
        }
        if (!known || version.isEmpty()) {
            return UNCLEAR;
        }
        PlatformCondition answer = NOT_MET;
        for (int i = 0; i < entries.size(); i++) {
            boolean orLater = i == entries.size() - 1 && operator.equalsIgnoreCase("GTEQ");
            PlatformCondition its = entry(entries.get(i), orLater, version.get());
            if (its == MET) {
                return MET;
            }
            answer = its == UNCLEAR ? UNCLEAR : answer;
        }
        return answer;
    }

    private static PlatformCondition entry(String entry, boolean orLater, int version) {
        if (!entry.matches("[0-9]{1,3}:[0-9]{1,3}:[0-9]{1,3}")) {
            return UNCLEAR;
        }
        String[] parts = entry.split(":");
        int wanted = version(Integer.parseInt(parts[1]), Integer.parseInt(parts[2]));
        boolean met = parts[0].equals(WINDOWS_NT) && (orLater ? version >= wanted : version == wanted);
        return met ? MET : NOT_MET;
    }

    /** The version of this Windows, made comparable; from its build, which no manifest bends. */
    static Optional<Integer> versionOf(Facts facts) {
        return facts.known(OperatingSystemFacts.BUILD_NUMBER).or(() -> facts.known(OperatingSystemFacts.BUILD))
                .map(String::strip).filter(build -> build.matches("[0-9]{4,6}")).map(Integer::parseInt).map(PlatformCondition::ofBuild);
    }

    /** Builds of 6.0 to 6.3 and 10.0 (learn.microsoft.com/windows/win32/sysinfo/operating-system-version). */
    private static int ofBuild(int build) {
        if (build >= 10_240) {
            return version(10, 0);
        }
        return version(6, build >= 9600 ? 3 : build >= 9200 ? 2 : build >= 7600 ? 1 : 0);
    }

    private static int version(int major, int minor) {
        return major * 1000 + minor;
    }
}
