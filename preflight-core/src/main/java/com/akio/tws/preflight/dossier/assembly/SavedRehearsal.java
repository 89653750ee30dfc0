package com.akio.tws.preflight.dossier.assembly;

import com.akio.tws.preflight.catalogue.FlowRole;
import com.akio.tws.preflight.fact.Snapshot;
import com.akio.tws.preflight.facts.SeenPhone;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * A run of {@code reach} as it was saved.
 *
 * @param machine the machine that knocked, where it has a name
 * @param from which party it stood for
 * @param readings what it found, as the facts that checks judge
 * @param servers the names by which it asked for the TWS server
 * @param phones the phones that answered
 * @param silentPhones how many did not
 */
public record SavedRehearsal(Optional<String> machine, FlowRole from, Snapshot readings, List<String> servers, List<SeenPhone> phones,
        int silentPhones) {

    public SavedRehearsal {
        Objects.requireNonNull(machine, "machine");
        Objects.requireNonNull(from, "from");
        Objects.requireNonNull(readings, "readings");
        servers = List.copyOf(servers);
        phones = List.copyOf(phones);
    }
}
