package com.akio.tws.preflight.plan;

import com.akio.tws.preflight.catalogue.Catalogue;
import com.akio.tws.preflight.catalogue.CatalogueReader;
import com.akio.tws.preflight.recorded.Sites;
import com.akio.tws.preflight.site.TwsVersion;
import java.util.List;

/** Plans of tests, from the fields of a profile as people write them. */
final class Plans {

    static final Catalogue CATALOGUE = CatalogueReader.builtIn();

    private Plans() {
    }

    static Plan of(String fields) {
        return of(fields, TwsVersion.V5_2);
    }

    static Plan of(String fields, TwsVersion tws) {
        return Planner.plan(Sites.profile(fields), CATALOGUE, tws);
    }

    /** The flows as {@code name ports}. */
    static List<String> flows(Plan plan) {
        return plan.flows().stream().map(planned -> planned.flow().name() + " " + planned.portsShown()).toList();
    }

    /** The last part of each key of what is to be confirmed or told, with its row. */
    static List<String> notes(Plan plan) {
        return plan.notes().stream().map(note -> note.row() + " " + note.message().key().replaceFirst("plan.(confirm|remark).", "")).toList();
    }
}
