package com.akio.tws.preflight.facts;

import com.akio.tws.preflight.fact.FactKey;
import com.akio.tws.preflight.fact.FactType;
import java.util.List;

/**
 * Which Windows this is, from the registry: the version calls answer what the caller's manifest lets them.
 *
 * <p>Unless a key says otherwise the values stand under {@code HKLM\SOFTWARE\Microsoft\Windows NT\CurrentVersion}.
 */
public final class OperatingSystemFacts {

    /** {@code ProductName}; for people only, it still says "Windows 10" on Windows 11. */
    public static final FactKey<String> PRODUCT_NAME = FactKey.text("os.product-name");

    /** {@code CurrentBuildNumber}, for example {@code 20348}. */
    public static final FactKey<String> BUILD_NUMBER = FactKey.text("os.current-build-number");

    /** {@code CurrentBuild}; agrees with {@code CurrentBuildNumber} on a sound machine. */
    public static final FactKey<String> BUILD = FactKey.text("os.current-build");

    /** {@code UBR}, the revision behind the build. */
    public static final FactKey<Long> UBR = FactKey.whole("os.ubr");

    /** {@code EditionID}, for example {@code ServerStandardEval}. */
    public static final FactKey<String> EDITION_ID = FactKey.text("os.edition-id");

    /** {@code InstallationType}: {@code Client}, {@code Server}, {@code Server Core}, {@code Nano Server}. */
    public static final FactKey<String> INSTALLATION_TYPE = FactKey.text("os.installation-type");

    /** {@code DisplayVersion}, for example {@code 21H2}; absent before Windows 10 20H2. */
    public static final FactKey<String> DISPLAY_VERSION = FactKey.text("os.display-version");

    /** {@code ReleaseId}; frozen at 2009 since {@code DisplayVersion} exists. */
    public static final FactKey<String> RELEASE_ID = FactKey.text("os.release-id");

    /** {@code CSDVersion}, the service pack, for example {@code Service Pack 1}. */
    public static final FactKey<String> SERVICE_PACK = FactKey.text("os.csd-version");

    /** The values of {@code Server\ServerLevels} as {@code name=number}; {@code Server-Gui-Shell=1} only with the desktop. */
    public static final FactKey<List<String>> SERVER_LEVELS = new FactKey<>("os.server-levels", FactType.TEXTS);

    /** {@code HKLM\SYSTEM\CurrentControlSet\Control\ProductOptions!ProductType}: WinNT, ServerNT or LanmanNT. */
    public static final FactKey<String> PRODUCT_TYPE = FactKey.text("os.product-type");

    /** {@code PROCESSOR_ARCHITECTURE} of the machine's own environment key: AMD64, ARM64 or x86. */
    public static final FactKey<String> ARCHITECTURE = FactKey.text("os.processor-architecture");

    private OperatingSystemFacts() {
    }
}
