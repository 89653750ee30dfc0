package com.akio.tws.preflight.check;

import com.akio.tws.preflight.catalogue.Catalogue;
import com.akio.tws.preflight.catalogue.FigureKey;
import com.akio.tws.preflight.site.Site;
import java.util.Objects;

/** What a machine is judged against: the plan of the site and the figures of the document. */
public record EvaluationContext(Site site, Catalogue catalogue) {

    public EvaluationContext {
        Objects.requireNonNull(site, "site");
        Objects.requireNonNull(catalogue, "catalogue");
    }

    /** The figures of a check. */
    public <F> F figures(FigureKey<F> key) {
        return catalogue.figures(key);
    }
}
