package com.akio.tws.preflight.check;

import com.akio.tws.preflight.catalogue.Catalogue;
import com.akio.tws.preflight.catalogue.Figures;
import com.akio.tws.preflight.site.Site;
import java.util.Objects;

/**
 * What a machine is judged against: the plan of the site and the figures of the document.
 *
 * @param figures this check's own figures
 */
public record Terms(Site site, Catalogue catalogue, Figures figures) {

    public Terms {
        Objects.requireNonNull(site, "site");
        Objects.requireNonNull(catalogue, "catalogue");
        Objects.requireNonNull(figures, "figures");
    }
}
