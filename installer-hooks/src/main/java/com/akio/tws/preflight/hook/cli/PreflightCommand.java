package com.akio.tws.preflight.hook.cli;

import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** The command line's root: does nothing itself. Its commands are in {@link Commands}. */
@Command(name = "preflight", versionProvider = ToolVersion.class, synopsisSubcommandLabel = "COMMAND",
        exitCodeListHeading = "%n")
final class PreflightCommand implements Runnable {

    @Spec
    private CommandSpec spec;

    @SuppressWarnings("UnusedVariable") // picocli acts on it
    @Option(names = "--lang", paramLabel = "fr|en")
    private String language;

    @SuppressWarnings("UnusedVariable") // picocli acts on it
    @Option(names = {"-h", "--help"}, usageHelp = true)
    private boolean help;

    @SuppressWarnings("UnusedVariable") // picocli acts on it
    @Option(names = {"-V", "--version"}, versionHelp = true)
    private boolean version;

    @Override
    public void run() {
        CommandLine root = spec.commandLine();
        throw new ParameterException(root, root.getResourceBundle().getString("preflight.no-command"));
    }
}
