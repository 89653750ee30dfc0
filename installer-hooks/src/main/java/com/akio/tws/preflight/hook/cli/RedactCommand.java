package com.akio.tws.preflight.hook.cli;

import com.akio.tws.preflight.bundle.Bundle;
import com.akio.tws.preflight.bundle.BundleReader;
import com.akio.tws.preflight.evaluate.Evaluation;
import com.akio.tws.preflight.hook.ExitCode;
import com.akio.tws.preflight.input.BadInput;
import com.akio.tws.preflight.input.Place;
import com.akio.tws.preflight.redact.MaskMap;
import com.akio.tws.preflight.redact.RedactionFault;
import com.akio.tws.preflight.redact.Redactor;
import com.akio.tws.preflight.text.Message;
import com.akio.tws.preflight.text.Texts;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code redact}: masks a bundle that exists already. Its answer is whether that was written, not a verdict. */
@Command(name = "redact")
final class RedactCommand extends TwsCommand {

    @Parameters(index = "0", paramLabel = "BUNDLE|SNAPSHOT", descriptionKey = "redact.bundle")
    private Path from;

    @Option(names = {"-o", "--output"}, paramLabel = "FILE.zip", required = true)
    private Path output;

    @Option(names = "--force")
    private boolean force;

    @Mixin
    private Redacting redacting;

    @Mixin
    private CatalogueOption catalogue;

    RedactCommand(Surroundings around) {
        super(around);
    }

    @Override
    ExitCode run() throws BadInput, RedactionFault {
        Texts texts = common.texts(around);
        OutputFile.verify(output);
        redacting.verify(output);
        verifyNothingLost();
        Bundle bundle = BundleReader.open(from);
        ReportJudge judging = new ReportJudge(around, new CheckOptions(), catalogue.load());
        Redactor redactor = redactor(bundle);
        Evaluation plain = judging.evaluate(bundle.collected());
        ReportSummaries.sayIfJudgedOtherwise(around, texts, from, bundle, plain.report());
        redacting.write(output, redactor, new Redacting.Source(bundle.collected(), plain, bundle.log(), bundle.redaction()), judging, around, texts);
        if (!common.quiet()) {
            around.out().println(texts.say(Message.of("cli.written", output.toString())));
        }
        return plain.faults().isEmpty() ? ExitCode.READY : judging.exitCode(plain, texts);
    }

    /** A bundle is written over, since it can be made again; the map of an earlier one cannot. */
    private void verifyNothingLost() throws BadInput {
        Path map = redacting.map(output);
        if (!force && Files.exists(output) && !SavedFile.isBundle(output)) {
            throw new BadInput(Message.of("input.redact.over", output.toString()));
        }
        if (!force && !redacting.namesMap() && Files.exists(map)) {
            throw new BadInput(Message.of("input.redact.map-there", map.toString()));
        }
    }

    private Redactor redactor(Bundle bundle) throws BadInput {
        MaskMap map = redacting.begin();
        Optional<String> masked = bundle.redactionMap();
        if (masked.isEmpty()) {
            return new Redactor(map);
        }
        if (map.masks().isEmpty()) {
            throw BadInput.at(Place.whole(from.toString()), Message.of("input.redact.masked", masked.get()));
        }
        if (!map.sign().equals(masked.get())) {
            throw BadInput.at(Place.whole(from.toString()), Message.of("input.redact.other-map", masked.get(), map.sign()));
        }
        return new Redactor(map).goingOn();
    }
}
