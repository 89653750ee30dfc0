package com.akio.tws.preflight.write;

import com.akio.tws.preflight.catalogue.CheckId;

/** Where the page of a check is: a place in the one file that lies beside the tool. */
public final class CheckPage {

    /** The file with a page for every check. */
    public static final String FILE = "fiches.html";

    private CheckPage() {
    }

    /** The address of a check's page, seen from the folder that {@link #FILE} is in. */
    public static String of(CheckId check) {
        return FILE + "#" + check.name();
    }
}
