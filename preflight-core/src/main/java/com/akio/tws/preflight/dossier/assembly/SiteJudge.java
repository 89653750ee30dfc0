package com.akio.tws.preflight.dossier.assembly;

import com.akio.tws.preflight.catalogue.Catalogue;
import com.akio.tws.preflight.catalogue.FlowRole;
import com.akio.tws.preflight.check.Check;
import com.akio.tws.preflight.dossier.Piece;
import com.akio.tws.preflight.dossier.Piece.Counting;
import com.akio.tws.preflight.dossier.Piece.Remark;
import com.akio.tws.preflight.evaluate.Evaluation;
import com.akio.tws.preflight.evaluate.Evaluator;
import com.akio.tws.preflight.evaluate.Fault;
import com.akio.tws.preflight.evaluate.Selection;
import com.akio.tws.preflight.fact.Snapshot;
import com.akio.tws.preflight.report.Finding;
import com.akio.tws.preflight.site.HostNames;
import com.akio.tws.preflight.site.Phase;
import com.akio.tws.preflight.site.Role;
import com.akio.tws.preflight.site.Site;
import com.akio.tws.preflight.site.SiteProfile;
import com.akio.tws.preflight.site.TwsVersion;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Judges what is no machine: the plan by itself, and rehearsals, with the checks that judge machines. */
final class SiteJudge {

    private final List<Check> checks;
    private final Catalogue catalogue;
    private final Clock clock;
    private final SiteProfile profile;
    private final TwsVersion tws;
    private final List<Fault> faults = new ArrayList<>();

    SiteJudge(List<Check> checks, Catalogue catalogue, Clock clock, SiteProfile profile, TwsVersion tws) {
        this.checks = List.copyOf(checks);
        this.catalogue = catalogue;
        this.clock = clock;
        this.profile = profile;
        this.tws = tws;
    }

    List<Fault> faults() {
        return List.copyOf(faults);
    }

    /** What every check says of the site while nothing is known of any machine. */
    Map<Role, List<Finding>> plan() {
        Map<Role, List<Finding>> findings = new EnumMap<>(Role.class);
        for (Role role : Role.values()) {
            findings.put(role, judged(new Snapshot(clock.instant(), Duration.ZERO, Map.of()), role));
        }
        return findings;
    }

    /** What a rehearsal shows; nothing where it is another site's. */
    JudgedRehearsal of(ReadRehearsal.Saved saved) {
        SavedRehearsal rehearsal = saved.rehearsal();
        boolean others = profile.serverName().isPresent() && !rehearsal.servers().isEmpty() && rehearsal.servers().stream()
                .noneMatch(server -> HostNames.isAddress(server) || HostNames.areSame(server, profile.serverName().get()));
        List<Remark> remarks = rehearsal.servers().isEmpty() ? List.of(Remark.NAMELESS) : List.of();
        Piece piece = new Piece(saved.file(), Optional.of(saved.sha256()), Piece.Kind.REHEARSAL, rehearsal.machine(),
                Optional.of(rehearsal.readings().collectedAt()), others ? Counting.OTHER_SITE : Counting.COUNTED, remarks, Optional.empty(),
                Optional.empty());
        List<Finding> findings = others ? List.of() : judged(rehearsal.readings(), rehearsal.from() == FlowRole.CLIENT ? Role.CLIENT : Role.SERVER)
                .stream().filter(SharedChecks::isRehearsed).toList();
        // Phones are asked from anywhere, and judged with the server.
        List<Finding> phones = others || rehearsal.from() != FlowRole.CLIENT ? List.of()
                : judged(rehearsal.readings(), Role.SERVER).stream().filter(SharedChecks::isRehearsed).toList();
        List<Finding> both = new ArrayList<>(findings);
        phones.stream().filter(phone -> findings.stream().noneMatch(one -> one.id().equals(phone.id()))).forEach(both::add);
        return new JudgedRehearsal(piece, rehearsal, both);
    }

    private List<Finding> judged(Snapshot snapshot, Role role) {
        Site site = new Site(profile, tws, role, Phase.INSTALL, profile.installDirectory());
        Evaluation evaluation = new Evaluator(checks, catalogue, clock, "").evaluate(snapshot, site, Selection.ALL, List.of());
        faults.addAll(evaluation.faults());
        return evaluation.report().findings();
    }
}
