package com.akio.tws.preflight.hook.cli;

import com.akio.tws.preflight.bundle.BundleContents;
import com.akio.tws.preflight.bundle.BundleSeal;
import com.akio.tws.preflight.bundle.BundleWriter;
import com.akio.tws.preflight.bundle.Collected;
import com.akio.tws.preflight.evaluate.Evaluation;
import com.akio.tws.preflight.input.BadInput;
import com.akio.tws.preflight.redact.RedactionFault;
import com.akio.tws.preflight.redact.Redactor;
import com.akio.tws.preflight.report.Report;
import com.akio.tws.preflight.text.Message;
import com.akio.tws.preflight.text.SanitizedText;
import com.akio.tws.preflight.text.Texts;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Objects;
import java.util.Optional;
import picocli.CommandLine.Mixin;

/**
 * The bundle that a run keeps of this machine, with the options that say how it is kept: the one place where what was collected
 * becomes a file.
 */
final class KeptBundle {

    @Mixin
    private RedactingWished redacting;

    @Mixin
    private Sealing sealing;

    private BundleSeal seal = BundleSeal.NONE;

    /**
     * A bundle that was written.
     *
     * @param report the report in it: of the masked machine where it is masked
     */
    record Kept(Path file, Report report) {
        Kept {
            Objects.requireNonNull(file, "file");
            Objects.requireNonNull(report, "report");
        }
    }

    /** Whether the options say anything of how a bundle is kept. */
    boolean isSteered() {
        return redacting.wanted() || sealing.given();
    }

    /** Refuses what cannot be read or written, before anything is looked at; a bundle that nobody named takes a free name. */
    void verify(Optional<Path> named, Replacing replacing) throws BadInput {
        if (named.isPresent()) {
            replacing.verify(named.get(), Replacing.Written.BUNDLE);
        }
        redacting.verify(named, replacing);
        seal = sealing.read(named);
    }

    /**
     * Writes the bundle, and says on standard error what of the site it holds.
     *
     * @param named its file; without one it is called after the machine and the day, in the current folder
     */
    Kept write(Optional<Path> named, Collected collected, Evaluation evaluation, ReportJudge judging, Surroundings around, Texts texts,
            boolean quiet) throws BadInput, RedactionFault {
        BundleName naming = new BundleName(named, around.clock(), !seal.recipients().isEmpty());
        if (redacting.wanted()) {
            return redacting.write(naming, seal, collected, evaluation, judging, around, texts, quiet);
        }
        Path file = naming.of(collected.snapshot());
        BundleContents contents = new BundleContents(collected, evaluation.report(), Redactor.kinds(collected, ToolVersion.number()), false);
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try {
            BundleWriter.write(contents, texts, CollectionLog.of(collected), seal.key(), bytes);
        } catch (IOException impossible) {
            throw new IllegalStateException("memory never refuses", impossible);
        }
        Sealing.write(file, bytes.toByteArray(), seal, around, texts);
        if (!quiet) {
            say(Message.of("cli.bundle.plain", String.valueOf(file.getFileName()), contents.counted()), around, texts);
        }
        return new Kept(file, evaluation.report());
    }

    /** Says what the person who sends a bundle should know; names of files are made harmless. */
    static void say(Message said, Surroundings around, Texts texts) {
        around.err().println(SanitizedText.of(texts.say(said)));
    }
}
