package com.akio.tws.preflight.windows.decode;

/** The types of registry values (winnt.h; Microsoft, "Registry value types"). */
final class RegistryType {

    static final int SZ = 1;
    static final int EXPAND_SZ = 2;
    static final int DWORD = 4;
    static final int MULTI_SZ = 7;
    static final int QWORD = 11;

    private RegistryType() {
    }

    static String name(int type) {
        return switch (type) {
            case 0 -> "REG_NONE";
            case SZ -> "REG_SZ";
            case EXPAND_SZ -> "REG_EXPAND_SZ";
            case 3 -> "REG_BINARY";
            case DWORD -> "REG_DWORD";
            case 5 -> "REG_DWORD_BIG_ENDIAN";
            case 6 -> "REG_LINK";
            case MULTI_SZ -> "REG_MULTI_SZ";
            case 8 -> "REG_RESOURCE_LIST";
            case 9 -> "REG_FULL_RESOURCE_DESCRIPTOR";
            case 10 -> "REG_RESOURCE_REQUIREMENTS_LIST";
            case QWORD -> "REG_QWORD";
            default -> "REG_TYPE " + type;
        };
    }

    static Malformed unexpected(String expected, int found) {
        return new Malformed(expected, name(found));
    }
}
