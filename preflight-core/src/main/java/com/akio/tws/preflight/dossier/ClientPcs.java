package com.akio.tws.preflight.dossier;

import com.akio.tws.preflight.report.Verdict;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/**
 * The client PCs of the site.
 *
 * @param verdicts how many have each verdict by what is their own; every verdict is there
 */
public record ClientPcs(Map<Verdict, Integer> verdicts) {

    public ClientPcs {
        verdicts = Collections.unmodifiableMap(new EnumMap<>(verdicts));
    }

    /** By their verdicts. */
    public static ClientPcs of(List<JudgedMachine> machines) {
        Map<Verdict, Integer> verdicts = new EnumMap<>(Verdict.class);
        for (Verdict verdict : Verdict.values()) {
            verdicts.put(verdict, 0);
        }
        machines.forEach(machine -> verdicts.merge(machine.verdict(), 1, Integer::sum));
        return new ClientPcs(verdicts);
    }

    /** How many there are. */
    public int count() {
        return verdicts.values().stream().mapToInt(Integer::intValue).sum();
    }
}
