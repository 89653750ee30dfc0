package com.akio.tws.preflight.checks.server;

import com.akio.tws.preflight.catalogue.Catalogue;
import com.akio.tws.preflight.catalogue.CheckId;
import com.akio.tws.preflight.check.Facts;
import com.akio.tws.preflight.facts.MachineFacts;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * The hypervisor below a machine, by the names in its firmware; never by CPUID, which says "Microsoft Hv" on other hypervisors too.
 */
final class Hypervisor {

    private static final CheckId FIGURES_OF = CheckId.of("server.virtual.guarantee");

    private Hypervisor() {
    }

    /** Its name, when the firmware's names are those of a virtual machine. */
    static Optional<String> of(Facts facts, Catalogue catalogue) {
        String names = String.join(" ", names(facts)).toLowerCase(Locale.ROOT);
        for (Map.Entry<String, List<String>> known
                : catalogue.entry(FIGURES_OF).figures().textsByName("hypervisors").entrySet()) {
            if (known.getValue().stream().anyMatch(names::contains)) {
                return Optional.of(known.getKey());
            }
        }
        return Optional.empty();
    }

    /** What the firmware says of itself; empty when it says nothing. */
    static List<String> names(Facts facts) {
        List<String> names = new ArrayList<>();
        for (var key : List.of(MachineFacts.MANUFACTURER, MachineFacts.PRODUCT, MachineFacts.BIOS_VENDOR,
                MachineFacts.BIOS_VERSION)) {
            facts.known(key).map(String::strip).filter(name -> !name.isEmpty()).ifPresent(names::add);
        }
        return names;
    }
}
