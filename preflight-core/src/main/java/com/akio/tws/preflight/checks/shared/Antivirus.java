package com.akio.tws.preflight.checks.shared;

import com.akio.tws.preflight.catalogue.CheckId;
import com.akio.tws.preflight.check.Facts;
import com.akio.tws.preflight.check.Outcome;
import com.akio.tws.preflight.fact.FactKey;
import com.akio.tws.preflight.facts.AntivirusFacts;
import com.akio.tws.preflight.facts.InstalledService;
import com.akio.tws.preflight.facts.PrivilegeFacts;
import com.akio.tws.preflight.text.Message;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * Whether the antivirus program of a machine leaves out what the document names (R29).
 *
 * <p>Only Defender's exclusions can be read, and Windows may hide them: a hidden list is not an empty one. For every other product a
 * person is asked, with the paths to exclude.
 */
public final class Antivirus {

    /** Everything that decides; one list that could not be read leaves the answer open. */
    public static final List<FactKey<?>> FACTS = List.of(AntivirusFacts.DEFENDER, AntivirusFacts.DEFENDER_STATE,
            AntivirusFacts.PATHS, AntivirusFacts.PROCESSES, AntivirusFacts.POLICY_PATHS, AntivirusFacts.POLICY_PROCESSES,
            AntivirusFacts.HIDDEN, AntivirusFacts.POLICY_ALONE, AntivirusFacts.OTHERS);

    private static final long DISABLED = 4;
    private static final int MOST_NAMED = 3;

    private final CheckId id;
    private final Facts facts;
    private final List<String> folders;
    private final List<String> processes;

    /**
     * The question for one machine.
     *
     * @param id the check that asks; its texts are used
     * @param folders the folders to be left out, as {@link ExcludedPath} reads them
     * @param processes the programs to be left out, by their file names
     */
    public Antivirus(CheckId id, Facts facts, List<String> folders, List<String> processes) {
        this.id = id;
        this.facts = facts;
        this.folders = List.copyOf(folders);
        this.processes = List.copyOf(processes);
    }

    /** Judges. */
    public Outcome judge() {
        List<String> others = facts.known(AntivirusFacts.OTHERS).orElse(List.of());
        if (!defenderRuns()) {
            return others.isEmpty() ? new Outcome.Confirm(Message.of("antivirus.observed-none"), Message.of("antivirus.none", wanted()))
                    : confirmOthers(others);
        }
        List<String> excluded = list(AntivirusFacts.PATHS, AntivirusFacts.POLICY_PATHS);
        List<String> excludedPrograms = list(AntivirusFacts.PROCESSES, AntivirusFacts.POLICY_PROCESSES);
        Message observed = Message.of("antivirus.observed-defender", excluded.size() + excludedPrograms.size());
        List<String> missing = missing(excluded, excludedPrograms);
        if (missing.isEmpty()) {
            return others.isEmpty() ? new Outcome.Met(observed, Message.of("antivirus.met")) : confirmOthers(others);
        }
        if (facts.known(AntivirusFacts.HIDDEN).orElse(0L) != 0) {
            return new Outcome.Undecided(observed, Message.of("antivirus.hidden"), Message.of("antivirus.remedy.look", missing));
        }
        boolean elevated = facts.known(PrivilegeFacts.ELEVATION).orElse(0L) != 0;
        if (excluded.isEmpty() && excludedPrograms.isEmpty() && !elevated) {
            return new Outcome.Undecided(observed, Message.of("antivirus.perhaps-hidden"), Message.of("antivirus.remedy.elevate"));
        }
        List<String> narrowed = narrowed(excluded, missing);
        Message message = narrowed.isEmpty() ? Message.of("antivirus.not-met", missing)
                : Message.of("antivirus.not-met-narrowed", missing, narrowed);
        return new Outcome.NotMet(observed, message, id.message("remedy", missing));
    }

    private boolean defenderRuns() {
        Optional<InstalledService> service = facts.known(AntivirusFacts.DEFENDER);
        return service.filter(defender -> defender.start() != DISABLED).isPresent()
                && facts.known(AntivirusFacts.DEFENDER_STATE).filter("RUNNING"::equals).isPresent();
    }

    private Outcome confirmOthers(List<String> others) {
        return new Outcome.Confirm(Message.verbatim(others), Message.of("antivirus.others", others, wanted()));
    }

    private List<String> wanted() {
        List<String> wanted = new ArrayList<>(folders);
        wanted.addAll(processes);
        return wanted;
    }

    private List<String> list(FactKey<List<String>> ofMachine, FactKey<List<String>> ofPolicy) {
        List<String> list = new ArrayList<>(facts.known(ofPolicy).orElse(List.of()));
        if (facts.known(AntivirusFacts.POLICY_ALONE).orElse(0L) == 0) {
            list.addAll(facts.known(ofMachine).orElse(List.of()));
        }
        return list;
    }

    private List<String> missing(List<String> excluded, List<String> excludedPrograms) {
        List<ExcludedPath> paths = excluded.stream().flatMap(entry -> DefenderExclusion.ofRealTime(entry, facts).stream())
                .map(ExcludedPath::of).toList();
        List<String> missing = new ArrayList<>();
        for (String folder : folders) {
            ExcludedPath wanted = ExcludedPath.of(folder);
            if (paths.stream().noneMatch(path -> path.covers(wanted))) {
                missing.add(folder);
            }
        }
        for (String process : processes) {
            if (excludedPrograms.stream().noneMatch(program -> isNamed(program, process))) {
                missing.add(process);
            }
        }
        return missing;
    }

    /** Exclusions of what is missing that hold in one context alone: whoever wrote them should be told why they do not count. */
    private List<String> narrowed(List<String> excluded, List<String> missing) {
        List<ExcludedPath> wanted = missing.stream().map(ExcludedPath::of).toList();
        return excluded.stream().filter(entry -> DefenderExclusion.narrowed(entry, facts).map(ExcludedPath::of)
                .filter(path -> wanted.stream().anyMatch(path::covers)).isPresent()).limit(MOST_NAMED).map(DefenderExclusion::shown).toList();
    }

    private static boolean isNamed(String program, String name) {
        String lower = program.strip().toLowerCase(Locale.ROOT).replace('/', '\\');
        return lower.substring(lower.lastIndexOf('\\') + 1).equals(name.toLowerCase(Locale.ROOT));
    }
}
