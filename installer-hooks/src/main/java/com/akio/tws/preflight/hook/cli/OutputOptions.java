package com.akio.tws.preflight.hook.cli;

import com.akio.tws.preflight.input.BadInput;
import com.akio.tws.preflight.report.Report;
import com.akio.tws.preflight.text.Texts;
import com.akio.tws.preflight.write.JsonReportWriter;
import com.akio.tws.preflight.write.ReportWriter;
import com.akio.tws.preflight.write.TextReportWriter;
import com.akio.tws.preflight.write.TextStyle;
import com.akio.tws.preflight.write.VerdictLineWriter;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import picocli.CommandLine.Option;

/** The options that say in which formats a report goes where. */
final class OutputOptions {

    private static final List<String> FORMATS = List.of("text", "json");

    @Option(names = "--format", paramLabel = "FORMAT[=FILE]")
    private List<String> formats = List.of();

    @Option(names = {"-o", "--output"}, paramLabel = "FILE")
    private Path output;

    /** Refuses what cannot be written, before anything is looked at. */
    void verify() throws BadInput {
        targets();
    }

    /** Writes the report in every format that was asked for. */
    void write(Report report, Texts texts, Surroundings around, CommonOptions common) throws BadInput, IOException {
        for (OutputTargets.Target target : targets()) {
            StringBuilder text = new StringBuilder();
            boolean colour = target.file().isEmpty() && around.withColour(common.colour()).colour();
            writer(target.format(), colour, common.quiet()).write(report, texts, text);
            if (target.file().isPresent()) {
                OutputFile.write(target.file().get(), text.toString());
            } else {
                around.out().print(text);
            }
        }
    }

    private List<OutputTargets.Target> targets() throws BadInput {
        return OutputTargets.of(formats, Optional.ofNullable(output), FORMATS);
    }

    private static ReportWriter writer(String format, boolean colour, boolean quiet) {
        if (format.equals("json")) {
            return new JsonReportWriter();
        }
        TextStyle style = colour ? TextStyle.COLOUR : TextStyle.PLAIN;
        return quiet ? new VerdictLineWriter(style) : new TextReportWriter(style);
    }
}
