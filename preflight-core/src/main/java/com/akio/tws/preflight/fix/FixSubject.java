package com.akio.tws.preflight.fix;

import com.akio.tws.preflight.catalogue.Catalogue;
import com.akio.tws.preflight.check.EvaluationContext;
import com.akio.tws.preflight.check.Facts;
import com.akio.tws.preflight.fact.Snapshot;
import com.akio.tws.preflight.facts.MachineFacts;
import com.akio.tws.preflight.facts.RebootFacts;
import com.akio.tws.preflight.report.Finding;
import com.akio.tws.preflight.report.Report;
import com.akio.tws.preflight.report.Status;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * A machine that is to be mended: what was read of it, and what was said.
 *
 * @param report the findings; those that ask somebody to act are mended where a script can
 * @param snapshot the readings that they rest on
 * @param catalogue the edition that they were judged by
 * @param sha256 the code of the bundle's or snapshot's file, in lower case
 * @param names whether its names are the machine's own
 */
public record FixSubject(Report report, Snapshot snapshot, Catalogue catalogue, String sha256, FixScript.Names names) {

    private static final Set<Status> ASKING = Set.of(Status.FAIL, Status.WARN, Status.UNKNOWN);
    /** What Windows takes for a name, in any script's letters (learn.microsoft.com/troubleshoot/windows-server/active-directory/naming-conventions-for-computer-domain-site-ou). */
    private static final Pattern NAME = Pattern.compile("(?![0-9]+$)[\\p{L}\\p{N}](?:[\\p{L}\\p{M}\\p{N}_-]{0,61}[\\p{L}\\p{M}\\p{N}])?");
    /** As redaction writes a machine's name. */
    private static final Pattern MASK = Pattern.compile("(?i)host-[0-9]+");

    public FixSubject {
        Objects.requireNonNull(report, "report");
        Objects.requireNonNull(snapshot, "snapshot");
        Objects.requireNonNull(catalogue, "catalogue");
        Objects.requireNonNull(names, "names");
        if (!sha256.matches("[0-9a-f]{64}")) {
            throw new IllegalArgumentException("not a SHA-256: " + sha256);
        }
    }

    /** The names that the machine has, or will have after its next restart; none where they are masks or no names. */
    Set<String> machines() {
        Set<String> machines = new LinkedHashSet<>();
        if (names == FixScript.Names.PLAIN) {
            Facts facts = facts();
            Optional<String> name = facts.known(MachineFacts.NAME).filter(FixSubject::isName);
            name.ifPresent(machines::add);
            name.flatMap(any -> facts.known(RebootFacts.NEXT_COMPUTER_NAME)).ifPresent(machines::add);
        }
        machines.removeIf(name -> !isName(name));
        return machines;
    }

    /** Whether Windows can have it for the name of a machine, and no mask has taken its place. */
    static boolean isName(String name) {
        return NAME.matcher(name).matches() && !MASK.matcher(name).matches() && VisibleText.isPlain(name);
    }

    Facts facts() {
        return new Facts(snapshot);
    }

    EvaluationContext context() {
        return new EvaluationContext(report.site(), catalogue);
    }

    /** The finding of a check that asks somebody to act. */
    Optional<Finding> asking(String id) {
        return asking().stream().filter(finding -> finding.id().name().equals(id)).findFirst();
    }

    /** The finding of a check that a person is asked about. */
    Optional<Finding> manual(String id) {
        return report.findings().stream().filter(finding -> finding.id().name().equals(id) && finding.status() == Status.MANUAL).findFirst();
    }

    List<Finding> asking() {
        List<Finding> asking = new ArrayList<>(report.findings());
        asking.removeIf(finding -> !ASKING.contains(finding.status()));
        return asking;
    }
}
