package com.akio.tws.preflight.windows.fault;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** What was opened and is to be closed again: handles, contexts, memory of Windows' own. */
final class Handles {

    private final Map<Long, String> open = new TreeMap<>();
    private final List<String> wrong = new ArrayList<>();
    private long next = 0x100;

    synchronized long opened(String what) {
        next += 4;
        return opened(next, what);
    }

    synchronized long opened(long handle, String what) {
        open.put(handle, what);
        return handle;
    }

    synchronized void closed(long handle, String by) {
        if (open.remove(handle) == null) {
            wrong.add(by + " of what is not open: " + handle);
        }
    }

    /** What is still open, and what was closed wrongly. */
    synchronized List<String> faults() {
        List<String> faults = new ArrayList<>(wrong);
        open.values().forEach(what -> faults.add("left open: " + what));
        return faults;
    }
}
