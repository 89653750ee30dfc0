package com.akio.tws.preflight.facts;

import com.akio.tws.preflight.fact.FactKey;
import com.akio.tws.preflight.fact.FactType;
import java.util.List;

/** Whether Windows Installer is at work. */
public final class InstallerFacts {

    /** The mutex {@code Global\_MSIExecute}: {@code held} or {@code free}; absent when nobody made it. */
    public static final FactKey<String> MUTEX = FactKey.text("installer.mutex");

    /** The key {@code CurrentVersion\Installer\InProgress}: known, with what it names, when a transaction is suspended or running. */
    public static final FactKey<List<String>> IN_PROGRESS = new FactKey<>("installer.in-progress", FactType.TEXTS);

    private InstallerFacts() {
    }
}
