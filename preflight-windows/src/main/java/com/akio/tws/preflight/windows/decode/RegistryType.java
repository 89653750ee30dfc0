package com.akio.tws.preflight.windows.decode;

import static com.sun.jna.platform.win32.WinNT.REG_BINARY;
import static com.sun.jna.platform.win32.WinNT.REG_DWORD;
import static com.sun.jna.platform.win32.WinNT.REG_DWORD_BIG_ENDIAN;
import static com.sun.jna.platform.win32.WinNT.REG_EXPAND_SZ;
import static com.sun.jna.platform.win32.WinNT.REG_FULL_RESOURCE_DESCRIPTOR;
import static com.sun.jna.platform.win32.WinNT.REG_LINK;
import static com.sun.jna.platform.win32.WinNT.REG_MULTI_SZ;
import static com.sun.jna.platform.win32.WinNT.REG_NONE;
import static com.sun.jna.platform.win32.WinNT.REG_QWORD;
import static com.sun.jna.platform.win32.WinNT.REG_RESOURCE_LIST;
import static com.sun.jna.platform.win32.WinNT.REG_RESOURCE_REQUIREMENTS_LIST;
import static com.sun.jna.platform.win32.WinNT.REG_SZ;

/** The types of registry values (winnt.h; Microsoft, "Registry value types"). */
final class RegistryType {

    private RegistryType() {
    }

    static String name(int type) {
        return switch (type) {
            case REG_NONE -> "REG_NONE";
            case REG_SZ -> "REG_SZ";
            case REG_EXPAND_SZ -> "REG_EXPAND_SZ";
            case REG_BINARY -> "REG_BINARY";
            case REG_DWORD -> "REG_DWORD";
            case REG_DWORD_BIG_ENDIAN -> "REG_DWORD_BIG_ENDIAN";
            case REG_LINK -> "REG_LINK";
            case REG_MULTI_SZ -> "REG_MULTI_SZ";
            case REG_RESOURCE_LIST -> "REG_RESOURCE_LIST";
            case REG_FULL_RESOURCE_DESCRIPTOR -> "REG_FULL_RESOURCE_DESCRIPTOR";
            case REG_RESOURCE_REQUIREMENTS_LIST -> "REG_RESOURCE_REQUIREMENTS_LIST";
            case REG_QWORD -> "REG_QWORD";
            default -> "REG_TYPE " + type;
        };
    }

    static Malformed unexpected(String expected, int found) {
        return new Malformed(expected, name(found));
    }
}
