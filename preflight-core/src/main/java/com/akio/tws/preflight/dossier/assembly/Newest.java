package com.akio.tws.preflight.dossier.assembly;

import com.akio.tws.preflight.dossier.JudgedMachine;
import com.akio.tws.preflight.dossier.Piece;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** Of each machine the newest bundle counts, of two equally new ones the last. One machine may be looked at as a server and as a client. */
final class Newest {

    private Newest() {
    }

    /** The same machines, those that a newer one stands for marked as older. */
    static List<JudgedMachine> of(List<JudgedMachine> machines) {
        Map<String, Integer> newest = new HashMap<>();
        for (int i = 0; i < machines.size(); i++) {
            Optional<String> identity = identity(machines.get(i));
            if (identity.isPresent()) {
                newest.merge(identity.get(), i, (kept, next) ->
                        time(machines.get(next)).isBefore(time(machines.get(kept))) ? kept : next);
            }
        }
        List<JudgedMachine> all = new ArrayList<>();
        for (int i = 0; i < machines.size(); i++) {
            JudgedMachine machine = machines.get(i);
            Optional<Integer> counting = identity(machine).map(newest::get);
            all.add(counting.isEmpty() || counting.get() == i ? machine : older(machine));
        }
        return all;
    }

    /** What comes from a clock that is wrong stands for nothing that another shows. */
    private static Instant time(JudgedMachine machine) {
        return machine.piece().remarks().contains(Piece.Remark.FUTURE) ? Instant.MIN : machine.collectedAt();
    }

    private static Optional<String> identity(JudgedMachine machine) {
        return machine.piece().counts() ? machine.piece().machine().map(name -> name.toLowerCase(Locale.ROOT) + " " + machine.place().part().role().word())
                : Optional.empty();
    }

    private static JudgedMachine older(JudgedMachine machine) {
        return new JudgedMachine(machine.piece().older(), machine.place(), machine.collectedAt(), machine.verdict(), machine.checks(), machine.statuses(), List.of(), List.of());
    }
}
