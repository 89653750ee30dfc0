package com.akio.tws.preflight.checks.server;

import com.akio.tws.preflight.catalogue.CheckId;
import java.util.ArrayList;
import java.util.List;

/** As many of a list as a person reads, and how many more there are. */
final class FewNames {

    private static final int MOST = 5;

    private FewNames() {
    }

    static List<Object> of(CheckId id, List<?> all) {
        List<Object> few = new ArrayList<>(all.stream().limit(MOST).toList());
        if (all.size() > MOST) {
            few.add(id.message("more", all.size() - MOST));
        }
        return few;
    }
}
