package com.akio.tws.preflight.report;

import com.akio.tws.preflight.catalogue.CheckId;
import com.akio.tws.preflight.catalogue.Level;
import com.akio.tws.preflight.fact.Installed;
import com.akio.tws.preflight.site.Role;
import com.akio.tws.preflight.site.Site;
import java.time.Duration;
import java.time.Instant;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/**
 * Everything that is said of one machine, as plain values.
 *
 * @param tool the version of this tool
 * @param edition the edition of the document
 * @param machine the machine's name; empty where it would not tell
 * @param sample whether this is the sample that comes with the tool, and no customer's machine
 * @param sizeUntold whether a check of it depends on a size of the site that nobody told
 * @param took how long collecting and judging took together
 * @param notRun the checks that {@code --only} or {@code --skip} left out
 * @param findings one for each check that ran, in the document's order
 * @param origin the bundle that was judged; empty where the machine itself was looked at, or a snapshot that is no bundle
 * @param collectedAs the role that it was collected for, where it was judged for another one
 * @param installed what is there of TWS, before an upgrade and at work; empty before an installation, and where nobody looked
 */
public record Report(String tool, Edition edition, String machine, boolean sample, Site site, boolean sizeUntold,
        Instant collectedAt, Instant evaluatedAt, Duration took, List<CheckId> notRun, List<Finding> findings,
        Optional<Origin> origin, Optional<Role> collectedAs, Optional<Installed> installed) {

    /** More than clocks that are only badly set, or set to the time of another zone, are apart. */
    private static final Duration CLOCKS_APART = Duration.ofHours(26);

    /** Which catalogue the report rests on. */
    public record Edition(String name, String sha256, boolean external) {
        public Edition {
            Objects.requireNonNull(name, "name");
            Objects.requireNonNull(sha256, "sha256");
        }
    }

    public Report {
        Objects.requireNonNull(tool, "tool");
        Objects.requireNonNull(edition, "edition");
        Objects.requireNonNull(machine, "machine");
        Objects.requireNonNull(site, "site");
        Objects.requireNonNull(collectedAt, "collectedAt");
        Objects.requireNonNull(evaluatedAt, "evaluatedAt");
        Objects.requireNonNull(took, "took");
        notRun = List.copyOf(notRun);
        findings = List.copyOf(findings);
        Objects.requireNonNull(origin, "origin");
        collectedAs = collectedAs.filter(role -> role != site.role());
        Objects.requireNonNull(installed, "installed");
    }

    /** A report on a machine that was looked at. */
    public Report(String tool, Edition edition, String machine, boolean sample, Site site, boolean sizeUntold, Instant collectedAt,
            Instant evaluatedAt, Duration took, List<CheckId> notRun, List<Finding> findings) {
        this(tool, edition, machine, sample, site, sizeUntold, collectedAt, evaluatedAt, took, notRun, findings, Optional.empty(), Optional.empty(),
                Optional.empty());
    }

    /** A report that no untold size stands behind. */
    public Report(String tool, Edition edition, String machine, boolean sample, Site site, Instant collectedAt,
            Instant evaluatedAt, Duration took, List<CheckId> notRun, List<Finding> findings) {
        this(tool, edition, machine, sample, site, false, collectedAt, evaluatedAt, took, notRun, findings);
    }

    /** The same report, said to be from this bundle. */
    public Report from(Optional<Origin> bundle) {
        return new Report(tool, edition, machine, sample, site, sizeUntold, collectedAt, evaluatedAt, took, notRun, findings, bundle, collectedAs, installed);
    }

    /** The same report, of what was collected for this role. */
    public Report collectedFor(Role role) {
        return new Report(tool, edition, machine, sample, site, sizeUntold, collectedAt, evaluatedAt, took, notRun, findings, origin, Optional.of(role), installed);
    }

    /** The same report, with what is there of TWS in its head. */
    public Report on(Optional<Installed> found) {
        return new Report(tool, edition, machine, sample, site, sizeUntold, collectedAt, evaluatedAt, took, notRun, findings, origin, collectedAs, found);
    }

    /** Whether it bears a time of collection that had not come when it was judged, wherever on earth: the clock of the machine was wrong. */
    public boolean isAheadOfClock() {
        return collectedAt.isAfter(evaluatedAt.plus(CLOCKS_APART));
    }

    /** Whether checks were left out. */
    public boolean partial() {
        return !notRun.isEmpty();
    }

    /** What the findings come to. A partial report says what the checks that ran come to, and every writer says that it is partial. */
    public Verdict verdict() {
        if (has(Status.FAIL)) {
            return Verdict.BLOCKED;
        }
        for (Finding finding : findings) {
            if (finding.status() == Status.UNKNOWN && finding.level() == Level.REQUIRED) {
                return Verdict.UNDETERMINED;
            }
        }
        return warns() || has(Status.UNKNOWN) ? Verdict.READY_WITH_WARNINGS : Verdict.READY;
    }

    /** Whether something warns, so that a strict run is blocked. */
    public boolean warns() {
        return sizeUntold || has(Status.WARN);
    }

    /** How many findings have each status; every status is there. */
    public Map<Status, Integer> summary() {
        Map<Status, Integer> summary = new EnumMap<>(Status.class);
        for (Status status : Status.values()) {
            summary.put(status, 0);
        }
        findings.forEach(finding -> summary.merge(finding.status(), 1, Integer::sum));
        return summary;
    }

    /** How many findings have {@code status}. */
    public int count(Status status) {
        return (int) findings.stream().filter(finding -> finding.status() == status).count();
    }

    private boolean has(Status status) {
        return findings.stream().anyMatch(finding -> finding.status() == status);
    }
}
