package com.akio.tws.preflight.windows.jna;

import static com.sun.jna.platform.win32.SetupApi.DIGCF_ALLCLASSES;
import static com.sun.jna.platform.win32.SetupApi.DIGCF_PRESENT;
import static com.sun.jna.platform.win32.WinError.ERROR_NO_MORE_ITEMS;

import com.akio.tws.preflight.fact.Reading;
import com.akio.tws.preflight.fact.Reason;
import com.akio.tws.preflight.windows.machine.Devices;
import com.sun.jna.Native;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.ArrayList;
import java.util.List;

/** The USB devices of this machine that are present (setupapi.h). */
public final class JnaDevices implements Devices {

    /** SP_DEVINFO_DATA on 64 bits: its own size at 0, filled up to 32. */
    private static final int DEVICE_SIZE = 32;

    /** The longest device instance identifier (MAX_DEVICE_ID_LEN, https://learn.microsoft.com/windows-hardware/drivers/install/device-instance-ids). */
    private static final int LONGEST_IDENTIFIER = 200;
    private static final int MOST = 4096;

    JnaDevices() {
    }

    @Override
    public Reading<List<String>> usb() {
        return Win32Call.ask("SetupDiGetClassDevsW(USB, DIGCF_PRESENT)", () -> list("USB"));
    }

    private static List<String> list(String enumerator) {
        long devices = DeviceListCalls.SetupDiGetClassDevsW(0, WideText.of(enumerator), 0, DIGCF_PRESENT | DIGCF_ALLCLASSES);
        if (devices == Kernel32.INVALID_HANDLE) {
            throw Win32Failure.failed("SetupDiGetClassDevsW", Native.getLastError());
        }
        try {
            List<String> identifiers = new ArrayList<>();
            byte[] device = ByteBuffer.allocate(DEVICE_SIZE).order(ByteOrder.LITTLE_ENDIAN).putInt(DEVICE_SIZE).array();
            for (int index = 0; index < MOST; index++) {
                if (DeviceListCalls.SetupDiEnumDeviceInfo(devices, index, device) == 0) {
                    int error = Native.getLastError();
                    if (error == ERROR_NO_MORE_ITEMS) {
                        return List.copyOf(identifiers);
                    }
                    throw Win32Failure.failed("SetupDiEnumDeviceInfo", error);
                }
                char[] identifier = new char[LONGEST_IDENTIFIER];
                Win32Failure.unlessTrue("SetupDiGetDeviceInstanceIdW", DeviceListCalls.SetupDiGetDeviceInstanceIdW(devices, device,
                        identifier, identifier.length, new int[1]));
                identifiers.add(WideText.upToZero(identifier));
            }
            throw Win32Failure.because(Reason.Kind.MALFORMED, "≤ " + MOST, "> " + MOST);
        } finally {
            DeviceListCalls.SetupDiDestroyDeviceInfoList(devices);
        }
    }
}
