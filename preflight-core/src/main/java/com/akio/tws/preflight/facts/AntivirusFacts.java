package com.akio.tws.preflight.facts;

import com.akio.tws.preflight.fact.FactKey;
import com.akio.tws.preflight.fact.FactType;
import java.util.List;

/**
 * Antivirus programs, and what Microsoft Defender leaves out of its scans.
 *
 * <p>Windows Security Center does not exist on servers, so products are known by their file system filters and services. Defender's exclusions are the value
 * names below {@code HKLM\SOFTWARE\Microsoft\Windows Defender\Exclusions} and its twin below {@code SOFTWARE\Policies}; ordinary users
 * may not read the first.
 */
public final class AntivirusFacts {

    /** The service {@code WinDefend}; absent where Defender is not installed. */
    public static final FactKey<InstalledService> DEFENDER = new FactKey<>("defender.service", InstalledService.TYPE);

    /** The state of {@code WinDefend}, for example {@code RUNNING}. */
    public static final FactKey<String> DEFENDER_STATE = FactKey.text("defender.service-state");

    /** {@code Exclusions\Paths} of this machine. */
    public static final FactKey<List<String>> PATHS = new FactKey<>("defender.excluded-paths", FactType.TEXTS);

    /** {@code Exclusions\Processes} of this machine. */
    public static final FactKey<List<String>> PROCESSES = new FactKey<>("defender.excluded-processes", FactType.TEXTS);

    /** {@code Exclusions\Paths} of the policy. */
    public static final FactKey<List<String>> POLICY_PATHS = new FactKey<>("defender.policy-excluded-paths", FactType.TEXTS);

    /** {@code Exclusions\Processes} of the policy. */
    public static final FactKey<List<String>> POLICY_PROCESSES =
            new FactKey<>("defender.policy-excluded-processes", FactType.TEXTS);

    /** {@code HideExclusionsFromLocalAdmins} of the policy: 1 hides the lists even from administrators. */
    public static final FactKey<Long> HIDDEN = FactKey.whole("defender.exclusions-hidden");

    /** {@code DisableLocalAdminMerge} of the policy: 1 makes the lists of this machine void. */
    public static final FactKey<Long> POLICY_ALONE = FactKey.whole("defender.policy-alone");

    /** {@code PassiveMode}: not 0 where Defender leaves real-time scanning to another product. */
    public static final FactKey<Long> PASSIVE_MODE = FactKey.whole("defender.passive-mode");

    /**
     * {@code ForceDefenderPassiveMode} of the policy: 1 asks for passive mode. Defender follows only where Defender for Endpoint
     * manages the machine (MicrosoftDocs/microsoft-365-docs#5316).
     */
    public static final FactKey<Long> PASSIVE_MODE_FORCED = FactKey.whole("defender.passive-mode-forced");

    /** {@code DisableRealtimeMonitoring} of the policy: 1 switches real-time scanning off, unless tamper protection overrules it. */
    public static final FactKey<Long> REAL_TIME_OFF = FactKey.whole("defender.real-time-off");

    /** The other known antivirus products by their services, as {@code product (service)}; absent when there is none. */
    public static final FactKey<List<String>> OTHERS = new FactKey<>("antivirus.others", FactType.TEXTS);

    /** The file system filters in the altitudes of antivirus programs, Defender's too; absent when there is none. */
    public static final FactKey<List<AntivirusFilter>> FILTERS =
            new FactKey<>("antivirus.filters", FactType.listOf(AntivirusFilter.TYPE));

    private AntivirusFacts() {
    }
}
