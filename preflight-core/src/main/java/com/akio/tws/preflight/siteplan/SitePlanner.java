package com.akio.tws.preflight.siteplan;

import com.akio.tws.preflight.catalogue.Catalogue;
import com.akio.tws.preflight.check.Check;
import com.akio.tws.preflight.check.EvaluationContext;
import com.akio.tws.preflight.evaluate.Evaluator;
import com.akio.tws.preflight.evaluate.Selection;
import com.akio.tws.preflight.fact.Snapshot;
import com.akio.tws.preflight.plan.Note;
import com.akio.tws.preflight.plan.Plan;
import com.akio.tws.preflight.plan.Planner;
import com.akio.tws.preflight.site.Phase;
import com.akio.tws.preflight.site.Role;
import com.akio.tws.preflight.site.Site;
import com.akio.tws.preflight.site.SiteProfile;
import com.akio.tws.preflight.site.TwsVersion;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/**
 * Plans a site: works out its figures, and asks the checks themselves what they say of it while nothing is known of any machine. So a plan
 * and a check never disagree: what a check refuses for the site's own figures is a conflict here, what it warns of a remark, what it asks a
 * confirmation, and what it would have to see a prerequisite in its words.
 *
 * <pre>{@code
 * SitePlan plan = new SitePlanner(Checks.of(catalogue), catalogue, Clock.systemUTC()).plan(profile, TwsVersion.V5_2);
 * }</pre>
 */
public final class SitePlanner {

    private final List<Check> checks;
    private final Catalogue catalogue;
    private final Clock clock;

    /**
     * A planner.
     *
     * @param checks those of the edition
     * @param clock tells the day on which waivers count
     */
    public SitePlanner(List<Check> checks, Catalogue catalogue, Clock clock) {
        this.checks = List.copyOf(checks);
        this.catalogue = Objects.requireNonNull(catalogue, "catalogue");
        this.clock = Objects.requireNonNull(clock, "clock");
    }

    /** The plan of a site. */
    public SitePlan plan(SiteProfile profile, TwsVersion tws) {
        Plan figures = Planner.plan(profile, catalogue, tws);
        Sorting sorted = new Sorting(catalogue, checks, role -> new EvaluationContext(site(profile, tws, role), catalogue));
        Evaluator evaluator = new Evaluator(checks, catalogue, clock, "");
        Snapshot nothing = new Snapshot(clock.instant(), Duration.ZERO, Map.of());
        for (Role role : Role.values()) {
            evaluator.evaluate(nothing, site(profile, tws, role), Selection.ALL, List.of()).report().findings()
                    .forEach(finding -> sorted.add(finding, role));
        }
        return new SitePlan(figures, sorted.prerequisites, inOrder(sorted.conflicts, List.of()),
                inOrder(sorted.remarks, figures.notes(Note.Kind.REMARK)), inOrder(sorted.confirm, figures.notes(Note.Kind.CONFIRM)),
                inOrder(sorted.confirmed, List.of()),                 new RowIndex(figures, sorted).all());
    }

    private static Site site(SiteProfile profile, TwsVersion tws, Role role) {
        return new Site(profile, tws, role, Phase.INSTALL, profile.installDirectory());
    }

    private List<Point> inOrder(List<Point> said, List<Note> notes) {
        List<Point> points = new ArrayList<>(said);
        notes.forEach(note -> points.add(new Point(Optional.of(note.row()), Optional.empty(), note.message())));
        points.sort(Comparator.comparingInt(point -> point.row().map(catalogue::place).orElse(catalogue.rows().size())));
        return points;
    }
}
