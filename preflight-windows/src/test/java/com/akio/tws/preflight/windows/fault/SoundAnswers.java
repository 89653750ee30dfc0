package com.akio.tws.preflight.windows.fault;

import com.sun.jna.Memory;
import com.sun.jna.Native;
import com.sun.jna.Pointer;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/** What a Windows in good order answers; each opening is counted, each closing too. */
final class SoundAnswers {

    private static final int NO_MORE_ITEMS = 259;
    private static final int CRYPT_E_NOT_FOUND = 0x8009_2004;

    private final Handles handles;
    private final String systemFolder;
    /** Windows' own memory, kept from being collected. */
    private final List<Memory> memory = new ArrayList<>();
    private int certificates;

    SoundAnswers(Handles handles, String systemFolder) {
        this.handles = handles;
        this.systemFolder = systemFolder;
    }

    long to(String name, Object[] a) {
        return switch (name) {
            case "RegOpenKeyExW" -> out(a[4], handles.opened(name));
            case "RegQueryValueExW" -> registryValue((int[]) a[3], (byte[]) a[4], (int[]) a[5]);
            case "RegEnumValueW", "RegEnumKeyExW" -> registryName((int) a[1], (char[]) a[2], (int[]) a[3]);
            case "RegCloseKey", "CloseHandle", "CloseServiceHandle", "CertCloseStore", "SetupDiDestroyDeviceInfoList",
                    "CertFreeCertificateContext", "CertFreeCertificateChain", "NCryptFreeObject", "CryptReleaseContext",
                    "DsRoleFreeMemory", "WTSFreeMemory", "VMGuestLib_CloseHandle" -> closed(name, (long) a[0]);
            case "OpenSCManagerW", "OpenServiceW", "CreateFileW", "OpenProcess", "OpenMutexW", "CertOpenStore", "SetupDiGetClassDevsW" ->
                    handles.opened(name);
            case "OpenProcessToken" -> 1 + out(a[2], handles.opened(name));
            case "QueryServiceStatusEx" -> 1 + little((byte[]) a[2], 4, 4);
            case "EnumServicesStatusExW" -> services((Pointer) a[4], (int[]) a[7]);
            case "QueryFullProcessImageNameW" -> text("C:\\a.exe", (char[]) a[2], (int[]) a[3]);
            case "GetVolumePathNameW" -> text("C:\\", (char[]) a[1]);
            case "GetVolumeNameForVolumeMountPointW" -> text("\\\\?\\Volume{1}\\", (char[]) a[1]);
            case "GetVolumeInformationW" -> text("NTFS", (char[]) a[6]);
            case "GetDiskFreeSpaceExW" -> 1 + out(a[1], 50) + out(a[2], 100) + out(a[3], 60) ;
            case "GetDiskSpaceInformationW" -> little((byte[]) a[1], 0, 100) + little((byte[]) a[1], 8, 60) + little((byte[]) a[1], 32, 50)
                    + little((byte[]) a[1], 88, 1) + little((byte[]) a[1], 92, 512);
            case "DeviceIoControl" -> 1 + first(a[6], 32);
            case "GetExtendedTcpTable", "GetExtendedUdpTable" -> first(a[1], 4);
            case "HttpInitialize" -> opened(0x1477, name);
            case "HttpTerminate" -> closed(name, 0x1477);
            case "HttpQueryServiceConfiguration" -> reservation((byte[]) a[2], (Pointer) a[4]);
            case "GlobalMemoryStatusEx" -> 1 + little((byte[]) a[0], 8, 4096);
            case "NtQuerySystemInformation" -> first(a[3], 112);
            case "GetPhysicallyInstalledSystemMemory" -> 1 + out(a[0], 4096);
            case "GetLogicalProcessorInformationEx" -> 1 + first(a[2], 48);
            case "GetSystemPreferredUILanguages" -> text("fr-FR", (char[]) a[2], (int[]) a[3]);
            case "WaitForSingleObject" -> opened(0x3A17, name) * 0;
            case "ReleaseMutex" -> 1 + closed(name, 0x3A17);
            case "GetCurrentProcess", "GetCurrentProcessId", "ProcessIdToSessionId", "WTSGetActiveConsoleSessionId" -> 1;
            case "GetTokenInformation" -> token((int) a[1], a[2]);
            case "GetFileSecurityW" -> 1 + first(a[4], 20);
            case "SetupDiEnumDeviceInfo" -> (int) a[1] < 2 ? 1 : ended();
            case "SetupDiGetDeviceInstanceIdW" -> text("USB\\VID_0B0E", (char[]) a[2]);
            case "DsRoleGetPrimaryDomainInformation" -> out(a[2], handles.opened(block(8), name));
            case "WTSQuerySessionInformationW" -> 1 + out(a[3], handles.opened(block(8), name)) + first(a[4], 4);
            case "CertEnumCertificatesInStore" -> certificate((long) a[1]);
            case "CertCreateCertificateContext" -> handles.opened(name);
            case "CertAddEncodedCertificateToStore" -> 1;
            case "CertGetCertificateChain" -> 1 + out(a[7], handles.opened(block(16), name));
            case "CryptAcquireCertificatePrivateKey" -> 1 + out(a[3], handles.opened(name)) + first(a[4], -1) + first(a[5], 1);
            case "GetSystemDirectoryW" -> text(systemFolder, (char[]) a[0]) * systemFolder.length();
            case "GetSystemWindowsDirectoryW" -> text(systemFolder, (char[]) a[0]) * systemFolder.length();
            case "GetFileVersionInfoSizeExW" -> 16;
            case "GetFileVersionInfoExW" -> 1;
            case "FormatMessageW" -> 0;
            case "VMGuestLib_OpenHandle" -> out(a[0], handles.opened(name));
            case "VMGuestLib_UpdateInfo" -> 0;
            case "VMGuestLib_GetMemReservationMB", "VMGuestLib_GetCpuReservationMHz" -> first(a[1], 2048);
            default -> throw new AssertionError("nobody said what Windows answers to " + name + ": add it here and to the matrix (CONTRIBUTING, Add a fact)");
        };
    }

    /** What a call does even when it fails: a walk over certificates frees the one before, a closing that fails closes all the same. */
    void beforeFailing(String name, Object[] a) {
        if (name.equals("CertEnumCertificatesInStore") && (long) a[1] != 0) {
            handles.closed((long) a[1], name);
        } else if (name.equals("ReleaseMutex") || name.equals("HttpTerminate") || name.startsWith("Cl") || name.contains("Close")
                || name.contains("Free") || name.equals("CryptReleaseContext") || name.equals("SetupDiDestroyDeviceInfoList")) {
            to(name, a);
        }
    }

    /** How a call says how much it needs: always more than it was given. */
    void needsMore(String name, Object[] a) {
        for (Object argument : a) {
            if (argument instanceof int[] size && size.length == 1 && !name.equals("EnumServicesStatusExW")) {
                size[0] = Math.max(64, size[0] + 100);
            }
        }
    }

    private long opened(long handle, String what) {
        return handles.opened(handle, what) * 0;
    }

    private long closed(String by, long handle) {
        handles.closed(handle, by);
        return 0;
    }

    private long ended() {
        Native.setLastError(NO_MORE_ITEMS);
        return 0;
    }

    private static long registryValue(int[] type, byte[] data, int[] size) {
        type[0] = 4;
        size[0] = 4;
        return little(data, 0, 461808);
    }

    private static long registryName(int index, char[] name, int[] length) {
        if (index > 1) {
            return NO_MORE_ITEMS;
        }
        name[0] = (char) ('a' + index);
        length[0] = 1;
        return 0;
    }

    private static long services(Pointer page, int[] returned) {
        page.clear(56);
        page.setLong(0, Pointer.nativeValue(page) + 56);
        page.setMemory(56, 4, (byte) 0);
        page.setChar(56, 'w');
        returned[0] = 1;
        return 1;
    }

    private static long reservation(byte[] query, Pointer answer) {
        if (query[16] > 1) {
            return NO_MORE_ITEMS;
        }
        answer.setLong(0, Pointer.nativeValue(answer) + 16);
        answer.write(16, "http://+:80/\0".getBytes(StandardCharsets.UTF_16LE), 0, 26);
        return 0;
    }

    /** A number, or the identifier S-1-1-0 of the account and of one group. */
    private static long token(int kind, Object answer) {
        if (answer instanceof int[] number) {
            number[0] = 1;
        } else if (answer instanceof Pointer bytes) {
            int at = kind == 1 ? 0 : 8;
            bytes.setInt(0, 1);
            bytes.setLong(at, Pointer.nativeValue(bytes) + 64);
            bytes.setByte(64, (byte) 1);
            bytes.setByte(65, (byte) 1);
        }
        return 1;
    }

    private long certificate(long before) {
        if (before != 0) {
            handles.closed(before, "CertEnumCertificatesInStore");
        }
        if (certificates++ > 1) {
            Native.setLastError(CRYPT_E_NOT_FOUND);
            return 0;
        }
        long context = block(64);
        new Pointer(context).setLong(8, context + 32);
        new Pointer(context).setInt(16, 8);
        return handles.opened(context, "CertEnumCertificatesInStore");
    }

    private long block(int size) {
        Memory block = new Memory(size);
        block.clear();
        memory.add(block);
        return Pointer.nativeValue(block);
    }

    private static long out(Object array, long value) {
        ((long[]) array)[0] = value;
        return 0;
    }

    private static long first(Object array, int value) {
        ((int[]) array)[0] = value;
        return 0;
    }

    private static long little(byte[] bytes, int at, int value) {
        ByteBuffer.wrap(bytes).order(ByteOrder.LITTLE_ENDIAN).putInt(at, value);
        return 0;
    }

    private static long text(String text, char[] buffer) {
        text.getChars(0, text.length(), buffer, 0);
        return 1;
    }

    private static long text(String text, char[] buffer, int[] size) {
        size[0] = text.length();
        return text(text, buffer);
    }
}
