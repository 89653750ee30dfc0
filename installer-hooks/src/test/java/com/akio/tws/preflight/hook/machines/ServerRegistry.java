package com.akio.tws.preflight.hook.machines;

import com.akio.tws.preflight.hook.wine.RegistryLines;

/** The registry of Windows machines, as far as Wine leaves it to be set; the values are those that real machines show. */
final class ServerRegistry {

    private static final String WINDOWS = "HKLM\\SOFTWARE\\Microsoft\\Windows NT\\CurrentVersion";
    private static final String LANGUAGE = "HKLM\\SYSTEM\\CurrentControlSet\\Control\\Nls\\Language";
    private static final String PRODUCT = "HKLM\\SYSTEM\\CurrentControlSet\\Control\\ProductOptions";
    private static final String DOTNET = "HKLM\\SOFTWARE\\Microsoft\\NET Framework Setup\\NDP\\v4\\Full";
    static final String SESSION_MANAGER = "HKLM\\SYSTEM\\CurrentControlSet\\Control\\Session Manager";
    static final String PACKS = "HKLM\\SYSTEM\\CurrentControlSet\\Control\\MUI\\UILanguages\\";
    static final String LANGUAGE_POLICY = "HKLM\\SOFTWARE\\Policies\\Microsoft\\MUI\\Settings";
    static final String SERVICES = "HKLM\\SYSTEM\\CurrentControlSet\\Services\\";

    private ServerRegistry() {
    }

    static RegistryLines server(String product, String build, String edition) {
        return RegistryLines.none().in(WINDOWS).text("ProductName", product).text("CurrentBuild", build)
                .text("CurrentBuildNumber", build).text("EditionID", edition).text("InstallationType", "Server")
                .number("CurrentMajorVersionNumber", 10).number("UBR", 2340).without("CSDVersion")
                .in(PRODUCT).text("ProductType", "ServerNT");
    }

    static RegistryLines client(String product, String build, String edition) {
        return RegistryLines.none().in(WINDOWS).text("ProductName", product).text("CurrentBuild", build)
                .text("CurrentBuildNumber", build).text("EditionID", edition).text("InstallationType", "Client")
                .in(PRODUCT).text("ProductType", "WinNT");
    }

    static RegistryLines language(String identifier) {
        return RegistryLines.none().in(LANGUAGE).text("InstallLanguage", identifier).text("Default", identifier);
    }

    static RegistryLines dotNet(long release) {
        return RegistryLines.none().in(DOTNET).number("Release", release).number("Install", 1);
    }

    static RegistryLines service(String name, long start, String imagePath) {
        return RegistryLines.none().in(SERVICES + name).number("Start", start).number("Type", 16)
                .expandable("ImagePath", imagePath).text("ObjectName", "LocalSystem");
    }

    static RegistryLines productType(String type) {
        return RegistryLines.none().in(PRODUCT).text("ProductType", type);
    }
}
