package com.akio.tws.preflight.windows.jna;

import static com.sun.jna.platform.win32.IPHlpAPI.AF_INET;
import static com.sun.jna.platform.win32.IPHlpAPI.AF_INET6;
import static com.sun.jna.platform.win32.IPHlpAPI.TCP_TABLE_CLASS.TCP_TABLE_OWNER_PID_LISTENER;
import static com.sun.jna.platform.win32.IPHlpAPI.UDP_TABLE_CLASS.UDP_TABLE_OWNER_PID;
import static com.sun.jna.platform.win32.WinError.ERROR_INSUFFICIENT_BUFFER;
import static com.sun.jna.platform.win32.Winsvc.SERVICE_RUNNING;

import com.akio.tws.preflight.fact.Reading;
import com.akio.tws.preflight.fact.Reason;
import com.akio.tws.preflight.windows.machine.Ports;
import com.akio.tws.preflight.windows.machine.Processes;
import java.util.Arrays;
import java.util.List;

/** The listeners of this machine, and what is reserved with its HTTP.sys. */
public final class JnaPorts implements Ports {

    /** The name of HTTP.sys as a service. */
    private static final String HTTP_SERVICE = "HTTP";

    private static final int LARGEST_TABLE = 1 << 24;

    private final Processes processes;

    JnaPorts(Processes processes) {
        this.processes = processes;
    }

    @Override
    public Reading<byte[]> tcp4Listeners() {
        return Win32Call.ask("GetExtendedTcpTable(AF_INET)", () -> tcp(AF_INET));
    }

    @Override
    public Reading<byte[]> tcp6Listeners() {
        return Win32Call.ask("GetExtendedTcpTable(AF_INET6)", () -> tcp(AF_INET6));
    }

    @Override
    public Reading<byte[]> udp4Listeners() {
        return Win32Call.ask("GetExtendedUdpTable(AF_INET)", () -> udp(AF_INET));
    }

    @Override
    public Reading<byte[]> udp6Listeners() {
        return Win32Call.ask("GetExtendedUdpTable(AF_INET6)", () -> udp(AF_INET6));
    }

    /**
     * {@inheritDoc}
     *
     * <p>HttpInitialize starts HTTP.sys where it does not run yet (its page says so); a look must not do that, so then this is
     * unreadable. Absent means that HTTP.sys is not even registered.
     */
    @Override
    public Reading<List<String>> urlReservations() {
        return processes.serviceState(HTTP_SERVICE).then(state ->
                Win32Call.ask("HttpQueryServiceConfiguration(HttpServiceConfigUrlAclInfo)", () -> {
                    if (state != SERVICE_RUNNING) {
                        throw Win32Failure.because(Reason.Kind.FAILED, "HTTP.sys: dwCurrentState " + SERVICE_RUNNING, Integer.toString(state));
                    }
                    return UrlReservations.list();
                }));
    }

    private static byte[] tcp(int family) {
        return table("GetExtendedTcpTable",
                (table, size) -> ListenerTables.GetExtendedTcpTable(table, size, 0, family, TCP_TABLE_OWNER_PID_LISTENER, 0));
    }

    private static byte[] udp(int family) {
        return table("GetExtendedUdpTable",
                (table, size) -> ListenerTables.GetExtendedUdpTable(table, size, 0, family, UDP_TABLE_OWNER_PID, 0));
    }

    /** One call for a table, with room for it and how much room there is; gives the error code. */
    private interface TableCall {
        int into(byte[] table, int[] size);
    }

    private static byte[] table(String name, TableCall call) {
        int[] size = {8 * 1024};
        for (int attempt = 0; attempt < Win32.TRIES; attempt++) {
            byte[] table = new byte[Math.min(Math.max(size[0], 64), LARGEST_TABLE)];
            size[0] = table.length;
            int code = call.into(table, size);
            if (code != ERROR_INSUFFICIENT_BUFFER) {
                Win32Failure.unlessSucceeded(name, code);
                return Arrays.copyOf(table, Math.min(Math.max(size[0], 0), table.length));
            }
            // Listeners that come in between would make the next answer too large again.
            size[0] += 1024;
        }
        throw Win32Failure.failed(name, ERROR_INSUFFICIENT_BUFFER);
    }
}
