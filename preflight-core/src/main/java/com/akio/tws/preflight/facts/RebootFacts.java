package com.akio.tws.preflight.facts;

import com.akio.tws.preflight.fact.FactKey;
import com.akio.tws.preflight.fact.FactType;
import java.util.List;

/** The signs by which Windows says that it waits for a restart. */
public final class RebootFacts {

    /** The key {@code Component Based Servicing\RebootPending}: known, with what it names, when it exists. */
    public static final FactKey<List<String>> COMPONENT_SERVICING = new FactKey<>("reboot.component-servicing", FactType.TEXTS);

    /** The key {@code WindowsUpdate\Auto Update\RebootRequired}: known, with what it names, when it exists. */
    public static final FactKey<List<String>> WINDOWS_UPDATE = new FactKey<>("reboot.windows-update", FactType.TEXTS);

    /** {@code Session Manager!PendingFileRenameOperations}, both that value and its sibling ending in 2. */
    public static final FactKey<List<FileRename>> FILE_RENAMES =
            new FactKey<>("reboot.file-renames", FactType.listOf(FileRename.TYPE));

    /** The name that the machine will have after a restart: {@code ComputerName\ComputerName!ComputerName}. */
    public static final FactKey<String> NEXT_COMPUTER_NAME = FactKey.text("reboot.next-computer-name");

    /** {@code JoinDomain} and {@code AvoidSpnSet} of {@code Services\Netlogon}, whichever exist; absent when none does. */
    public static final FactKey<List<String>> DOMAIN_JOIN = new FactKey<>("reboot.domain-join", FactType.TEXTS);

    /** {@code Microsoft\Updates}: {@code UpdateExeVolatile}, value or key with {@code Flags}, the largest of both views; 0 asks for nothing. */
    public static final FactKey<Long> UPDATE_EXE_VOLATILE = FactKey.whole("reboot.update-exe-volatile");

    /** {@code Component Based Servicing\RebootInProgress}, a key or a value: the restart began and is not through. */
    public static final FactKey<List<String>> SERVICING_IN_PROGRESS =
            new FactKey<>("reboot.servicing-in-progress", FactType.TEXTS);

    /** {@code Component Based Servicing\PackagesPending}, a key or a value, with the packages that it names. */
    public static final FactKey<List<String>> PACKAGES_PENDING = new FactKey<>("reboot.packages-pending", FactType.TEXTS);

    /** The subkeys of {@code WindowsUpdate\Services\Pending}; absent when it has none. */
    public static final FactKey<List<String>> UPDATE_SERVICES = new FactKey<>("reboot.update-services", FactType.TEXTS);

    /** The key {@code WindowsUpdate\Auto Update\PostRebootReporting}: known when it exists. */
    public static final FactKey<List<String>> POST_REBOOT_REPORTING =
            new FactKey<>("reboot.post-reboot-reporting", FactType.TEXTS);

    /** {@code Microsoft\ServerManager\CurrentRebootAttempts}, a key or a value that is not 0: roles or features wait. */
    public static final FactKey<List<String>> SERVER_MANAGER = new FactKey<>("reboot.server-manager", FactType.TEXTS);

    /** The values of {@code RunOnce} by which a setup says that it goes on after a restart ({@code DVDRebootSignal}). */
    public static final FactKey<List<String>> RUN_ONCE = new FactKey<>("reboot.run-once", FactType.TEXTS);

    /** {@code Microsoft\SMS\Mobile Client\Reboot Management\RebootData}: known when Configuration Manager planned a restart. */
    public static final FactKey<List<String>> CONFIGURATION_MANAGER =
            new FactKey<>("reboot.configuration-manager", FactType.TEXTS);

    private RebootFacts() {
    }
}
