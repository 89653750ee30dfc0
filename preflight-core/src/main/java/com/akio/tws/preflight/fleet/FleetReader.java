package com.akio.tws.preflight.fleet;

import com.akio.tws.preflight.bundle.Bundle;
import com.akio.tws.preflight.bundle.BundleKeys;
import com.akio.tws.preflight.bundle.BundleReader;
import com.akio.tws.preflight.bundle.SharedFacts;
import com.akio.tws.preflight.catalogue.CatalogueFault;
import com.akio.tws.preflight.catalogue.CheckId;
import com.akio.tws.preflight.compare.FleetLine;
import com.akio.tws.preflight.evaluate.Evaluation;
import com.akio.tws.preflight.evaluate.Fault;
import com.akio.tws.preflight.input.BadInput;
import com.akio.tws.preflight.report.Finding;
import com.akio.tws.preflight.report.Report;
import com.akio.tws.preflight.report.Status;
import com.akio.tws.preflight.text.Message;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReference;

/**
 * Judges the bundles of a fleet side by side. Each thread holds one bundle at a time, and of each bundle a line of a few hundred
 * bytes stays, so that memory does not follow the size of the bundles.
 */
public final class FleetReader {

    private static final int LOOK_EVERY_MILLIS = 200;

    private final BundleJudge judgement;
    private final BundleKeys keys;
    private final int threads;
    private final FleetProgress progress;
    private final SharedFacts shared = new SharedFacts();
    private final Map<List<String>, List<String>> checkLists = new ConcurrentHashMap<>();
    private final List<Path> withAnotherReport = Collections.synchronizedList(new ArrayList<>());
    private final List<Path> aheadOfClock = Collections.synchronizedList(new ArrayList<>());
    private final AtomicInteger notVerified = new AtomicInteger();
    private final List<Fault> faults = Collections.synchronizedList(new ArrayList<>());

    /**
     * A reader of one fleet.
     *
     * @param threads how many bundles are judged at one time, from 1
     */
    public FleetReader(BundleJudge judgement, int threads, FleetProgress progress) {
        this(judgement, BundleKeys.NONE, threads, progress);
    }

    /**
     * A reader of one fleet whose bundles may be encrypted or signed.
     *
     * @param keys what opens them, and who must have signed them
     * @param threads how many bundles are judged at one time, from 1
     */
    public FleetReader(BundleJudge judgement, BundleKeys keys, int threads, FleetProgress progress) {
        this.keys = Objects.requireNonNull(keys, "keys");
        this.judgement = Objects.requireNonNull(judgement, "judgement");
        this.progress = Objects.requireNonNull(progress, "progress");
        if (threads < 1) {
            throw new IllegalArgumentException("no thread to judge with: " + threads);
        }
        this.threads = threads;
    }

    /**
     * One line for each bundle, in the order given.
     *
     * @throws CatalogueFault if the catalogue lacks a figure that a check asks for
     * @throws InterruptedException if the calling thread is; the bundles under way are finished first
     */
    public List<FleetLine> read(List<Path> bundles) throws InterruptedException {
        FleetLine[] lines = new FleetLine[bundles.size()];
        AtomicInteger next = new AtomicInteger();
        AtomicInteger done = new AtomicInteger();
        AtomicReference<Throwable> stopped = new AtomicReference<>();
        List<Thread> workers = new ArrayList<>();
        for (int i = 0; i < Math.min(threads, bundles.size()); i++) {
            Thread worker = new Thread(() -> {
                for (int at = next.getAndIncrement(); at < lines.length && stopped.get() == null; at = next.getAndIncrement()) {
                    try {
                        lines[at] = line(bundles.get(at));
                    } catch (RuntimeException | Error fault) {
                        stopped.compareAndSet(null, fault);
                    }
                    done.incrementAndGet();
                }
            }, "fleet-" + i);
            worker.start();
            workers.add(worker);
        }
        try {
            for (Thread worker : workers) {
                while (worker.isAlive()) {
                    worker.join(LOOK_EVERY_MILLIS);
                    progress.at(done.get(), lines.length);
                }
            }
        } catch (InterruptedException interrupted) {
            stopped.compareAndSet(null, interrupted);
            throw interrupted;
        }
        rethrow(Optional.ofNullable(stopped.get()));
        return Arrays.asList(lines);
    }

    /** The checks that threw while the fleet was judged: faults of this tool. */
    public List<Fault> faults() {
        return List.copyOf(faults);
    }

    /** The bundles whose report is not of their snapshot; they were judged from their snapshots like all others. */
    public List<Path> withAnotherReport() {
        return withAnotherReport.stream().sorted().toList();
    }

    /** The bundles that bear a time that has not come; they take no other's place. */
    public List<Path> aheadOfClock() {
        return aheadOfClock.stream().sorted().toList();
    }

    /** How many bundles are signed by somebody of whom nobody asked whether he is believed. */
    public int notVerified() {
        return notVerified.get();
    }

    private FleetLine line(Path file) {
        try {
            Bundle bundle = BundleReader.open(file, shared, keys);
            if (bundle.isSignedUnasked()) {
                notVerified.incrementAndGet();
            }
            Evaluation evaluation = judgement.of(bundle.collected());
            faults.addAll(evaluation.faults());
            if (holdsAnotherReport(bundle)) {
                withAnotherReport.add(file);
            }
            return line(file, evaluation.report(), bundle.redactionMap());
        } catch (BadInput refused) {
            return new FleetLine.Broken(file.toString(), refused.said());
        } catch (CatalogueFault fault) {
            throw fault;
        } catch (RuntimeException unforeseen) {
            return new FleetLine.Broken(file.toString(), Message.of("fleet.fault", file.toString(), String.valueOf(unforeseen)));
        }
    }

    /** A report that cannot be read is not of the snapshot, which can. */
    private static boolean holdsAnotherReport(Bundle bundle) {
        try {
            return bundle.holdsAnotherReport();
        } catch (BadInput unreadable) {
            return true;
        }
    }

    private FleetLine line(Path file, Report report, Optional<String> map) {
        List<String> checks = new ArrayList<>(report.findings().size());
        List<Status> statuses = new ArrayList<>(report.findings().size());
        for (Finding finding : report.findings()) {
            checks.add(finding.id().name());
            statuses.add(finding.status());
        }
        String name = report.machine().isEmpty() ? file.toString() : map.map(sign -> report.machine() + "@" + sign).orElse(report.machine());
        List<String> shared = checkLists.computeIfAbsent(List.copyOf(checks), list -> list);
        List<String> left = report.notRun().stream().map(CheckId::name).toList();
        boolean ahead = report.isAheadOfClock();
        if (ahead) {
            aheadOfClock.add(file);
        }
        return new FleetLine.Machine(file.toString(), name, report.site().role(), report.sample(), report.verdict(), report.collectedAt(), ahead,
                checkLists.computeIfAbsent(left, list -> list), shared, statuses);
    }

    private static void rethrow(Optional<Throwable> stopped) {
        if (stopped.isEmpty()) {
            return;
        }
        if (stopped.get() instanceof Error error) {
            throw error;
        }
        throw (RuntimeException) stopped.get();
    }
}
