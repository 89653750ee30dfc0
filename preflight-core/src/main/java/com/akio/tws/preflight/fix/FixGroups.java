package com.akio.tws.preflight.fix;

import com.akio.tws.preflight.text.Texts;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Machines, sorted by the steps that they need. */
public final class FixGroups {

    private FixGroups() {
    }

    /** The groups, in the order of their first machines; those of one group can share a script. */
    public static List<List<FixSubject>> of(List<FixSubject> subjects, Texts texts) {
        Map<List<Step>, List<FixSubject>> groups = new LinkedHashMap<>();
        subjects.forEach(subject -> groups.computeIfAbsent(FixScript.mending(subject, texts.withOrdinaryBlanks()).steps(), none -> new ArrayList<>()).add(subject));
        return groups.values().stream().map(List::copyOf).toList();
    }
}
