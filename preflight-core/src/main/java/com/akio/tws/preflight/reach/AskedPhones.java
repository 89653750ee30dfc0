package com.akio.tws.preflight.reach;

import com.akio.tws.preflight.facts.SeenPhone;
import java.util.List;

/**
 * The phones of a run.
 *
 * @param asked the addresses that were asked
 * @param seen those that answered
 */
public record AskedPhones(List<String> asked, List<SeenPhone> seen) {

    public AskedPhones {
        asked = List.copyOf(asked);
        seen = List.copyOf(seen);
    }
}
