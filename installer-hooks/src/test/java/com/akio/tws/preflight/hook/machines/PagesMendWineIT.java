package com.akio.tws.preflight.hook.machines;

import static com.akio.tws.preflight.hook.machines.ServerRegistry.dotNet;
import static com.akio.tws.preflight.hook.machines.ServerRegistry.language;
import static com.akio.tws.preflight.hook.machines.ServerRegistry.server;
import static com.akio.tws.preflight.hook.machines.ServerRegistry.service;
import static org.assertj.core.api.Assertions.assertThat;

import com.akio.tws.preflight.hook.wine.Finished;
import com.akio.tws.preflight.hook.wine.PreparedMachine;
import com.akio.tws.preflight.hook.wine.RegistryLines;
import com.akio.tws.preflight.hook.wine.WindowsJava;
import com.akio.tws.preflight.hook.wine.WineMachine;
import com.google.gson.JsonObject;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Somebody reads a finding, opens the page that it names, types the commands that stand there, and the next check is content. Only commands
 * that Wine carries out are typed ({@code reg}, and the tool's own); a restart, PowerShell and netsh it has none of.
 */
@PreparedMachine
class PagesMendWineIT {

    private static final String FIREWALL = "HKLM\\SYSTEM\\CurrentControlSet\\Services\\SharedAccess\\Parameters\\FirewallPolicy\\";
    private static final RegistryLines PROFILES = RegistryLines.none().in(FIREWALL + "DomainProfile").number("EnableFirewall", 1)
            .in(FIREWALL + "StandardProfile").number("EnableFirewall", 1).in(FIREWALL + "PublicProfile").number("EnableFirewall", 1);
    /** A service of Wine's that runs stands in for Defender's. */
    private static final RegistryLines DEFENDER = service("WinDefend", 2, "C:\\windows\\system32\\spoolsv.exe");

    enum Broken {
        LANGUAGE_BY_POLICY("server.os.language", "script", "FAIL", "PASS", language("0409").in(ServerRegistry.PACKS + "en-US").text("LCID", "0409")
                .in(ServerRegistry.PACKS + "de-DE").text("LCID", "0407").in(ServerRegistry.LANGUAGE_POLICY).text("PreferredUILanguages", "de-DE")),
        KEYS_OF_AN_EXCHANGE_THAT_LEFT("server.role.exchange", "script", "WARN", "PASS",
                RegistryLines.none().in("HKLM\\SOFTWARE\\Microsoft\\ExchangeServer\\v15\\Setup").number("MsiProductMajor", 15)),
        SIGN_OF_SERVER_MANAGER("server.reboot-pending", "script", "WARN", "PASS",
                RegistryLines.none().in("HKLM\\SOFTWARE\\Microsoft\\ServerManager").number("CurrentRebootAttempts", 1)),
        SUSPENDED_INSTALLATION("server.installer-busy", "script", "WARN", "PASS",
                RegistryLines.none().in("HKLM\\SOFTWARE\\Microsoft\\Windows\\CurrentVersion\\Installer\\InProgress").text("Product", "Other")),
        SERVER_THAT_LETS_NOBODY_IN("server.firewall", "policy", "WARN", "PASS", PROFILES),
        PC_THAT_NOBODY_CAN_CALL("client.firewall", "policy", "WARN", "PASS", PROFILES, "--role", "client", "--use", "softphone"),
        SERVER_THAT_IS_SCANNED("server.antivirus", "policy", "WARN", "PASS", DEFENDER, "--install-dir", "D:\\Akio"),
        PC_THAT_IS_SCANNED("client.antivirus", "policy", "WARN", "PASS", DEFENDER, "--role", "client"),
        PROCESSOR_THAT_NOBODY_NAMED("server.cpu.model", "script", "MANUAL", "CONFIRMED", RegistryLines.none(), "--users", "50"),
        ADMINISTRATORS_UNTOLD("site.administrators-present", "script", "MANUAL", "CONFIRMED", RegistryLines.none()),
        KEYS_UNTOLD("telephony.pabx.csta-keys", "script", "MANUAL", "CONFIRMED", RegistryLines.none()),
        CARD_UNTOLD("telephony.pabx.ip-card", "script", "MANUAL", "CONFIRMED", RegistryLines.none());

        private final String check;
        private final String part;
        private final String before;
        private final String after;
        private final RegistryLines registry;
        private final List<String> options;

        Broken(String check, String part, String before, String after, RegistryLines registry, String... options) {
            this.check = check;
            this.part = part;
            this.before = before;
            this.after = after;
            this.registry = registry;
            this.options = List.of(options);
        }
    }

    /** One of each kind in the gate; {@code -Dpages.mend=all} takes all of them, seven minutes long. */
    static Stream<Broken> broken() {
        return System.getProperty("pages.mend", "").equals("all") ? Stream.of(Broken.values())
                : Stream.of(Broken.LANGUAGE_BY_POLICY, Broken.PC_THAT_NOBODY_CAN_CALL, Broken.PC_THAT_IS_SCANNED, Broken.CARD_UNTOLD);
    }

    @ParameterizedTest
    @MethodSource("broken")
    void what_the_page_of_a_finding_says_mends_it(Broken broken) throws IOException {
        try (WineMachine windows = WineMachine.prepared(server("Windows Server 2019 Standard", "17763", "ServerStandard").and(dotNet(528049))
                .and(broken.registry))) {
            Files.writeString(windows.folder().resolve("site.json"), "{\"users\": 40, \"pabx\": {\"kind\": \"oxe\", \"version\": \"R12\"}}");
            JsonObject found = check(windows, broken);
            Element page = page(windows, found.get("help").getAsString());

            List<String> typed = type(windows, page.select("pre.command[data-shell=cmd][data-part=" + broken.part + "]").eachText());
            windows.rest();
            JsonObject mended = check(windows, broken);

            assertThat(found.get("status").getAsString()).as("%s", found).isEqualTo(broken.before);
            assertThat(typed).isNotEmpty();
            assertThat(mended.get("status").getAsString()).as("%s after %s", mended, typed).isEqualTo(broken.after);
        }
    }

    private static JsonObject check(WineMachine windows, Broken broken) {
        List<String> arguments = new ArrayList<>(List.of("check", "--format", "json", "--lang", "en", "--profile", "site.json", "--timeout", "60",
                "--only", broken.check));
        arguments.addAll(broken.options);
        return Findings.of(windows.run(WindowsJava.JAVA_17, arguments.toArray(String[]::new))).finding(broken.check);
    }

    /** The page that a finding names, from the file that the tool itself writes. */
    private static Element page(WineMachine windows, String help) throws IOException {
        Finished written = windows.run(WindowsJava.JAVA_17, "explain", "--all", "--format", "html", "-o", help.substring(0, help.indexOf('#')));
        assertThat(written.exitCode()).as("%s", written).isZero();
        return Jsoup.parse(Files.readString(windows.folder().resolve("fiches.html"))).getElementById(help.substring(help.indexOf('#') + 1));
    }

    private static List<String> type(WineMachine windows, List<String> commands) throws IOException {
        List<String> typed = new ArrayList<>();
        for (String command : commands) {
            if (command.startsWith("reg ")) {
                Files.writeString(windows.folder().resolve("typed.cmd"), "@" + command + "\r\n", StandardCharsets.US_ASCII);
                Finished finished = windows.execute(List.of("cmd", "/c", "typed.cmd"));
                assertThat(finished.exitCode()).as("%s: %s", command, finished).isZero();
                typed.add(command);
            } else if (command.startsWith("preflight answer ")) {
                String[] words = command.substring("preflight ".length()).replace("\"", "").split(" ");
                Finished finished = windows.run(WindowsJava.JAVA_17, words);
                assertThat(finished.exitCode()).as("%s: %s", command, finished).isZero();
                typed.add(command);
            }
        }
        return typed;
    }
}
