package com.akio.tws.preflight.hook.machines;

import static com.akio.tws.preflight.hook.machines.ServerRegistry.dotNet;
import static com.akio.tws.preflight.hook.machines.ServerRegistry.server;
import static org.assertj.core.api.Assertions.assertThat;

import com.akio.tws.preflight.hook.wine.Finished;
import com.akio.tws.preflight.hook.wine.PreparedMachine;
import com.akio.tws.preflight.hook.wine.WindowsJava;
import com.akio.tws.preflight.hook.wine.WineMachine;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What the sheet prints is what a person types: its own commands are given to Wine's {@code reg}, and the answers are the readings. */
@PreparedMachine
class SelftestWineIT {

    private static final Pattern WORD = Pattern.compile("\"([^\"]*)\"|(\\S+)");
    private static final Pattern ANSWER = Pattern.compile("(?m)^ +(.+?) +REG_(?:SZ|EXPAND_SZ|DWORD) +(.*?)\\s*$");
    /** What must be among those that are compared, so that the test cannot pass over nothing. */
    private static final Set<String> TOLD = Set.of("os.product-name", "os.current-build-number", "os.edition-id", "os.product-type", "dotnet.release",
            "machine.name", "language.install", "processor.name", "processor.mhz");
    /** Readings that are not the value itself: a folder put together, names of folders replaced, the larger of two. */
    private static final Set<String> MADE = Set.of("install.directory", "folder.program-data", "folder.profiles", "reboot.update-exe-volatile");

    @Test
    void every_value_of_the_registry_is_what_the_command_of_the_sheet_answers_and_what_is_absent_is_absent_there_too() {
        try (WineMachine windows = WineMachine.prepared(server("Windows Server 2022 Standard", "20348", "ServerStandard").and(dotNet(528449)))) {
            Finished sheet = windows.run(WindowsJava.JAVA_17, "selftest", "--format", "json", "--lang", "en");

            // Wine cannot read everything, and says so: that is 3.
            assertThat(sheet.exitCode()).as(sheet.err()).isIn(0, 3);
            List<String> compared = new ArrayList<>();
            List<String> absent = new ArrayList<>();
            for (JsonElement one : JsonParser.parseString(sheet.out()).getAsJsonObject().getAsJsonArray("readings")) {
                JsonObject reading = one.getAsJsonObject();
                String fact = reading.get("fact").getAsString();
                if (reading.get("value").isJsonPrimitive() && !MADE.contains(fact) && command(reading).contains(" /v ")) {
                    assertThat(asked(windows, reading)).as("%s", reading).isEqualTo(reading.get("value").getAsString().strip());
                    compared.add(fact);
                } else if (reading.get("state").getAsString().equals("ABSENT") && command(reading).contains(" /v ")) {
                    assertThat(windows.execute(words(command(reading))).exitCode()).as("%s", reading).isEqualTo(1);
                    absent.add(fact);
                }
            }
            assertThat(compared).containsAll(TOLD);
            assertThat(absent).contains("firewall.domain.policy-enabled", "defender.passive-mode", "os.display-version");
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"server", "client"})
    void every_reading_of_both_roles_has_a_command(String role) {
        try (WineMachine windows = WineMachine.prepared(server("Windows Server 2022 Standard", "20348", "ServerStandard"))) {
            Finished sheet = windows.run(WindowsJava.JAVA_17, "selftest", "--format", "json", "--role", role);

            assertThat(JsonParser.parseString(sheet.out()).getAsJsonObject().getAsJsonArray("readings")).hasSizeGreaterThan(80)
                    .allSatisfy(reading -> assertThat(command(reading.getAsJsonObject())).as("%s", reading).isNotEmpty());
        }
    }

    /** What {@code reg} shows, numbers as numbers. */
    private static String asked(WineMachine windows, JsonObject reading) {
        Finished answered = windows.execute(words(command(reading)));
        assertThat(answered.exitCode()).as(command(reading) + ": " + answered.err()).isZero();
        Matcher answer = ANSWER.matcher(answered.out());
        assertThat(answer.find()).as(answered.out()).isTrue();
        return answer.group(2).startsWith("0x") ? Long.decode(answer.group(2)).toString() : answer.group(2);
    }

    /** The best command; empty where there is none. */
    private static String command(JsonObject reading) {
        JsonElement command = reading.getAsJsonArray("commands").get(0).getAsJsonObject().get("command");
        return command.isJsonNull() ? "" : command.getAsString();
    }

    private static List<String> words(String command) {
        return WORD.matcher(command).results().map(word -> word.group(1) == null ? word.group(2) : word.group(1)).toList();
    }
}
