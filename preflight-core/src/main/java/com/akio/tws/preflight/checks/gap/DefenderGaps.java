package com.akio.tws.preflight.checks.gap;

import java.util.List;

/**
 * What Microsoft Defender does not leave out and should.
 *
 * @param folders the folders, as Defender takes them
 * @param processes programs, by their whole paths
 * @param ruledByPolicy whether a policy makes the exclusions of this machine void
 */
public record DefenderGaps(List<String> folders, List<String> processes, boolean ruledByPolicy) {

    public DefenderGaps {
        folders = List.copyOf(folders);
        processes = List.copyOf(processes);
    }
}
