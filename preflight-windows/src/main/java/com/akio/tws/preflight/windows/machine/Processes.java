package com.akio.tws.preflight.windows.machine;

import com.akio.tws.preflight.fact.Reading;
import java.util.List;

/** Asks about processes and the services they host. */
public interface Processes {

    /**
     * A Win32 service as the service control manager lists it.
     *
     * @param name the service's key name
     * @param state SERVICE_STOPPED 1 … SERVICE_RUNNING 4 … SERVICE_PAUSED 7 (winsvc.h)
     * @param processId 0 while it is not running
     * @param displayName what people call it, in the language of this machine
     */
    record ServiceProcess(String name, int state, long processId, String displayName) {

        /** A service that people call by its key's name. */
        public ServiceProcess(String name, int state, long processId) {
            this(name, state, processId, name);
        }
    }

    /** The path of a process's program ({@code QueryFullProcessImageName}); absent when the process is gone. */
    Reading<String> imagePath(long processId);

    /** Every Win32 service with its process ({@code EnumServicesStatusEx}). */
    Reading<List<ServiceProcess>> services();

    /** The state of one service ({@code QueryServiceStatusEx}), as in {@link ServiceProcess}; absent when it is not registered. */
    Reading<Integer> serviceState(String serviceName);
}
