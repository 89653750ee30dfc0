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
import picocli.CommandLine;
import picocli.CommandLine.Help.Ansi;

/** The command line as a whole: every failure becomes one clear message and the exit code that the contract names. */
public final class CommandLineTool {

    private CommandLineTool() {
    }

    /** Runs one command and gives the code to end the process with. */
    public static int run(Surroundings around, String... arguments) {
        try {
            return execute(around.in(CommonOptions.languageAmong(arguments).orElse(around.language())), arguments);
        } catch (BadInput | RuntimeException | Error fault) {
            return failed(around, Texts.in(around.language()), fault);
        } finally {
            around.out().flush();
            around.err().flush();
        }
    }

    private static int execute(Surroundings around, String... typed) {
        String[] arguments = TokenOption.joined(typed);
        Texts texts = Texts.in(around.language());
        CommandLine tool = new CommandLine(new PreflightCommand(), new CommandFactory(around));
        Commands.addTo(tool, arguments);
        tool.setResourceBundle(HelpTexts.in(around.language()));
        tool.setOut(new PrintWriter(around.out(), true, StandardCharsets.UTF_8));
        tool.setErr(new PrintWriter(around.err(), true, StandardCharsets.UTF_8));
        tool.setColorScheme(CommandLine.Help.defaultColorScheme(around.colour() ? Ansi.ON : Ansi.OFF));
        tool.setUsageHelpWidth(100);
        tool.setParameterExceptionHandler((usage, given) -> {
            String command = usage.getCommandLine().getCommandSpec().qualifiedName(" ");
            say(around, texts, UsageFault.of(usage));
            around.err().println(texts.say(Message.of("cli.error.see-help", command)));
            return ExitCode.BAD_INPUT.code();
        });
        tool.setExecutionExceptionHandler((failure, command, parsed) -> failed(around, texts, failure));
        return tool.execute(arguments);
    }

    private static int failed(Surroundings around, Texts texts, Throwable failure) {
        if (failure instanceof BadInput bad) {
            say(around, texts, bad.said());
            return ExitCode.BAD_INPUT.code();
        }
        if (failure instanceof CatalogueFault fault) {
            say(around, texts, fault.input().said());
            return ExitCode.BAD_INPUT.code();
        }
        if (failure instanceof RedactionFault fault) {
            say(around, texts, fault.said());
            return ExitCode.FAULT.code();
        }
        say(around, texts, Message.of("cli.internal", String.valueOf(failure)));
        failure.printStackTrace(around.err());
        return ExitCode.FAULT.code();
    }

    private static void say(Surroundings around, Texts texts, Message message) {
        around.err().println(SanitizedText.of(texts.say(Message.of("cli.error", message))));
    }
}
