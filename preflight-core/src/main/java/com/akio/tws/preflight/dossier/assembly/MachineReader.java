package com.akio.tws.preflight.dossier.assembly;

import com.akio.tws.preflight.bundle.Bundle;
import com.akio.tws.preflight.bundle.BundleKeys;
import com.akio.tws.preflight.bundle.BundleReader;
import com.akio.tws.preflight.bundle.ReceivedFile;
import com.akio.tws.preflight.catalogue.CatalogueFault;
import com.akio.tws.preflight.catalogue.CheckId;
import com.akio.tws.preflight.check.Check;
import com.akio.tws.preflight.dossier.JudgedMachine;
import com.akio.tws.preflight.dossier.Part;
import com.akio.tws.preflight.dossier.Piece;
import com.akio.tws.preflight.dossier.Piece.Counting;
import com.akio.tws.preflight.dossier.Piece.Remark;
import com.akio.tws.preflight.dossier.Placement;
import com.akio.tws.preflight.evaluate.Evaluation;
import com.akio.tws.preflight.evaluate.Fault;
import com.akio.tws.preflight.facts.MachineFacts;
import com.akio.tws.preflight.fleet.FleetProgress;
import com.akio.tws.preflight.fleet.SideBySide;
import com.akio.tws.preflight.input.BadInput;
import com.akio.tws.preflight.input.Sha256;
import com.akio.tws.preflight.report.Finding;
import com.akio.tws.preflight.report.Report;
import com.akio.tws.preflight.report.Status;
import com.akio.tws.preflight.site.HostNames;
import com.akio.tws.preflight.site.Site;
import com.akio.tws.preflight.site.SiteProfile;
import com.akio.tws.preflight.text.Message;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Judges the bundles of a site, side by side. Each thread holds one bundle at a time, and of a client PC's stays what somebody has to
 * know; what many PCs say alike is kept once.
 */
public final class MachineReader {

    /** Enough for all that PCs of one site say alike; beyond it each keeps its own. */
    private static final int MOST_ALIKE = 20_000;

    private final SiteProfile profile;
    private final PartJudge judge;
    private final BundleKeys keys;
    private final SharedChecks shared;
    private final Map<Finding, Finding> alike = new ConcurrentHashMap<>();
    private final Map<List<CheckId>, List<CheckId>> checkLists = new ConcurrentHashMap<>();
    private final List<Fault> faults = Collections.synchronizedList(new ArrayList<>());

    /**
     * A reader for one site.
     *
     * @param checks those of the edition
     * @param keys what opens bundles that are encrypted, and whose signature is asked for
     */
    public MachineReader(SiteProfile profile, List<Check> checks, PartJudge judge, BundleKeys keys) {
        this.profile = Objects.requireNonNull(profile, "profile");
        this.judge = Objects.requireNonNull(judge, "judge");
        this.keys = Objects.requireNonNull(keys, "keys");
        this.shared = new SharedChecks(checks);
    }

    /**
     * What each bundle came to, in the order given; of two that are one machine's both.
     *
     * @param threads how many are judged at one time, from 1
     * @throws CatalogueFault if the catalogue lacks a figure that a check asks for
     * @throws InterruptedException if the calling thread is
     */
    public List<ReadBundle> read(List<Path> bundles, int threads, FleetProgress progress) throws InterruptedException {
        return SideBySide.each(bundles, threads, progress, this::one);
    }

    /** The checks that threw while the bundles were judged: faults of this tool. */
    public List<Fault> faults() {
        return List.copyOf(faults);
    }

    private ReadBundle one(Path file) {
        Optional<String> sum = Optional.empty();
        try {
            ReceivedFile received = ReceivedFile.read(file, keys);
            sum = received.encrypted().or(() -> Optional.of(Sha256.of(received.bytes())));
            return judged(file.toString(), sum.get(), BundleReader.open(received, keys));
        } catch (BadInput refused) {
            return new ReadBundle.Unread(Piece.unread(file.toString(), sum, refused.said()));
        } catch (CatalogueFault fault) {
            throw fault;
        } catch (RuntimeException unforeseen) {
            return new ReadBundle.Unread(Piece.unread(file.toString(), sum,
                    Message.of("fleet.fault", file.toString(), String.valueOf(unforeseen))));
        }
    }

    private ReadBundle judged(String file, String sum, Bundle bundle) throws BadInput {
        Site collected = bundle.collected().site();
        String name = bundle.collected().snapshot().read(MachineFacts.NAME).known().orElse("");
        Placement place = Placement.of(name, collected.role(), profile);
        Counting counting = counting(bundle, collected.profile());
        Evaluation evaluation = judge.of(bundle.collected(), place);
        if (counting == Counting.COUNTED) {
            faults.addAll(evaluation.faults());
        }
        Report report = evaluation.report();
        Optional<String> machine = name.isEmpty() ? Optional.empty()
                : Optional.of(bundle.redactionMap().map(map -> name + "@" + map).orElse(name));
        Piece piece = new Piece(file, Optional.of(sum), Piece.Kind.of(place.part()), machine, Optional.of(report.collectedAt()), counting,
                remarks(bundle, place, report), Optional.empty(), bundle.origin());
        return new ReadBundle.Judged(machine(piece, place, report));
    }

    private Counting counting(Bundle bundle, SiteProfile collected) {
        if (bundle.collected().sample()) {
            return Counting.SAMPLE;
        }
        boolean comparable = bundle.redactionMap().isEmpty() && profile.serverName().isPresent() && collected.serverName().isPresent();
        return comparable && !HostNames.areSame(profile.serverName().get(), collected.serverName().get()) ? Counting.OTHER_SITE : Counting.COUNTED;
    }

    private List<Remark> remarks(Bundle bundle, Placement place, Report report) throws BadInput {
        List<Remark> remarks = new ArrayList<>();
        if (report.isAheadOfClock()) {
            remarks.add(Remark.FUTURE);
        }
        if (bundle.holdsAnotherReport()) {
            remarks.add(Remark.OTHER_REPORT);
        }
        Site collected = bundle.collected().site();
        if (bundle.redactionMap().isPresent()) {
            remarks.add(Remark.MASKED);
        } else if (collected.profile().serverName().isEmpty()) {
            remarks.add(Remark.NAMELESS);
        }
        if (place.part() != Part.CLIENT && place.machine().isEmpty() && !profile.identity().machines().isEmpty()) {
            remarks.add(Remark.UNLISTED);
        }
        if (collected.role() != place.part().role()) {
            remarks.add(Remark.OTHER_ROLE);
        }
        return remarks;
    }

    private JudgedMachine machine(Piece piece, Placement place, Report report) {
        List<CheckId> checks = new ArrayList<>();
        List<Status> statuses = new ArrayList<>();
        List<Finding> own = new ArrayList<>();
        List<Finding> kept = new ArrayList<>();
        List<Finding> rehearsed = new ArrayList<>();
        for (Finding finding : report.findings()) {
            if (shared.holds(finding.id())) {
                if (SharedChecks.isRehearsed(finding)) {
                    rehearsed.add(kept(finding));
                }
                continue;
            }
            own.add(finding);
            checks.add(finding.id());
            statuses.add(finding.status());
            if (place.part() != Part.CLIENT || isToBeKnown(finding)) {
                kept.add(kept(finding));
            }
        }
        return new JudgedMachine(piece, place, report.collectedAt(), SiteVerdict.of(own, false),
                checkLists.computeIfAbsent(List.copyOf(checks), list -> list), statuses, kept, rehearsed);
    }

    private static boolean isToBeKnown(Finding finding) {
        return finding.status() != Status.PASS && finding.status() != Status.NOT_APPLICABLE;
    }

    /** The raw readings stay in the bundle. */
    private Finding kept(Finding finding) {
        Finding brief = new Finding(finding.id(), finding.row(), finding.document(), finding.status(), finding.level(), finding.title(),
                finding.message(), finding.observed(), finding.required(), finding.remedy(), List.of(), List.of(), finding.waiver(), finding.answer(), Duration.ZERO);
        if (alike.size() >= MOST_ALIKE) {
            return alike.getOrDefault(brief, brief);
        }
        return alike.computeIfAbsent(brief, first -> first);
    }
}
