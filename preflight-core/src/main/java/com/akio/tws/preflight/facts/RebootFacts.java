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

    /** {@code Microsoft\Updates\UpdateExeVolatile!Flags}, the larger of both registry views; 0 asks for nothing. */
    public static final FactKey<Long> UPDATE_EXE_VOLATILE = FactKey.whole("reboot.update-exe-volatile");

    private RebootFacts() {
    }
}
