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

/** What the sheet prints is what a person types: its own commands are given to Wine's {@code reg}, and the answers are the readings. */
@PreparedMachine
class SelftestWineIT {

    private static final Pattern WORD = Pattern.compile("\"([^\"]*)\"|(\\S+)");
    private static final Pattern ANSWER = Pattern.compile("(?m)^ +(.+?) +REG_(?:SZ|EXPAND_SZ|DWORD) +(.*?)\\s*$");
    private static final Set<String> TOLD = Set.of("os.product-name", "os.current-build-number", "os.edition-id", "os.product-type", "dotnet.release",
            "machine.name", "language.install");

    @Test
    void the_commands_of_the_sheet_answer_what_was_read() {
        try (WineMachine windows = WineMachine.prepared(server("Windows Server 2022 Standard", "20348", "ServerStandard").and(dotNet(528449)))) {
            Finished sheet = windows.run(WindowsJava.JAVA_17, "selftest", "--format", "json", "--lang", "en");

            // Wine cannot read everything, and says so: that is 3.
            assertThat(sheet.exitCode()).as(sheet.err()).isIn(0, 3);
            JsonObject document = JsonParser.parseString(sheet.out()).getAsJsonObject();
            List<String> compared = new ArrayList<>();
            for (JsonElement one : document.getAsJsonArray("readings")) {
                JsonObject reading = one.getAsJsonObject();
                if (TOLD.contains(reading.get("fact").getAsString())) {
                    assertThat(asked(windows, reading)).as("%s", reading).isEqualTo(reading.get("value").getAsString());
                    compared.add(reading.get("fact").getAsString());
                }
            }
            assertThat(compared).containsExactlyInAnyOrderElementsOf(TOLD);
        }
    }

    @Test
    void what_is_not_there_is_not_there_for_reg_either() {
        try (WineMachine windows = WineMachine.prepared(server("Windows Server 2022 Standard", "20348", "ServerStandard"))) {
            Finished sheet = windows.run(WindowsJava.JAVA_17, "selftest", "--format", "json", "--lang", "en", "--only",
                    "firewall.domain.policy-enabled,reboot.windows-update");

            for (JsonElement one : JsonParser.parseString(sheet.out()).getAsJsonObject().getAsJsonArray("readings")) {
                assertThat(one.getAsJsonObject().get("state").getAsString()).isEqualTo("ABSENT");
                assertThat(windows.execute(words(command(one.getAsJsonObject()))).exitCode()).isEqualTo(1);
            }
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

    private static String command(JsonObject reading) {
        return reading.getAsJsonArray("commands").get(0).getAsJsonObject().get("command").getAsString();
    }

    private static List<String> words(String command) {
        return WORD.matcher(command).results().map(word -> word.group(1) == null ? word.group(2) : word.group(1)).toList();
    }
}
