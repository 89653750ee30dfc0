package com.akio.tws.preflight.hook.cli;

import com.akio.tws.preflight.bundle.Bundle;
import com.akio.tws.preflight.bundle.BundleReader;
import com.akio.tws.preflight.bundle.Collected;
import com.akio.tws.preflight.catalogue.Catalogue;
import com.akio.tws.preflight.evaluate.Evaluation;
import com.akio.tws.preflight.facts.DiskFacts;
import com.akio.tws.preflight.fix.FixScript;
import com.akio.tws.preflight.fix.FixScript.Names;
import com.akio.tws.preflight.hook.ExitCode;
import com.akio.tws.preflight.input.BadInput;
import com.akio.tws.preflight.plan.Plan;
import com.akio.tws.preflight.plan.Planner;
import com.akio.tws.preflight.site.Site;
import com.akio.tws.preflight.text.Message;
import com.akio.tws.preflight.text.Texts;
import java.nio.file.Path;
import java.util.Optional;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code fix}: writes a script for review that mends what a script can mend. Its answer is whether it was written. */
@Command(name = "fix")
final class FixCommand extends TwsCommand {

    @Option(names = "--from", paramLabel = "BUNDLE|SNAPSHOT", required = true)
    private Path from;

    @Option(names = {"-o", "--output"}, paramLabel = "FILE.ps1", required = true)
    private Path output;

    @Mixin
    private CatalogueOption catalogueOption;

    FixCommand(Surroundings around) {
        super(around);
    }

    @Override
    ExitCode run() throws BadInput {
        Texts texts = common.texts(around);
        OutputFile.verify(output);
        Catalogue catalogue = catalogueOption.load();
        Bundle bundle = BundleReader.open(from);
        Collected collected = bundle.collected();
        ReportJudge judging = new ReportJudge(around, new CheckOptions(), catalogue);
        Evaluation evaluation = judging.evaluate(collected);
        ReportSummaries.sayIfJudgedOtherwise(around, texts, from, bundle, evaluation.report());
        Site site = collected.site();
        Optional<String> directory = collected.snapshot().read(DiskFacts.INSTALL_DIRECTORY).known()
                .or(site::installDirectory).or(site.profile()::installDirectory);
        Plan plan = Planner.plan(site.here().withInstallDirectory(directory), catalogue, site.tws());
        FixScript script = FixScript.of(evaluation.report(), plan,
                bundle.redactionMap().isPresent() ? Names.MASKED : Names.PLAIN, texts);
        OutputFile.write(output, script.text());
        if (!common.quiet()) {
            around.out().println(texts.say(Message.of("cli.written", output.toString())));
        }
        return evaluation.faults().isEmpty() ? ExitCode.READY : judging.exitCode(evaluation, texts);
    }
}
