package com.akio.tws.preflight.hook.cli;

import com.akio.tws.preflight.hook.ExitCode;
import com.akio.tws.preflight.text.Message;
import com.akio.tws.preflight.text.Texts;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * What a double click does: on Windows it checks this machine and keeps the bundle to be sent, elsewhere it lets the person choose a bundle;
 * then it writes the report as a page into the folder {@code tws-preflight} of the person's own folder, and opens it. In a console window
 * it says the verdict too.
 */
public final class WithoutConsole {

    private static final DateTimeFormatter NAME = DateTimeFormatter.ofPattern("yyyy-MM-dd-HHmmss");

    private final Surroundings around;
    private final Started started;
    private final Screen screen;
    private final Path home;
    private final Texts texts;

    WithoutConsole(Surroundings around, Started started, Screen screen, Path home) {
        this.around = around;
        this.started = started;
        this.screen = screen;
        this.home = home;
        this.texts = around.texts();
    }

    /** On this computer's screen, for the person whose folder the system names. */
    public static int run(Surroundings around, Started started) {
        return new WithoutConsole(around, started, new AwtScreen(around.err()), Path.of(System.getProperty("user.home", "."))).run();
    }

    /** Gives the code to end the process with. */
    int run() {
        List<String> command = new ArrayList<>(List.of("check"));
        if (around.probes().isEmpty()) {
            if (!screen.isThere()) {
                return CommandLineTool.run(around);
            }
            Optional<Path> bundle = screen.choose(texts.say("cli.screen.choose"), texts.say("cli.screen.bundles"));
            if (bundle.isEmpty()) {
                return ExitCode.BAD_INPUT.code();
            }
            command.addAll(List.of("--from", bundle.get().toString()));
        }
        String time = NAME.format(around.clock().instant().atZone(ZoneId.systemDefault()));
        Path report = folder().resolve("report-" + time + ".html");
        Path bundle = folder().resolve("bundle-" + time + ".zip");
        command.addAll(List.of("--quiet", "--format", "html=" + report));
        if (around.probes().isPresent()) {
            command.addAll(List.of("--bundle", bundle.toString()));
        }
        return started == Started.IN_A_WINDOW_OF_ITS_OWN ? inWindow(command, report, bundle) : silently(command, report);
    }

    private int inWindow(List<String> command, Path report, Path bundle) {
        command.addAll(List.of("--format", "text"));
        int code = CommandLineTool.run(around, command.toArray(String[]::new));
        Stream.of(report, bundle).filter(Files::exists)
                .forEach(file -> around.err().println(texts.say(Message.of("cli.written", file.toString()))));
        if (Files.exists(report)) {
            screen.open(report);
        }
        return code;
    }

    private int silently(List<String> command, Path report) {
        ByteArrayOutputStream said = new ByteArrayOutputStream();
        int code = CommandLineTool.run(quietly(said), command.toArray(String[]::new));
        if (!Files.exists(report)) {
            screen.tell("TWS Preflight", said.toString(StandardCharsets.UTF_8).strip());
        } else if (screen.open(report) == Screen.Shown.NO) {
            screen.tell("TWS Preflight", texts.say(Message.of("cli.written", report.toString())));
        }
        return code;
    }

    /** Where it cannot be made, writing the report will say why. */
    private Path folder() {
        Path folder = home.resolve("tws-preflight");
        try {
            return Files.createDirectories(folder);
        } catch (IOException denied) {
            return folder;
        }
    }

    private Surroundings quietly(ByteArrayOutputStream said) {
        PrintStream err = new PrintStream(said, true, StandardCharsets.UTF_8);
        return new Surroundings(new PrintStream(PrintStream.nullOutputStream(), false, StandardCharsets.UTF_8), err, around.clock(),
                around.zone(), around.language(), false, false, Keyboard.NONE, around.probes());
    }
}
