package com.akio.tws.preflight.windows.jna;

import static com.sun.jna.platform.win32.WinError.ERROR_INVALID_HANDLE;
import static com.sun.jna.platform.win32.WinError.ERROR_MORE_DATA;
import static com.sun.jna.platform.win32.WinError.ERROR_SERVICE_DOES_NOT_EXIST;
import static com.sun.jna.platform.win32.WinNT.SERVICE_WIN32;
import static com.sun.jna.platform.win32.Winsvc.SC_ENUM_PROCESS_INFO;
import static com.sun.jna.platform.win32.Winsvc.SC_MANAGER_CONNECT;
import static com.sun.jna.platform.win32.Winsvc.SC_MANAGER_ENUMERATE_SERVICE;
import static com.sun.jna.platform.win32.Winsvc.SC_STATUS_TYPE.SC_STATUS_PROCESS_INFO;
import static com.sun.jna.platform.win32.Winsvc.SERVICE_QUERY_STATUS;
import static com.sun.jna.platform.win32.Winsvc.SERVICE_STATE_ALL;

import com.akio.tws.preflight.windows.machine.Processes.ServiceProcess;
import com.sun.jna.Memory;
import com.sun.jna.Native;
import com.sun.jna.Pointer;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Function;

/** Asks the service control manager, with the rights to connect and to look only. */
final class ServiceDirectory {

    /** SERVICE_STATUS_PROCESS: nine DWORDs, the state the second of them. */
    private static final int STATUS_SIZE = 36;
    private static final int STATE_OFFSET = 4;

    /** ENUM_SERVICE_STATUS_PROCESSW on 64 bits: two pointers, the status at 16 with its process at 28 of it, filled up to 56. */
    private static final int ENTRY_SIZE = 56;
    private static final int ENTRY_DISPLAY_OFFSET = 8;
    private static final int ENTRY_STATE_OFFSET = 20;
    private static final int ENTRY_PROCESS_OFFSET = 44;

    /** The most that the manager takes in one call, 256 KB; some 150 services fill 30 KB. */
    private static final int PAGE_SIZE = 64 * 1024;
    private static final int MOST_PAGES = 64;

    private static final ReentrantLock CONVERSATION = new ReentrantLock();
    private static final long PATIENCE_SECONDS = 2;

    private ServiceDirectory() {
    }

    static int state(String serviceName) {
        char[] name = WideText.of(serviceName);
        return connected(SC_MANAGER_CONNECT, manager -> {
            long service = ServiceCalls.OpenServiceW(manager, name, SERVICE_QUERY_STATUS);
            if (service == 0) {
                int error = Native.getLastError();
                throw error == ERROR_SERVICE_DOES_NOT_EXIST ? Win32Failure.absent() : Win32Failure.failed("OpenServiceW", error);
            }
            try {
                byte[] status = new byte[STATUS_SIZE];
                Win32Failure.unlessTrue("QueryServiceStatusEx", ServiceCalls.QueryServiceStatusEx(service, SC_STATUS_PROCESS_INFO,
                        status, status.length, new int[1]));
                return ByteBuffer.wrap(status).order(ByteOrder.LITTLE_ENDIAN).getInt(STATE_OFFSET);
            } finally {
                ServiceCalls.CloseServiceHandle(service);
            }
        });
    }

    static List<ServiceProcess> services() {
        return connected(SC_MANAGER_CONNECT | SC_MANAGER_ENUMERATE_SERVICE, ServiceDirectory::list);
    }

    private static List<ServiceProcess> list(long manager) {
        List<ServiceProcess> services = new ArrayList<>();
        int[] resume = new int[1];
        int[] returned = new int[1];
        try (Memory page = new Memory(PAGE_SIZE)) {
            for (int count = 0; count < MOST_PAGES; count++) {
                int outcome = ServiceCalls.EnumServicesStatusExW(manager, SC_ENUM_PROCESS_INFO, SERVICE_WIN32, SERVICE_STATE_ALL, page,
                        PAGE_SIZE, new int[1], returned, resume, 0);
                int error = outcome == 0 ? Native.getLastError() : 0;
                if (error != 0 && error != ERROR_MORE_DATA) {
                    throw Win32Failure.failed("EnumServicesStatusExW", error);
                }
                services.addAll(decode(page.getByteArray(0, PAGE_SIZE), Pointer.nativeValue(page), returned[0]));
                if (error == 0) {
                    return List.copyOf(services);
                }
            }
        }
        throw Win32Failure.failed("EnumServicesStatusExW", ERROR_MORE_DATA);
    }

    /**
     * The entries of one page.
     *
     * @param address where the page stood in memory, since its entries point to their names
     */
    static List<ServiceProcess> decode(byte[] page, long address, int entries) {
        ByteBuffer fields = ByteBuffer.wrap(page).order(ByteOrder.LITTLE_ENDIAN);
        List<ServiceProcess> services = new ArrayList<>();
        for (int entry = 0; entry < entries && (entry + 1) * ENTRY_SIZE <= page.length; entry++) {
            int at = entry * ENTRY_SIZE;
            String name = text(page, fields.getLong(at) - address);
            long display = fields.getLong(at + ENTRY_DISPLAY_OFFSET);
            services.add(new ServiceProcess(name, fields.getInt(at + ENTRY_STATE_OFFSET),
                    Integer.toUnsignedLong(fields.getInt(at + ENTRY_PROCESS_OFFSET)), display == 0 ? name : text(page, display - address)));
        }
        return services;
    }

    private static String text(byte[] page, long offset) {
        return WideText.at(page, offset < 0 || offset > page.length ? -1 : (int) offset);
    }

    /**
     * One conversation at a time, and once more over a new connection when the handle has gone stale in between: Wine's service manager
     * takes the handle of one thread from it when several ask at once, and under load the second as well. Who would have to wait long, behind
     * one that hangs, asks all the same.
     */
    private static <T> T connected(int access, Function<Long, T> ask) {
        boolean alone = waitForTheOthers();
        try {
            return onceOrAgain(access, ask);
        } finally {
            if (alone) {
                CONVERSATION.unlock();
            }
        }
    }

    private static boolean waitForTheOthers() {
        try {
            return CONVERSATION.tryLock(PATIENCE_SECONDS, TimeUnit.SECONDS);
        } catch (InterruptedException cancelled) {
            Thread.currentThread().interrupt();
            return false;
        }
    }

    private static <T> T onceOrAgain(int access, Function<Long, T> ask) {
        try {
            return once(access, ask);
        } catch (Win32Failure stale) {
            if (stale.reason().filter(reason -> reason.code().orElse(0) == ERROR_INVALID_HANDLE).isEmpty()) {
                throw stale;
            }
            return once(access, ask);
        }
    }

    private static <T> T once(int access, Function<Long, T> ask) {
        long manager = ServiceCalls.OpenSCManagerW(0, 0, access);
        if (manager == 0) {
            throw Win32Failure.failed("OpenSCManagerW", Native.getLastError());
        }
        try {
            return ask.apply(manager);
        } finally {
            ServiceCalls.CloseServiceHandle(manager);
        }
    }
}
