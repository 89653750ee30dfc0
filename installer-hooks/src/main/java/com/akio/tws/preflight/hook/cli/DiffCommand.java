package com.akio.tws.preflight.hook.cli;

import com.akio.tws.preflight.compare.Diff;
import com.akio.tws.preflight.hook.ExitCode;
import com.akio.tws.preflight.input.BadInput;
import com.akio.tws.preflight.text.Texts;
import com.akio.tws.preflight.write.DiffWriter;
import com.akio.tws.preflight.write.JsonDiffWriter;
import com.akio.tws.preflight.write.TextDiffWriter;
import com.akio.tws.preflight.write.TextStyle;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code diff A B}: what changed between two bundles, snapshots or reports. Exit code 1 when something got worse. */
@Command(name = "diff")
final class DiffCommand extends TwsCommand {

    @Parameters(index = "0", paramLabel = "A", descriptionKey = "diff.a")
    private Path before;

    @Parameters(index = "1", paramLabel = "B", descriptionKey = "diff.b")
    private Path after;

    @Option(names = "--format", paramLabel = "FORMAT[=FILE]", descriptionKey = "format.text-json")
    private List<String> formats = List.of();

    @Option(names = {"-o", "--output"}, paramLabel = "FILE")
    private Path output;

    @Mixin
    private CatalogueOption catalogue;

    DiffCommand(Surroundings around) {
        super(around);
    }

    @Override
    ExitCode run() throws BadInput, IOException {
        Texts texts = common.texts(around);
        List<OutputTargets.Target> targets = OutputTargets.of(formats, Optional.ofNullable(output), List.of("text", "json"));
        Standings standings = new Standings(around, new Judging(around, new CheckOptions(), catalogue.load()));
        Diff diff = Diff.between(standings.read(before, texts), standings.read(after, texts));
        for (OutputTargets.Target target : targets) {
            StringBuilder text = new StringBuilder();
            writer(target).write(diff, texts, text);
            OutputTargets.put(target, text, around);
        }
        return diff.worse().isEmpty() ? ExitCode.READY : ExitCode.BLOCKED;
    }

    private DiffWriter writer(OutputTargets.Target target) {
        if (target.format().equals("json")) {
            return new JsonDiffWriter();
        }
        boolean colour = target.file().isEmpty() && around.withColour(common.colour()).colour();
        return new TextDiffWriter(colour ? TextStyle.COLOUR : TextStyle.PLAIN);
    }
}
