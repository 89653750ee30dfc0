package com.akio.tws.preflight.recorded;

import com.akio.tws.preflight.bundle.BundleKeys;
import com.akio.tws.preflight.bundle.Collected;
import com.akio.tws.preflight.catalogue.Catalogue;
import com.akio.tws.preflight.catalogue.CatalogueReader;
import com.akio.tws.preflight.checks.Checks;
import com.akio.tws.preflight.dossier.Dossier;
import com.akio.tws.preflight.dossier.Placement;
import com.akio.tws.preflight.dossier.assembly.DossierMaker;
import com.akio.tws.preflight.dossier.assembly.MachineReader;
import com.akio.tws.preflight.dossier.assembly.ReadRehearsal;
import com.akio.tws.preflight.evaluate.Evaluation;
import com.akio.tws.preflight.evaluate.Evaluator;
import com.akio.tws.preflight.evaluate.Selection;
import com.akio.tws.preflight.fleet.FleetProgress;
import com.akio.tws.preflight.site.Purpose;
import com.akio.tws.preflight.site.Role;
import com.akio.tws.preflight.site.Site;
import com.akio.tws.preflight.site.SiteProfile;
import com.akio.tws.preflight.site.TwsVersion;
import com.google.gson.Gson;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Dossiers of tests, made on one fixed day by the edition inside the jar. */
public final class Dossiers {

    private static final Catalogue CATALOGUE = CatalogueReader.builtIn();
    private static final Evaluator EVALUATOR = new Evaluator(Checks.all(), CATALOGUE, Judged.CLOCK, "test");

    private Dossiers() {
    }

    /** The dossier of the bundles of one folder and the rehearsals of another; of none where the folder is missing. */
    public static Dossier of(SiteProfile profile, Path bundles, Path rehearsals) throws IOException {
        return of(profile, files(bundles), files(rehearsals));
    }

    /** The dossier of these files. */
    public static Dossier of(SiteProfile profile, List<Path> bundles, List<Path> rehearsals) {
        try {
            return new DossierMaker(Checks.all(), CATALOGUE, Judged.CLOCK, "test", Optional.of("0".repeat(64))).of(profile, TwsVersion.V5_2,
                    new MachineReader(profile, Checks.all(), (collected, place) -> judged(profile, collected, place), BundleKeys.NONE).read(bundles, 2, FleetProgress.NONE),
                    rehearsals.stream().map(ReadRehearsal::of).toList());
        } catch (InterruptedException interrupted) {
            throw new IllegalStateException(interrupted);
        }
    }

    /** A site without a bundle, whose names, answers and waivers a format could stumble over, and files that are none. */
    public static Dossier hostile(String name) {
        String text = new Gson().toJson(name);
        return of(Sites.profile("\"customer\": " + text + ", \"site\": " + text + ", \"people\": [{\"name\": " + text + ", \"function\": " + text
                + ", \"side\": \"customer\"}], \"answers\": [{\"id\": \"site.administrators-present\", \"value\": \"yes\", \"by\": " + text
                + ", \"note\": " + text + ", \"when\": \"2026-11-01\"}], \"waivers\": [{\"id\": \"server.dotnet\", \"reason\": " + text + ", \"by\": "
                + text + "}]"), List.of(Path.of("W".repeat(120) + ".zip")), List.of(Path.of("W".repeat(120) + ".json")));
    }

    private static Evaluation judged(SiteProfile profile, Collected collected, Placement place) {
        Role role = place.part().role();
        Purpose purpose = role == Role.SERVER ? Purpose.UNTOLD : new Purpose(Optional.empty(), place.sessions());
        Site site = new Site(profile, TwsVersion.V5_2, role, collected.site().phase(), Optional.empty(), collected.site().caller(), purpose);
        return collected.sample() ? EVALUATOR.evaluateSample(collected.snapshot(), site, Selection.ALL, List.of())
                : EVALUATOR.evaluate(collected.snapshot(), site, Selection.ALL, List.of());
    }

    private static List<Path> files(Path folder) throws IOException {
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        try (Stream<Path> files = Files.list(folder)) {
            return files.sorted().toList();
        }
    }
}
