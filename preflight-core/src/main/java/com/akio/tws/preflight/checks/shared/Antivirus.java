package com.akio.tws.preflight.checks.shared;

import com.akio.tws.preflight.catalogue.CheckId;
import com.akio.tws.preflight.check.EvaluationContext;
import com.akio.tws.preflight.check.Facts;
import com.akio.tws.preflight.check.Outcome;
import com.akio.tws.preflight.check.RequiredFacts;
import com.akio.tws.preflight.checks.gap.DefenderGaps;
import com.akio.tws.preflight.fact.FactKey;
import com.akio.tws.preflight.facts.AntivirusFacts;
import com.akio.tws.preflight.facts.InstalledService;
import com.akio.tws.preflight.facts.PrivilegeFacts;
import com.akio.tws.preflight.figures.AntivirusFigures;
import com.akio.tws.preflight.text.Message;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;

/**
 * Whether the antivirus program of a machine leaves out what the document names (R29).
 *
 * <p>Only Defender's exclusions can be read, and Windows may hide them: a hidden list is not an empty one. For every other product a
 * person is asked, with the paths to exclude; on a server Defender does not step back by itself, so that both have to leave them out
 * (Microsoft Learn, Defender for Endpoint, "Microsoft Defender Antivirus compatibility with other security products").
 */
public final class Antivirus {

    /** Everything that decides; one list that could not be read leaves the answer open. */
    private static final List<FactKey<?>> FACTS = List.of(AntivirusFacts.DEFENDER, AntivirusFacts.DEFENDER_STATE,
            AntivirusFacts.PATHS, AntivirusFacts.PROCESSES, AntivirusFacts.POLICY_PATHS, AntivirusFacts.POLICY_PROCESSES,
            AntivirusFacts.HIDDEN, AntivirusFacts.POLICY_ALONE, AntivirusFacts.OTHERS);

    private static final FactKey<?>[] LATER = {AntivirusFacts.FILTERS, AntivirusFacts.PASSIVE_MODE, AntivirusFacts.PASSIVE_MODE_FORCED,
            AntivirusFacts.REAL_TIME_OFF};

    private static final long DISABLED = 4;
    private static final int MOST_NAMED = 3;

    private final CheckId id;
    private final Facts facts;
    private final List<WantedFolder> folders;
    private final List<String> processes;
    private final OtherProducts products;

    /**
     * The question for one machine.
     *
     * @param id the check that asks; its texts are used
     * @param processes the programs to be left out, by their file names
     * @param folders the folders to be left out
     */
    public Antivirus(CheckId id, Facts facts, EvaluationContext context, List<String> processes, List<WantedFolder> folders) {
        this.id = id;
        this.facts = facts;
        this.folders = List.copyOf(folders);
        this.processes = List.copyOf(processes);
        this.products = new OtherProducts(facts, context.figures(AntivirusFigures.SERVER).products());
    }

    /**
     * What such a check rests on, besides the facts of its own.
     *
     * @param own deciding facts
     * @param quoted facts that are only shown
     */
    public static RequiredFacts needs(List<FactKey<?>> own, List<FactKey<?>> quoted) {
        List<FactKey<?>> facts = new ArrayList<>(FACTS);
        facts.addAll(own);
        return new RequiredFacts(RequiredFacts.Rule.EVERY_FACT, facts, quoted).andLater(LATER);
    }

    /** Judges. */
    public Outcome judge() {
        List<String> others = products.running();
        if (!defenderRuns()) {
            return others.isEmpty() ? confirm(Message.of("antivirus.observed-none"), Message.of("antivirus.none", wanted()))
                    : confirm(Message.verbatim(others), whetherOthersExclude(others));
        }
        List<String> excluded = list(AntivirusFacts.PATHS, AntivirusFacts.POLICY_PATHS);
        List<String> excludedPrograms = list(AntivirusFacts.PROCESSES, AntivirusFacts.POLICY_PROCESSES);
        Message defender = Message.of("antivirus.observed-defender", excluded.size() + excludedPrograms.size());
        Message observed = others.isEmpty() ? defender : Message.of("antivirus.observed-beside", defender, others);
        List<String> missing = missing(excluded, excludedPrograms);
        if (missing.isEmpty()) {
            return others.isEmpty() ? new Outcome.Met(noted(observed), Message.of("antivirus.met"))
                    : confirm(observed, whetherOthersExclude(others));
        }
        Optional<Message> standsBack = standsBack();
        if (standsBack.isPresent()) {
            return confirm(observed, Message.of("antivirus.and", standsBack.get(),
                    others.isEmpty() ? Message.of("antivirus.none", wanted()) : whetherOthersExclude(others)));
        }
        Function<Message, Message> withOthers = message -> others.isEmpty() ? message
                : Message.of("antivirus.and", message, whetherOthersExclude(others));
        if (isSet(AntivirusFacts.HIDDEN)) {
            return new Outcome.Undecided(noted(observed), withOthers.apply(Message.of("antivirus.hidden")),
                    Message.of("antivirus.remedy.look", missing));
        }
        if (excluded.isEmpty() && excludedPrograms.isEmpty() && !isSet(PrivilegeFacts.ELEVATION)) {
            return new Outcome.Undecided(noted(observed), withOthers.apply(Message.of("antivirus.perhaps-hidden")),
                    Message.of("antivirus.remedy.elevate"));
        }
        List<String> narrowed = narrowed(excluded);
        Message message = narrowed.isEmpty() ? Message.of("antivirus.not-met", missing)
                : Message.of("antivirus.not-met-narrowed", missing, narrowed);
        return new Outcome.NotMet(noted(observed), withOthers.apply(message), id.message("remedy", typed(excluded, excludedPrograms)));
    }

    /** What exclusions would mend; nothing where Defender does not scan in real time, or where its exclusions cannot be seen. */
    public Optional<DefenderGaps> gaps() {
        if (!(judge() instanceof Outcome.NotMet)) {
            return Optional.empty();
        }
        List<String> excluded = list(AntivirusFacts.PATHS, AntivirusFacts.POLICY_PATHS);
        return Optional.of(new DefenderGaps(missingFolders(excluded).stream().map(WantedFolder::exclusion).toList(),
                missingProcesses(list(AntivirusFacts.PROCESSES, AntivirusFacts.POLICY_PROCESSES)).stream().map(this::whole).toList(),
                isSet(AntivirusFacts.POLICY_ALONE)));
    }

    /** Why Defender may not scan in real time although it runs; empty where nothing says so. */
    private Optional<Message> standsBack() {
        if (isSet(AntivirusFacts.PASSIVE_MODE)) {
            return Optional.of(Message.of("antivirus.passive"));
        }
        if (isSet(AntivirusFacts.PASSIVE_MODE_FORCED)) {
            return Optional.of(Message.of("antivirus.passive-perhaps"));
        }
        return isSet(AntivirusFacts.REAL_TIME_OFF) ? Optional.of(Message.of("antivirus.real-time-off")) : Optional.empty();
    }

    private boolean isSet(FactKey<Long> fact) {
        return facts.known(fact).orElse(0L) != 0;
    }

    private boolean defenderRuns() {
        Optional<InstalledService> service = facts.known(AntivirusFacts.DEFENDER);
        return service.filter(defender -> defender.start() != DISABLED).isPresent()
                && facts.known(AntivirusFacts.DEFENDER_STATE).filter("RUNNING"::equals).isPresent();
    }

    private Outcome confirm(Message observed, Message message) {
        return new Outcome.Confirm(noted(observed), message);
    }

    private Message whetherOthersExclude(List<String> others) {
        return Message.of("antivirus.others", others, wanted());
    }

    /** With the products whose drivers are still registered, though none runs: they scan nothing, and somebody may wonder. */
    private Message noted(Message observed) {
        List<String> leftOver = products.leftOver();
        return leftOver.isEmpty() ? observed : Message.of("antivirus.observed-left-over", observed, leftOver);
    }

    private List<String> wanted() {
        List<String> wanted = new ArrayList<>(folders.stream().map(WantedFolder::shown).toList());
        wanted.addAll(processes);
        return wanted;
    }

    private List<String> list(FactKey<List<String>> ofMachine, FactKey<List<String>> ofPolicy) {
        List<String> list = new ArrayList<>(facts.known(ofPolicy).orElse(List.of()));
        if (!isSet(AntivirusFacts.POLICY_ALONE)) {
            list.addAll(facts.known(ofMachine).orElse(List.of()));
        }
        return list;
    }

    private List<WantedFolder> missingFolders(List<String> excluded) {
        List<ExcludedPath> paths = excluded.stream().flatMap(entry -> DefenderExclusion.ofRealTime(entry, facts).stream())
                .map(ExcludedPath::of).toList();
        return folders.stream().filter(folder -> paths.stream().noneMatch(path -> path.covers(folder.path()))).toList();
    }

    private List<String> missingProcesses(List<String> excludedPrograms) {
        return processes.stream().filter(process -> excludedPrograms.stream().noneMatch(program -> isNamed(program, process))).toList();
    }

    /** A program lies in the first of the folders; by its name alone every program called so would be left out. */
    private String whole(String process) {
        return folders.isEmpty() ? process : folders.get(0).exclusion() + "\\" + process;
    }

    /** What is missing as Defender takes it, with a star for any text, so that the advice can be typed. */
    private List<String> typed(List<String> excluded, List<String> excludedPrograms) {
        List<String> typed = new ArrayList<>(missingFolders(excluded).stream().map(WantedFolder::exclusion).toList());
        typed.addAll(missingProcesses(excludedPrograms).stream().map(this::whole).toList());
        return typed;
    }

    private List<String> missing(List<String> excluded, List<String> excludedPrograms) {
        List<String> missing = new ArrayList<>(missingFolders(excluded).stream().map(WantedFolder::shown).toList());
        missing.addAll(missingProcesses(excludedPrograms));
        return missing;
    }

    /** Exclusions of what is missing that hold in one context alone: whoever wrote them should be told why they do not count. */
    private List<String> narrowed(List<String> excluded) {
        List<WantedFolder> wanted = missingFolders(excluded);
        return excluded.stream().filter(entry -> DefenderExclusion.narrowed(entry, facts).map(ExcludedPath::of)
                .filter(path -> wanted.stream().map(WantedFolder::path).anyMatch(path::covers)).isPresent())
                .limit(MOST_NAMED).map(DefenderExclusion::shown).toList();
    }

    private static boolean isNamed(String program, String name) {
        String lower = program.strip().toLowerCase(Locale.ROOT).replace('/', '\\');
        return lower.substring(lower.lastIndexOf('\\') + 1).equals(name.toLowerCase(Locale.ROOT));
    }
}
