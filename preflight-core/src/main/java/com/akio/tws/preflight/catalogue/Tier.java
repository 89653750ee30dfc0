package com.akio.tws.preflight.catalogue;

import java.util.List;
import java.util.Objects;

/**
 * One line of the server size table (R16).
 *
 * @param maxUsers the most TWS users
 * @param callsPerHour the most calls per hour of the supervised phones
 * @param ramGb memory in GB (of 1024³ bytes)
 * @param disk the disk class, {@code SATA} or {@code SAS/SCSI}
 * @param processors the processors that the document names, any one of which will do
 */
public record Tier(int maxUsers, int callsPerHour, int ramGb, String disk, List<ProcessorChoice> processors) {

    public Tier {
        Objects.requireNonNull(disk, "disk");
        processors = List.copyOf(processors);
        if (maxUsers < 1 || callsPerHour < 1 || ramGb < 1 || processors.isEmpty()) {
            throw new IllegalArgumentException("not a server size: " + maxUsers + " users");
        }
    }

    /** Whether this size carries so many users and calls. */
    public boolean carries(int users, int calls) {
        return users <= maxUsers && calls <= callsPerHour;
    }
}
