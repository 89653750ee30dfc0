package com.akio.tws.preflight.hook.machines;

import static com.akio.tws.preflight.hook.machines.ServerRegistry.client;
import static com.akio.tws.preflight.hook.machines.ServerRegistry.dotNet;
import static com.akio.tws.preflight.hook.machines.ServerRegistry.language;
import static com.akio.tws.preflight.hook.machines.ServerRegistry.productType;
import static com.akio.tws.preflight.hook.machines.ServerRegistry.server;
import static com.akio.tws.preflight.hook.machines.ServerRegistry.service;

import com.akio.tws.preflight.hook.wine.RegistryLines;
import java.util.Map;

/** Prepared machines, and what the document says of each: the findings that are not PASS among those Wine lets us set. */
enum ServerMachine {
    SERVER_2016_ENGLISH_STANDARD(server("Windows Server 2016 Standard", "14393", "ServerStandard").and(dotNet(461814)),
            0, Map.of()),
    SERVER_2019_BRITISH_DATACENTER(server("Windows Server 2019 Datacenter", "17763", "ServerDatacenter")
            .and(language("0809")).and(dotNet(461814)), 0, Map.of()),
    SERVER_2022_FRENCH_DATACENTER(server("Windows Server 2022 Datacenter", "20348", "ServerDatacenter")
            .and(language("040C")).and(dotNet(528449)), 0, Map.of()),
    SERVER_2022_CANADIAN_FRENCH_EVALUATION(server("Windows Server 2022 Standard Evaluation", "20348", "ServerStandardEval")
            .and(language("0C0C")).and(dotNet(533509)), 0, Map.of("server.os.edition", "WARN")),
    SERVER_2016_WITH_DOTNET_4_6_2(server("Windows Server 2016 Standard", "14393", "ServerStandard").and(dotNet(394802)),
            1, Map.of("server.dotnet", "FAIL")),
    SERVER_2019_ESSENTIALS(server("Windows Server 2019 Essentials", "17763", "ServerSolution").and(dotNet(461814)),
            1, Map.of("server.os.edition", "FAIL")),
    SERVER_2019_STORAGE(server("Windows Storage Server 2019 Standard", "17763", "ServerStorageStandard").and(dotNet(461814)),
            1, Map.of("server.os.edition", "FAIL")),
    SERVER_1809_ANNUAL_CHANNEL(server("Windows Server 2019 Datacenter", "17763", "ServerDatacenterACor").and(dotNet(461814)),
            1, Map.of("server.os.edition", "FAIL")),
    SERVER_2022_GERMAN(server("Windows Server 2022 Standard", "20348", "ServerStandard").and(language("0407"))
            .and(dotNet(528449)), 1, Map.of("server.os.language", "FAIL")),
    SERVER_2012_R2(server("Windows Server 2012 R2 Standard", "9600", "ServerStandard").and(dotNet(461814)),
            1, Map.of("server.os.version", "FAIL")),
    SERVER_2025(server("Windows Server 2025 Standard", "26100", "ServerStandard").and(dotNet(533325)),
            1, Map.of("server.os.version", "FAIL")),
    SERVER_2022_AZURE_EDITION(server("Windows Server 2022 Datacenter Azure Edition", "20348", "ServerTurbine").and(dotNet(528449)),
            0, Map.of("server.os.edition", "WARN")),
    WINDOWS_11_MULTI_SESSION(client("Windows 10 Enterprise multi-session", "22631", "ServerRdsh").and(productType("ServerNT"))
            .and(dotNet(533320)), 1, Map.of("server.os.version", "FAIL", "server.os.edition", "FAIL")),
    WINDOWS_11_POSING_AS_A_SERVER(client("Windows Server 2022 Standard", "26100", "Professional").and(dotNet(533320)),
            1, Map.of("server.os.version", "FAIL", "server.os.edition", "FAIL")),
    DOMAIN_CONTROLLER(server("Windows Server 2019 Standard", "17763", "ServerStandard").and(dotNet(461814))
            .and(productType("LanmanNT")).and(service("NTDS", 2, "%SystemRoot%\\System32\\lsass.exe"))
            .in(ServerRegistry.SERVICES + "NTDS\\Parameters").text("DSA Database file", "C:\\Windows\\NTDS\\ntds.dit"),
            1, Map.of("server.role.domain-controller", "FAIL")),
    MEMBER_SERVER_WITH_AD_LDS(server("Windows Server 2019 Standard", "17763", "ServerStandard").and(dotNet(461814))
            .and(service("ADAM_Directory1", 2, "%SystemRoot%\\System32\\dsamain.exe")), 0, Map.of()),
    EXCHANGE_2019(server("Windows Server 2019 Standard", "17763", "ServerStandard").and(dotNet(528049))
            .in("HKLM\\SOFTWARE\\Microsoft\\ExchangeServer\\v15\\Setup").number("MsiProductMajor", 15)
            .number("MsiProductMinor", 2).number("MsiBuildMajor", 1748).number("MsiBuildMinor", 10)
            .in("HKLM\\SOFTWARE\\Microsoft\\ExchangeServer\\v15\\MailboxRole").text("ConfiguredVersion", "15.2.1748.10")
            .and(service("MSExchangeIS", 2, "C:\\Exchange\\Bin\\Microsoft.Exchange.Store.Service.exe")),
            1, Map.of("server.role.exchange", "FAIL")),
    EXCHANGE_MANAGEMENT_TOOLS(server("Windows Server 2019 Standard", "17763", "ServerStandard").and(dotNet(528049))
            .in("HKLM\\SOFTWARE\\Microsoft\\ExchangeServer\\v15\\Setup").number("MsiProductMajor", 15)
            .in("HKLM\\SOFTWARE\\Microsoft\\ExchangeServer\\v15\\AdminTools").text("ConfiguredVersion", "15.2.1748.10"),
            0, Map.of()),
    EXCHANGE_THAT_LEAVES(server("Windows Server 2019 Standard", "17763", "ServerStandard").and(dotNet(528049))
            .and(service("MSExchangeADTopology", 4, "C:\\Exchange\\Bin\\Microsoft.Exchange.Directory.TopologyService.exe"))
            .in(ServerRegistry.SERVICES + "MSExchangeADTopology").number("DeleteFlag", 1),
            0, Map.of("server.role.exchange", "WARN")),
    EXCHANGE_REMNANT(server("Windows Server 2019 Standard", "17763", "ServerStandard").and(dotNet(528049))
            .in("HKLM\\SOFTWARE\\Microsoft\\ExchangeServer\\v15\\Setup").number("MsiProductMajor", 15),
            0, Map.of("server.role.exchange", "WARN")),
    GERMAN_BY_POLICY_BUT_NOT_INSTALLED(server("Windows Server 2019 Standard", "17763", "ServerStandard").and(dotNet(528049))
            .and(language("0409")).in(ServerRegistry.PACKS + "en-US").text("LCID", "0409")
            .in(ServerRegistry.LANGUAGE_POLICY).text("PreferredUILanguages", "de-DE"), 0, Map.of()),
    GERMAN_BY_POLICY_AND_INSTALLED(server("Windows Server 2019 Standard", "17763", "ServerStandard").and(dotNet(528049))
            .and(language("0409")).in(ServerRegistry.PACKS + "en-US").text("LCID", "0409")
            .in(ServerRegistry.PACKS + "de-DE").text("LCID", "0407")
            .in(ServerRegistry.LANGUAGE_POLICY).text("PreferredUILanguages", "de-DE"), 1, Map.of("server.os.language", "FAIL")),
    AMCACHE_REPLACES_ITS_HIVE(server("Windows Server 2019 Standard", "17763", "ServerStandard").and(dotNet(528049))
            // Wine itself carries out the first list when it starts, and leaves the second alone.
            .in(ServerRegistry.SESSION_MANAGER).texts("PendingFileRenameOperations2",
                    "\\??\\C:\\Windows\\AppCompat\\Programs\\Amcache.hve.tmp",
                    "!\\??\\C:\\Windows\\AppCompat\\Programs\\Amcache.hve"), 0, Map.of()),
    SERVER_MANAGER_WAITS(server("Windows Server 2019 Standard", "17763", "ServerStandard").and(dotNet(528049))
            .in("HKLM\\SOFTWARE\\Microsoft\\ServerManager").number("CurrentRebootAttempts", 1),
            0, Map.of("server.reboot-pending", "WARN")),
    PACKAGES_OF_WINDOWS_WAIT(server("Windows Server 2019 Standard", "17763", "ServerStandard").and(dotNet(528049))
            .in("HKLM\\SOFTWARE\\Microsoft\\Windows\\CurrentVersion\\Component Based Servicing\\PackagesPending\\Package_for_RollupFix")
            .number("x", 1), 0, Map.of("server.reboot-pending", "WARN")),
    DOTNET_OF_THE_32_BIT_VIEW_ONLY(server("Windows Server 2016 Standard", "14393", "ServerStandard")
            .in("HKLM\\SOFTWARE\\Wow6432Node\\Microsoft\\NET Framework Setup\\NDP\\v4\\Full").number("Release", 528049),
            1, Map.of("server.dotnet", "FAIL"));

    final RegistryLines registry;
    final int exitCode;
    final Map<String, String> notPassed;

    ServerMachine(RegistryLines registry, int exitCode, Map<String, String> notPassed) {
        this.registry = registry;
        this.exitCode = exitCode;
        this.notPassed = notPassed;
    }
}
