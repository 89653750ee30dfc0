package com.akio.tws.preflight.hook.cli;

import com.akio.tws.preflight.bundle.FileKind;
import com.akio.tws.preflight.compare.Diff;
import com.akio.tws.preflight.hook.ExitCode;
import com.akio.tws.preflight.input.BadInput;
import com.akio.tws.preflight.text.Message;
import com.akio.tws.preflight.text.Texts;
import com.akio.tws.preflight.write.Formats;
import com.akio.tws.preflight.write.Showing;
import java.io.IOException;
import java.nio.file.Path;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** {@code diff A B}: what changed between two bundles, snapshots or reports. Exit code 1 when something got worse. */
@Command(name = "diff")
final class DiffCommand extends TwsCommand {

    @Parameters(index = "0", paramLabel = "A", descriptionKey = "diff.a")
    private Path before;

    @Parameters(index = "1", paramLabel = "B", descriptionKey = "diff.b")
    private Path after;

    @Mixin
    private OutputOptions output;

    @Mixin
    private CatalogueOption catalogue;

    @Mixin
    private KeyOptions keys;

    DiffCommand(Surroundings around) {
        super(around);
    }

    @Override
    ExitCode run() throws BadInput, IOException {
        Texts texts = common.texts(around);
        OutputTargets<Diff> targets = output.targets(Formats.ofDiffs());
        if (catalogue.given() && isReport(before) && isReport(after)) {
            throw new BadInput(Message.of("input.idle.diff", "--catalogue"));
        }
        ReportSummaries standings = new ReportSummaries(around, new ReportJudge(around, new CheckOptions(), catalogue.load()), keys.keys());
        Diff diff = Diff.between(standings.read(before, texts), standings.read(after, texts));
        targets.write(diff, texts, Showing.PLAIN, around, common);
        return diff.worse().isEmpty() ? ExitCode.READY : ExitCode.BLOCKED;
    }

    private static boolean isReport(Path file) {
        return FileKind.of(file).filter(FileKind.REPORT::equals).isPresent();
    }
}
