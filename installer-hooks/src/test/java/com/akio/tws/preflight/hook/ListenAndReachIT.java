package com.akio.tws.preflight.hook;

import static org.assertj.core.api.Assertions.assertThat;

import com.akio.tws.preflight.recorded.LaterMembers;
import com.akio.tws.preflight.recorded.Schema;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import java.io.BufferedReader;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The real jar on both sides of a rehearsal, on the loopback address, each in 128 MB. */
class ListenAndReachIT {

    private static final Path JAR = Path.of(System.getProperty("tws.preflight.jar", "target/tws-preflight.jar"));
    private static final int PRIVILEGED = 1024;

    @TempDir
    private Path folder;

    @Test
    void a_client_reaches_what_listens_and_says_what_does_not() throws Exception {
        Path profile = Files.writeString(folder.resolve("site.json"),
                "{\"schema\": \"tws-preflight/site/1\", \"users\": 10, \"secure\": true, \"mediaChannels\": 4}");
        Process listener = start("listen", "--profile", profile.toString(), "--bind", "127.0.0.1", "--for", "40s", "--format", "json");
        try (BufferedReader output = listener.inputReader(StandardCharsets.UTF_8)) {
            String line = output.readLine();
            Schema.published("listen-1").accepts(line);
            JsonObject opened = JsonParser.parseString(line).getAsJsonObject();
            String token = opened.get("token").getAsString();

            Process reach = start("reach", "--profile", profile.toString(), "--server", "127.0.0.1", "--token", token,
                    "--timeout", "3", "--format", "json");
            String said = new String(reach.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
            Schema.published("reach-1").accepts(said);
            Schema.open("reach-1").accepts(LaterMembers.in(said));
            JsonObject reached = JsonParser.parseString(said).getAsJsonObject();

            List<Integer> held = new ArrayList<>();
            opened.getAsJsonArray("ports").forEach(port -> held.add(port.getAsJsonObject().get("port").getAsInt()));
            boolean all = true;
            for (JsonElement flow : reached.getAsJsonArray("flows")) {
                int port = flow.getAsJsonObject().get("port").getAsInt();
                String outcome = flow.getAsJsonObject().get("outcome").getAsString();
                if (held.contains(port)) {
                    assertThat(outcome).as("port " + port).isEqualTo("VERIFIED");
                } else {
                    all = false;
                    assertThat(outcome).as("port " + port).isIn("REFUSED", "OPEN");
                }
            }
            assertThat(held).as("ports that no account needs a right for").anyMatch(port -> port >= PRIVILEGED);
            assertThat(reach.waitFor(20, TimeUnit.SECONDS)).isTrue();
            if (all) {
                assertThat(reach.exitValue()).isZero();
            }
            listener.destroy();
            assertThat(listener.waitFor(2, TimeUnit.SECONDS)).as("it stops at once").isTrue();
        } finally {
            listener.destroyForcibly();
        }
    }

    private static Process start(String... arguments) throws IOException {
        List<String> command = new ArrayList<>(List.of(Path.of(System.getProperty("java.home"), "bin", "java").toString(), "-Xmx128m",
                "-jar", JAR.toString()));
        command.addAll(List.of(arguments));
        return new ProcessBuilder(command).redirectError(ProcessBuilder.Redirect.DISCARD).start();
    }
}
