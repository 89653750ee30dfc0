package com.akio.tws.preflight.windows.jna;

import static com.sun.jna.platform.win32.WinError.ERROR_INSUFFICIENT_BUFFER;
import static com.sun.jna.platform.win32.WinError.ERROR_INVALID_PARAMETER;
import static com.sun.jna.platform.win32.WinNT.PROCESS_QUERY_LIMITED_INFORMATION;

import com.akio.tws.preflight.fact.Reading;
import com.akio.tws.preflight.fact.Reason;
import com.akio.tws.preflight.windows.machine.Processes;
import com.sun.jna.Native;
import java.util.List;

/** The processes and services of this machine. */
public final class JnaProcesses implements Processes {

    private static final long HIGHEST_ID = 0xFFFF_FFFFL;

    JnaProcesses() {
    }

    @Override
    public Reading<String> imagePath(long processId) {
        return Win32Call.ask("QueryFullProcessImageNameW(" + processId + ")", () -> {
            // OpenProcess answers for 0 as for a process that is gone, but the idle process is always there.
            if (processId <= 0 || processId > HIGHEST_ID) {
                throw Win32Failure.because(Reason.Kind.FAILED, "PID 1…" + HIGHEST_ID, "PID " + processId);
            }
            // The one right that every user has for nearly every process.
            long process = ProcessCalls.OpenProcess(PROCESS_QUERY_LIMITED_INFORMATION, 0, (int) processId);
            if (process == 0) {
                int error = Native.getLastError();
                throw error == ERROR_INVALID_PARAMETER ? Win32Failure.absent() : Win32Failure.failed("OpenProcess", error);
            }
            try {
                return imageName(process);
            } finally {
                Kernel32.CloseHandle(process);
            }
        });
    }

    @Override
    public Reading<List<ServiceProcess>> services() {
        return Win32Call.ask("EnumServicesStatusExW", ServiceDirectory::services);
    }

    @Override
    public Reading<Integer> serviceState(String serviceName) {
        return Win32Call.ask("QueryServiceStatusEx(" + serviceName + ")", () -> ServiceDirectory.state(serviceName));
    }

    private static String imageName(long process) {
        char[] name = new char[520];
        for (int attempt = 0; attempt < Win32.TRIES; attempt++) {
            int[] size = {name.length};
            if (ProcessCalls.QueryFullProcessImageNameW(process, 0, name, size) != 0) {
                return new String(name, 0, size[0]);
            }
            int error = Native.getLastError();
            if (error != ERROR_INSUFFICIENT_BUFFER) {
                throw Win32Failure.failed("QueryFullProcessImageNameW", error);
            }
            name = new char[name.length * 2];
        }
        throw Win32Failure.failed("QueryFullProcessImageNameW", ERROR_INSUFFICIENT_BUFFER);
    }
}
