package com.akio.tws.preflight.facts;

import com.akio.tws.preflight.fact.FactKey;

/** Folders that Windows names, and who may write where the TWS client is installed. */
public final class FolderFacts {

    /** {@code %ProgramData%}: {@code ProfileList!ProgramData}, expanded. */
    public static final FactKey<String> PROGRAM_DATA = FactKey.text("folder.program-data");

    /** The folder of the users' profiles: {@code ProfileList!ProfilesDirectory}, expanded. */
    public static final FactKey<String> PROFILES = FactKey.text("folder.profiles");

    /** Who may do what in the install folder of the client. */
    public static final FactKey<FolderAccess> CLIENT_INSTALL = new FactKey<>("folder.client-install", FolderAccess.TYPE);

    private FolderFacts() {
    }
}
