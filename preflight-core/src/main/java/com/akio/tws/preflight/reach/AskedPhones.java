package com.akio.tws.preflight.reach;

import com.akio.tws.preflight.facts.SeenPhone;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

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

    /** The addresses at which nobody answered. */
    public List<String> silent() {
        Set<String> answered = seen.stream().map(SeenPhone::address).collect(Collectors.toSet());
        return asked.stream().filter(address -> !answered.contains(address)).toList();
    }
}
