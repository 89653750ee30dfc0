package com.akio.tws.preflight.facts;

import com.akio.tws.preflight.fact.FactKey;
import com.akio.tws.preflight.fact.FactType;
import java.util.List;

/** The volume that TWS will stand on, and the one Windows stands on. */
public final class DiskFacts {

    /** The install folder that was measured; it need not exist yet. */
    public static final FactKey<String> INSTALL_DIRECTORY = FactKey.text("install.directory");

    /** The volume that holds the install folder; absent when its drive does not exist. */
    public static final FactKey<Volume> INSTALL_VOLUME = new FactKey<>("install.volume", Volume.TYPE);

    /** The space of that volume. */
    public static final FactKey<VolumeSpace> INSTALL_SPACE = new FactKey<>("install.space", VolumeSpace.TYPE);

    /** The numbers of the physical disks that carry that volume, as {@code \\.\PhysicalDriveN}. */
    public static final FactKey<List<Long>> INSTALL_DISKS = new FactKey<>("install.disks", FactType.listOf(FactType.WHOLE));

    /** The bus of that volume's device by its name in {@code STORAGE_BUS_TYPE}, for example {@code SAS} or {@code SATA}. */
    public static final FactKey<String> INSTALL_BUS = FactKey.text("install.bus");

    /** The volume of the Windows folder. */
    public static final FactKey<Volume> SYSTEM_VOLUME = new FactKey<>("system.volume", Volume.TYPE);

    /** The numbers of the physical disks that carry the Windows volume. */
    public static final FactKey<List<Long>> SYSTEM_DISKS = new FactKey<>("system.disks", FactType.listOf(FactType.WHOLE));

    /** What was free on the install volume at the run that {@code --since} names; nobody collects it otherwise. */
    public static final FactKey<EarlierSpace> EARLIER_SPACE = new FactKey<>("watch.earlier-space", EarlierSpace.TYPE);

    private DiskFacts() {
    }
}
