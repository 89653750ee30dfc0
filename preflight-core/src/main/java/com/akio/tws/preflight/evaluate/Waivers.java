package com.akio.tws.preflight.evaluate;

import com.akio.tws.preflight.catalogue.CheckId;
import com.akio.tws.preflight.site.Waiver;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;

/** Who answers for which finding, on the day of evaluation. */
final class Waivers {

    private final List<Waiver> waivers;
    private final LocalDate today;

    Waivers(List<Waiver> waivers, Instant now) {
        this.waivers = List.copyOf(waivers);
        this.today = LocalDate.ofInstant(now, ZoneOffset.UTC);
    }

    /** The waiver of a check: one that still counts before one that has ended. */
    Optional<Waiver> of(CheckId id) {
        Optional<Waiver> holding = waivers.stream().filter(waiver -> waiver.id().equals(id.name()))
                .filter(this::holds).findFirst();
        return holding.isPresent() ? holding
                : waivers.stream().filter(waiver -> waiver.id().equals(id.name())).findFirst();
    }

    boolean holds(Waiver waiver) {
        return waiver.holdsOn(today);
    }
}
