package com.akio.tws.preflight.hook.cli;

import com.akio.tws.preflight.catalogue.CatalogueFault;
import com.akio.tws.preflight.hook.ExitCode;
import com.akio.tws.preflight.input.BadInput;
import com.akio.tws.preflight.redact.RedactionFault;
import com.akio.tws.preflight.text.Message;
import com.akio.tws.preflight.text.SanitizedText;
import com.akio.tws.preflight.text.Texts;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import picocli.CommandLine;
import picocli.CommandLine.Help.Ansi;

/** The command line as a whole: every failure becomes one clear message and the exit code that the contract names. */
public final class CommandLineTool {

    private CommandLineTool() {
    }

    /** Runs one command and gives the code to end the process with. */
    public static int run(Surroundings around, String... arguments) {
        Optional<WatchedOutput> watched = WatchedOutput.among(arguments);
        try {
            return execute(around.in(CommonOptions.languageAmong(arguments).orElse(around.language())), watched, arguments);
        } catch (BadInput | RuntimeException | Error fault) {
            return failed(around, around.texts(), fault, watched);
        } finally {
            around.out().flush();
            around.err().flush();
        }
    }

    private static int execute(Surroundings around, Optional<WatchedOutput> watched, String... typed) {
        String[] arguments = TokenOption.joined(typed);
        Texts texts = around.texts();
        CommandLine tool = new CommandLine(new PreflightCommand(), new CommandFactory(around));
        Commands.addTo(tool, arguments);
        IdleOptions.hide(tool);
        tool.setResourceBundle(HelpTexts.in(around.language()));
        tool.setOut(new PrintWriter(around.out(), true, StandardCharsets.UTF_8));
        tool.setErr(new PrintWriter(around.err(), true, StandardCharsets.UTF_8));
        tool.setColorScheme(CommandLine.Help.defaultColorScheme(around.colour() ? Ansi.ON : Ansi.OFF));
        tool.setUsageHelpWidth(HelpTexts.WIDTH);
        tool.setParameterExceptionHandler((usage, given) -> {
            String command = usage.getCommandLine().getCommandSpec().qualifiedName(" ");
            int code = failed(around, texts, UsageFault.of(usage), ExitCode.BAD_INPUT, watched);
            around.err().println(texts.say(Message.of("cli.error.see-help", command)));
            return code;
        });
        tool.setExecutionExceptionHandler((failure, command, parsed) -> failed(around, texts, failure, watched));
        return tool.execute(arguments);
    }

    private static int failed(Surroundings around, Texts texts, Throwable failure, Optional<WatchedOutput> watched) {
        if (failure instanceof BadInput bad) {
            return failed(around, texts, bad.said(), ExitCode.BAD_INPUT, watched);
        }
        if (failure instanceof CatalogueFault fault) {
            return failed(around, texts, fault.input().said(), ExitCode.BAD_INPUT, watched);
        }
        if (failure instanceof RedactionFault fault) {
            return failed(around, texts, fault.said(), ExitCode.FAULT, watched);
        }
        int code = failed(around, texts, Message.of("cli.internal", String.valueOf(failure)), ExitCode.FAULT, watched);
        failure.printStackTrace(around.err());
        return code;
    }

    private static int failed(Surroundings around, Texts texts, Message message, ExitCode code, Optional<WatchedOutput> watched) {
        String said = SanitizedText.of(texts.say(Message.of("cli.error", message)));
        around.err().println(said);
        watched.ifPresent(system -> system.say(said, around.out()));
        return watched.map(system -> system.failed(code)).orElse(code.code());
    }
}
