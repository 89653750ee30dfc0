package com.akio.tws.preflight.hook.cli;

import com.akio.tws.preflight.bundle.Collected;
import com.akio.tws.preflight.catalogue.Catalogue;
import com.akio.tws.preflight.check.Check;
import com.akio.tws.preflight.dossier.Placement;
import com.akio.tws.preflight.dossier.assembly.PartJudge;
import com.akio.tws.preflight.evaluate.Evaluation;
import com.akio.tws.preflight.evaluate.Evaluator;
import com.akio.tws.preflight.evaluate.Selection;
import com.akio.tws.preflight.input.BadInput;
import com.akio.tws.preflight.site.Purpose;
import com.akio.tws.preflight.site.Role;
import com.akio.tws.preflight.site.Site;
import com.akio.tws.preflight.site.SiteProfile;
import com.akio.tws.preflight.site.TwsVersion;
import java.util.List;
import java.util.Optional;

/** Judges each bundle of a site anew, for the plan of the site and for the machine's place in it. */
final class SitePartJudge implements PartJudge {

    private final SiteProfile profile;
    private final TwsVersion tws;
    private final Evaluator evaluator;

    SitePartJudge(Surroundings around, SiteProfile profile, TwsVersion tws, List<Check> checks, Catalogue catalogue) {
        this.profile = profile;
        this.tws = tws;
        this.evaluator = new Evaluator(checks, catalogue, around.clock(), ToolVersion.number());
    }

    @Override
    public Evaluation of(Collected collected, Placement place) throws BadInput {
        Site base = collected.site();
        Role role = place.part().role();
        Optional<String> folder = profile.installDirectory();
        Site site = new Site(profile, tws, role, base.phase(), folder.isPresent() ? folder : base.installDirectory(), base.caller(), purpose(base, place));
        Collected asked = Replay.measured(collected, site, folder);
        return asked.sample() ? evaluator.evaluateSample(asked.snapshot(), asked.site(), Selection.ALL, List.of())
                : evaluator.evaluate(asked.snapshot(), asked.site(), Selection.ALL, List.of());
    }

    /** What was told of a client machine when it was collected stands; how many work on a host of sessions, the profile tells better. */
    private static Purpose purpose(Site base, Placement place) {
        if (place.part().role() == Role.SERVER) {
            return Purpose.UNTOLD;
        }
        return new Purpose(base.purpose().uses(), place.sessions().isPresent() ? place.sessions() : base.purpose().sessions());
    }
}
