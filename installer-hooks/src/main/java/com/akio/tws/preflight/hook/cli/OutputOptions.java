package com.akio.tws.preflight.hook.cli;

import com.akio.tws.preflight.hook.ExitCode.Strictness;
import com.akio.tws.preflight.input.BadInput;
import com.akio.tws.preflight.report.Report;
import com.akio.tws.preflight.site.Phase;
import com.akio.tws.preflight.text.Texts;
import com.akio.tws.preflight.write.CsvReportWriter;
import com.akio.tws.preflight.write.HtmlReportWriter;
import com.akio.tws.preflight.write.JsonReportWriter;
import com.akio.tws.preflight.write.JunitReportWriter;
import com.akio.tws.preflight.write.JunitReportWriter.Warnings;
import com.akio.tws.preflight.write.MonitoringLineWriter;
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

    private static final List<String> FORMATS = List.of("text", "json", "html", "junit", "csv");

    /** What every console shows, also one that nobody ever widened. */
    private static final int NARROW = 80;

    @Option(names = "--format", paramLabel = "FORMAT[=FILE]")
    private List<String> formats = List.of();

    @Option(names = {"-o", "--output"}, paramLabel = "FILE")
    private Path output;

    /** Refuses what cannot be written, before anything is looked at. */
    void verify() throws BadInput {
        targets();
    }

    /** Whether one format was asked for, on standard output, and no other. */
    boolean isOnly(String format) {
        return formats.equals(List.of(format)) && output == null;
    }

    /** Writes the report in every format that was asked for. */
    void write(Report report, Texts texts, Surroundings around, CommonOptions common, Strictness strictness)
            throws BadInput, IOException {
        for (OutputTargets.Target target : targets()) {
            StringBuilder text = new StringBuilder();
            ReportWriter writer = switch (target.format()) {
                case "json" -> new JsonReportWriter();
                case "html" -> new HtmlReportWriter();
                case "junit" -> new JunitReportWriter(strictness == Strictness.STRICT ? Warnings.FAIL : Warnings.PASS);
                case "csv" -> new CsvReportWriter();
                default -> common.quiet() && report.site().phase() == Phase.RUNTIME ? new MonitoringLineWriter()
                        : textWriter(target, around, common);
            };
            writer.write(report, texts, text);
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

    private static ReportWriter textWriter(OutputTargets.Target target, Surroundings around, CommonOptions common) {
        boolean toScreen = target.file().isEmpty();
        TextStyle style = toScreen && around.withColour(common.colour()).colour() ? TextStyle.COLOUR : TextStyle.PLAIN;
        if (common.quiet()) {
            return new VerdictLineWriter(style);
        }
        return toScreen && around.terminal() ? new TextReportWriter(style, NARROW) : new TextReportWriter(style);
    }
}
