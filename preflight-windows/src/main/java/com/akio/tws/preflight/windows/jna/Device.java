package com.akio.tws.preflight.windows.jna;

import static com.sun.jna.platform.win32.WinError.ERROR_FILE_NOT_FOUND;
import static com.sun.jna.platform.win32.WinError.ERROR_INSUFFICIENT_BUFFER;
import static com.sun.jna.platform.win32.WinError.ERROR_MORE_DATA;
import static com.sun.jna.platform.win32.WinError.ERROR_PATH_NOT_FOUND;
import static com.sun.jna.platform.win32.WinNT.FILE_SHARE_READ;
import static com.sun.jna.platform.win32.WinNT.FILE_SHARE_WRITE;
import static com.sun.jna.platform.win32.WinNT.OPEN_EXISTING;

import com.akio.tws.preflight.fact.Reason;
import com.sun.jna.Native;
import java.util.Arrays;

/** Asks a volume's device by control codes, with access to its attributes only, which needs no right beyond a plain user's. */
final class Device {

    /** https://learn.microsoft.com/windows/win32/api/winioctl/ni-winioctl-ioctl_volume_get_volume_disk_extents. */
    private static final int IOCTL_VOLUME_GET_VOLUME_DISK_EXTENTS = 0x0056_0000;

    /** https://learn.microsoft.com/windows/win32/api/winioctl/ni-winioctl-ioctl_storage_query_property. */
    private static final int IOCTL_STORAGE_QUERY_PROPERTY = 0x002D_1400;

    /** STORAGE_PROPERTY_QUERY: StorageDeviceProperty 0, PropertyStandardQuery 0, and one spare byte filled up to 12. */
    private static final byte[] DEVICE_DESCRIPTOR_QUERY = new byte[12];

    private static final int ATTRIBUTES_ONLY = 0;

    private Device() {
    }

    static byte[] diskExtents(String volumeName) {
        return ask(volumeName, IOCTL_VOLUME_GET_VOLUME_DISK_EXTENTS, new byte[0]);
    }

    static byte[] descriptor(String volumeName) {
        return ask(volumeName, IOCTL_STORAGE_QUERY_PROPERTY, DEVICE_DESCRIPTOR_QUERY);
    }

    private static byte[] ask(String volumeName, int code, byte[] question) {
        long device = open(volumeName);
        try {
            return answer(device, code, question);
        } finally {
            Kernel32.CloseHandle(device);
        }
    }

    /** With a backslash at its end the name would open the root folder, not the volume (CreateFileW, "Physical Disks and Volumes"). */
    private static long open(String volumeName) {
        if (!volumeName.startsWith("\\\\?\\Volume{") && !volumeName.startsWith("\\\\.\\")) {
            throw Win32Failure.because(Reason.Kind.MALFORMED, "\\\\?\\Volume{…}", volumeName);
        }
        String name = volumeName.endsWith("\\") ? volumeName.substring(0, volumeName.length() - 1) : volumeName;
        long device = VolumeCalls.CreateFileW(WideText.of(name), ATTRIBUTES_ONLY, FILE_SHARE_READ | FILE_SHARE_WRITE, 0,
                OPEN_EXISTING, 0, 0);
        if (device == Kernel32.INVALID_HANDLE) {
            int error = Native.getLastError();
            if (error == ERROR_FILE_NOT_FOUND || error == ERROR_PATH_NOT_FOUND) {
                throw Win32Failure.absent();
            }
            throw Win32Failure.failed("CreateFileW", error);
        }
        return device;
    }

    private static byte[] answer(long device, int code, byte[] question) {
        byte[] answer = new byte[1024];
        int[] size = new int[1];
        for (int attempt = 0; attempt < Win32.TRIES; attempt++) {
            int outcome = VolumeCalls.DeviceIoControl(device, code, question.length == 0 ? null : question, question.length,
                    answer, answer.length, size, 0);
            if (outcome != 0) {
                return Arrays.copyOf(answer, Math.min(size[0], answer.length));
            }
            int error = Native.getLastError();
            if (error != ERROR_MORE_DATA && error != ERROR_INSUFFICIENT_BUFFER) {
                throw Win32Failure.failed("DeviceIoControl(0x" + Integer.toHexString(code) + ")", error);
            }
            answer = new byte[answer.length * 2];
        }
        throw Win32Failure.failed("DeviceIoControl(0x" + Integer.toHexString(code) + ")", ERROR_MORE_DATA);
    }
}
