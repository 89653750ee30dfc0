package com.akio.tws.preflight.hook.cli;

import com.akio.tws.preflight.bundle.Bundle;
import com.akio.tws.preflight.bundle.BundleReader;
import com.akio.tws.preflight.bundle.BundleSeal;
import com.akio.tws.preflight.evaluate.Evaluation;
import com.akio.tws.preflight.hook.ExitCode;
import com.akio.tws.preflight.input.BadInput;
import com.akio.tws.preflight.input.Place;
import com.akio.tws.preflight.redact.MaskMap;
import com.akio.tws.preflight.redact.RedactionFault;
import com.akio.tws.preflight.redact.Redactor;
import com.akio.tws.preflight.text.Message;
import com.akio.tws.preflight.text.Texts;
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

    @Mixin
    private Replacing replacing;

    @Mixin
    private Redacting redacting;

    @Mixin
    private KeyOptions keyOptions;

    @Mixin
    private Sealing sealing;

    @Mixin
    private CatalogueOption catalogue;

    RedactCommand(Surroundings around) {
        super(around);
    }

    @Override
    ExitCode run() throws BadInput, RedactionFault {
        Texts texts = common.texts(around);
        replacing.verify(output, Replacing.Written.BUNDLE);
        redacting.verify(Optional.of(output), replacing);
        BundleSeal seal = sealing.read(Optional.of(output));
        Bundle bundle = BundleReader.open(from, keyOptions.keys());
        ReportJudge judging = new ReportJudge(around, new CheckOptions(), catalogue.load());
        Redactor redactor = redactor(bundle);
        Evaluation plain = judging.evaluate(bundle.collected());
        KeyOptions.sayIfNotVerified(around, texts, from, bundle);
        ReportSummaries.sayIfJudgedOtherwise(around, texts, from, bundle, plain.report());
        redacting.write(new BundleName(Optional.of(output), around.clock(), !seal.recipients().isEmpty()), seal, redactor,
                new Redacting.Source(bundle.collected(), plain, bundle.log(), bundle.redaction()), judging, around, texts, common.quiet());
        if (!common.quiet()) {
            around.out().println(texts.say(Message.of("cli.written", output.toString())));
        }
        return plain.faults().isEmpty() ? ExitCode.READY : judging.exitCode(plain, texts);
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
