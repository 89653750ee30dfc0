package com.akio.tws.preflight.facts;

import com.akio.tws.preflight.fact.FactKey;

/** Folders that Windows names. */
public final class FolderFacts {

    /** {@code %ProgramData%}: {@code ProfileList!ProgramData}, expanded. */
    public static final FactKey<String> PROGRAM_DATA = FactKey.text("folder.program-data");

    /** The folder of the users' profiles: {@code ProfileList!ProfilesDirectory}, expanded. */
    public static final FactKey<String> PROFILES = FactKey.text("folder.profiles");

    private FolderFacts() {
    }
}
