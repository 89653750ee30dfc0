package com.akio.tws.preflight.windows.jna;

import com.sun.jna.Pointer;

/** The functions of netapi32.dll about the machine's place in a domain (dsrole.h). */
final class DomainRoleCalls {

    static {
        System32.bind(DomainRoleCalls.class, "netapi32.dll");
    }

    private DomainRoleCalls() {
    }

    static native int DsRoleGetPrimaryDomainInformation(long server, int level, long[] information);

    static native void DsRoleFreeMemory(long information);

    /** The first member of DSROLE_PRIMARY_DOMAIN_INFO_BASIC, MachineRole. */
    static int machineRole(long information) {
        return new Pointer(information).getInt(0);
    }
}
