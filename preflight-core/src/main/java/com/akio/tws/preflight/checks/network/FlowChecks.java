package com.akio.tws.preflight.checks.network;

import com.akio.tws.preflight.catalogue.Catalogue;
import com.akio.tws.preflight.check.Check;
import java.util.List;
import java.util.stream.Collectors;

/** One check for each flow of an edition, in its order. */
public final class FlowChecks {

    private FlowChecks() {
    }

    /** One check for each flow. */
    public static List<Check> of(Catalogue catalogue) {
        return catalogue.flows().stream().map(FlowCheck::new).collect(Collectors.toUnmodifiableList());
    }
}
