package com.akio.tws.preflight.windows.decode;

import com.akio.tws.preflight.fact.Reading;
import com.akio.tws.preflight.fact.Source;
import java.util.List;

/** The states of a service by their names in winsvc.h, without the prefix {@code SERVICE_} ({@code SERVICE_STATUS_PROCESS}). */
public final class ServiceState {

    private static final List<String> NAMES = List.of("STOPPED", "START_PENDING", "STOP_PENDING", "RUNNING",
            "CONTINUE_PENDING", "PAUSE_PENDING", "PAUSED");

    private ServiceState() {
    }

    /** The state's name; a number that winsvc.h does not know is malformed. */
    public static Reading<String> name(int state, Source source) {
        return Decoding.reading(source, () -> {
            if (state < 1 || state > NAMES.size()) {
                throw new Malformed("dwCurrentState 1…" + NAMES.size(), Integer.toString(state));
            }
            return NAMES.get(state - 1);
        });
    }
}
