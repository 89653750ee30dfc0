package com.akio.tws.preflight.checks.shared;

import com.akio.tws.preflight.check.Facts;
import com.akio.tws.preflight.facts.OperatingSystemFacts;
import com.akio.tws.preflight.text.Message;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** What to call the Windows that was found, from the registry's raw values. */
public final class WindowsName {

    private static final int FIRST_BUILD_OF_WINDOWS_11 = 22000;

    /** The edition of several sessions on a workstation's Windows; its product type says server (asheroto/winget-install#39). */
    private static final String MULTI_SESSION = "ServerRdsh";

    /** The values that Windows itself writes; whatever else stands there, nobody knows what it means. */
    private static final Set<String> PRODUCT_TYPES = Set.of("winnt", "servernt", "lanmannt");
    private static final Set<String> INSTALLATION_TYPES = Set.of("client", "server", "server core", "nano server");

    private WindowsName() {
    }

    /**
     * The build number. {@code CurrentBuildNumber} counts; {@code CurrentBuild} only where it is missing, since that was a free
     * text in older versions.
     */
    public static Optional<Long> build(Facts facts) {
        Optional<String> text = facts.known(OperatingSystemFacts.BUILD_NUMBER);
        return text.or(() -> facts.known(OperatingSystemFacts.BUILD)).map(String::strip)
                .filter(digits -> digits.matches("[0-9]{1,9}")).map(Long::valueOf);
    }

    /** Name, version and build as a person knows them; a client's {@code ProductName} is mended, since it lies on Windows 11. */
    public static Message observed(Facts facts, Optional<String> knownName) {
        String name = knownName.or(() -> facts.known(OperatingSystemFacts.PRODUCT_NAME)).orElse("Windows");
        if ((isClient(facts) || isMultiSession(facts)) && build(facts).orElse(0L) >= FIRST_BUILD_OF_WINDOWS_11) {
            name = "Windows 11";
        }
        String release = facts.known(OperatingSystemFacts.DISPLAY_VERSION)
                .or(() -> facts.known(OperatingSystemFacts.RELEASE_ID)).map(version -> " " + version).orElse("");
        String revision = facts.known(OperatingSystemFacts.UBR).map(number -> "." + number).orElse("");
        return Message.of("windows.observed", name + release, build(facts).map(String::valueOf).orElse("?") + revision,
                facts.known(OperatingSystemFacts.EDITION_ID).orElse("?"));
    }

    /** Whether any of the two marks of a workstation is there; a server has neither. */
    public static boolean isClient(Facts facts) {
        return is(facts.known(OperatingSystemFacts.INSTALLATION_TYPE), "Client")
                || is(facts.known(OperatingSystemFacts.PRODUCT_TYPE), "WinNT");
    }

    /** Whether any of the two marks of a server is there. */
    public static boolean isServer(Facts facts) {
        return facts.known(OperatingSystemFacts.INSTALLATION_TYPE).map(String::strip)
                .filter(type -> type.toLowerCase(Locale.ROOT).startsWith("server") || type.equalsIgnoreCase("Nano Server"))
                .isPresent() || is(facts.known(OperatingSystemFacts.PRODUCT_TYPE), "ServerNT")
                || is(facts.known(OperatingSystemFacts.PRODUCT_TYPE), "LanmanNT");
    }

    /**
     * Whether this is Windows Enterprise multi-session, the workstation's Windows of Azure Virtual Desktop: it bears a server's marks,
     * and its edition's name begins as a server's.
     */
    public static boolean isMultiSession(Facts facts) {
        return is(facts.known(OperatingSystemFacts.EDITION_ID), MULTI_SESSION);
    }

    /** Whether several people may have sessions here at once: a server's Windows, or the multi-session edition of a workstation's. */
    public static boolean isSessionHost(Facts facts) {
        return isMultiSession(facts) || isServer(facts);
    }

    /** Whether every mark that is there is one that Windows writes: of another one nobody knows what it means. */
    public static boolean hasKnownMarks(Facts facts) {
        return isOneOf(facts.known(OperatingSystemFacts.PRODUCT_TYPE), PRODUCT_TYPES)
                && isOneOf(facts.known(OperatingSystemFacts.INSTALLATION_TYPE), INSTALLATION_TYPES);
    }

    private static boolean isOneOf(Optional<String> value, Set<String> known) {
        return value.map(text -> known.contains(text.strip().toLowerCase(Locale.ROOT))).orElse(true);
    }

    private static boolean is(Optional<String> value, String expected) {
        return value.map(String::strip).filter(expected::equalsIgnoreCase).isPresent();
    }
}
