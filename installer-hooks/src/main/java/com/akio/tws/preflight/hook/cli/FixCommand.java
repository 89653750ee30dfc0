package com.akio.tws.preflight.hook.cli;

import com.akio.tws.preflight.bundle.Bundle;
import com.akio.tws.preflight.bundle.BundleKeys;
import com.akio.tws.preflight.bundle.BundleReader;
import com.akio.tws.preflight.bundle.Collected;
import com.akio.tws.preflight.bundle.ReceivedFile;
import com.akio.tws.preflight.catalogue.Catalogue;
import com.akio.tws.preflight.evaluate.Evaluation;
import com.akio.tws.preflight.fix.FixGroups;
import com.akio.tws.preflight.fix.FixScript;
import com.akio.tws.preflight.fix.FixScript.Names;
import com.akio.tws.preflight.fix.FixSubject;
import com.akio.tws.preflight.fleet.BundleFiles;
import com.akio.tws.preflight.hook.ExitCode;
import com.akio.tws.preflight.input.BadInput;
import com.akio.tws.preflight.input.Sha256;
import com.akio.tws.preflight.text.Message;
import com.akio.tws.preflight.text.Texts;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code fix}: writes a script for review that mends what a script can mend. Its answer is whether it was written. */
@Command(name = "fix")
final class FixCommand extends TwsCommand {

    private static final int MOST_SHOWN = 5;

    @Option(names = "--from", paramLabel = "BUNDLE|SNAPSHOT|DIR", required = true)
    private List<Path> from;

    @Option(names = {"-o", "--output"}, paramLabel = "FILE.ps1", required = true)
    private Path output;

    /** A script may have been reviewed, signed or changed by hand. */
    @Mixin
    private Replacing replacing;

    @Mixin
    private SiteOptions site;

    @Mixin
    private PurposeOptions purpose;

    @Mixin
    private CheckOptions checks;

    @Mixin
    private CatalogueOption catalogueOption;

    @Mixin
    private KeyOptions keyOptions;

    FixCommand(Surroundings around) {
        super(around);
    }

    @Override
    ExitCode run() throws BadInput, IOException {
        Texts texts = common.texts(around);
        replacing.verify(output, Replacing.Written.DOCUMENT);
        Catalogue catalogue = catalogueOption.load();
        checks.selection(catalogue);
        ReportJudge judging = new ReportJudge(around, checks, catalogue);
        List<FixSubject> subjects = new ArrayList<>();
        ExitCode worst = ExitCode.READY;
        BundleKeys keys = keyOptions.keys();
        for (Path file : files()) {
            ReceivedFile received = ReceivedFile.read(file, keys);
            Bundle bundle = BundleReader.open(received, keys);
            Collected asked = Replay.asked(bundle.collected(), site, purpose);
            checks.answers().verifyRole(asked.site().role(), catalogue, around.clock());
            Evaluation evaluation = judging.evaluate(asked);
            ReportSummaries.sayIfJudgedOtherwise(around, texts, file, bundle, evaluation.report());
            KeyOptions.sayIfNotVerified(around, texts, file, bundle);
            subjects.add(new FixSubject(evaluation.report(), asked.snapshot(), catalogue, Sha256.of(received.bytes()),
                    bundle.redactionMap().isPresent() ? Names.MASKED : Names.PLAIN));
            if (!evaluation.faults().isEmpty()) {
                worst = judging.exitCode(evaluation, texts);
            }
        }
        verifyAlike(subjects, texts);
        OutputFile.write(output, FixScript.of(subjects, texts).text());
        if (!common.quiet()) {
            around.out().println(texts.say(Message.of("cli.written", output.toString())));
        }
        return worst;
    }

    /** The files as they were named; of a folder, the bundles in it. */
    private List<Path> files() throws BadInput, IOException {
        List<Path> files = new ArrayList<>();
        for (Path one : from) {
            if (Files.isDirectory(one)) {
                BundleFiles found = BundleFiles.among(List.of(one));
                if (found.bundles().isEmpty() || !found.closed().isEmpty()) {
                    throw new BadInput(Message.of("input.fleet.none", List.of(one.toString())));
                }
                files.addAll(found.bundles());
            } else {
                files.add(one);
            }
        }
        return files;
    }

    /** One script does the same on every machine: those that need something else get a script of their own. */
    private static void verifyAlike(List<FixSubject> subjects, Texts texts) throws BadInput {
        List<List<FixSubject>> groups = FixGroups.of(subjects, texts);
        if (groups.size() > 1) {
            throw new BadInput(Message.of("input.fix.unlike", groups.stream().map(FixCommand::named).toList()));
        }
    }

    private static Message named(List<FixSubject> group) {
        List<String> names = group.stream().limit(MOST_SHOWN).map(subject -> subject.report().machine()).toList();
        return Message.of("input.fix.group", group.size() > MOST_SHOWN
                ? Message.of("firewall.some", names, group.size() - MOST_SHOWN) : Message.verbatim(names));
    }
}
