package com.akio.tws.preflight.hook.cli;

import com.akio.tws.preflight.bundle.BundleSeal;
import com.akio.tws.preflight.bundle.BundleWriter;
import com.akio.tws.preflight.bundle.Collected;
import com.akio.tws.preflight.bundle.Redaction;
import com.akio.tws.preflight.evaluate.Evaluation;
import com.akio.tws.preflight.input.BadInput;
import com.akio.tws.preflight.redact.MaskMap;
import com.akio.tws.preflight.redact.Redactor;
import com.akio.tws.preflight.report.Finding;
import com.akio.tws.preflight.report.Report;
import com.akio.tws.preflight.text.Message;
import com.akio.tws.preflight.text.Texts;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import picocli.CommandLine.Option;

/** The options that mask a bundle, and the two files that come of it: the bundle, which may leave, and the map, which stays. */
final class Redacting {

    @Option(names = "--redact")
    private boolean redact;

    @Option(names = "--redact-map", paramLabel = "FILE.json")
    private Path mapFile;

    boolean wanted() {
        return redact || mapFile != null;
    }

    /** Refuses what cannot be read or written, before anything is looked at. */
    void verify(Path bundle) throws BadInput {
        if (wanted()) {
            OutputFile.verify(map(bundle));
        }
    }

    /** Masks, judges again, searches what came of it, and only then writes. */
    void write(Path bundle, BundleSeal seal, Collected collected, Evaluation plain, ReportJudge judging, Surroundings around, Texts texts)
            throws BadInput {
        Redactor.Redacted redacted = new Redactor(begin()).redact(collected, ToolVersion.number());
        Report report = judging.evaluate(redacted.collected()).report();
        List<String> changed = changed(plain.report(), report);
        if (!changed.isEmpty()) {
            throw new BadInput(Message.of("input.redact.changed", changed));
        }
        String log = CollectionLog.of(redacted.collected()) + CollectionLog.of(redacted.redaction());
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try {
            BundleWriter.write(redacted.collected(), report, texts, log, Optional.of(redacted.redaction()), seal.key(), bytes);
        } catch (IOException impossible) {
            throw new IllegalStateException("memory never refuses", impossible);
        }
        Redactor.verify(bytes.toByteArray(), redacted.map());
        OutputFile.writePrivate(map(bundle), redacted.map().json());
        Sealing.write(bundle, bytes.toByteArray(), seal, around, texts);
        say(bundle, redacted.redaction(), around, texts);
    }

    private MaskMap begin() throws BadInput {
        if (mapFile != null && Files.exists(mapFile)) {
            return MaskMap.read(mapFile);
        }
        byte[] key = new byte[MaskMap.KEY_LENGTH];
        new SecureRandom().nextBytes(key);
        return MaskMap.withKey(key);
    }

    private Path map(Path bundle) {
        return mapFile == null ? bundle.resolveSibling(bundle.getFileName() + ".map.json") : mapFile;
    }

    private static List<String> changed(Report plain, Report masked) {
        List<String> changed = new ArrayList<>();
        for (int i = 0; i < plain.findings().size(); i++) {
            Finding before = plain.findings().get(i);
            if (before.status() != masked.findings().get(i).status()) {
                changed.add(before.id().name());
            }
        }
        return changed;
    }

    private void say(Path bundle, Redaction redaction, Surroundings around, Texts texts) {
        for (Redaction.Count count : redaction.counts()) {
            around.err().println(texts.say(Message.of("cli.redact.count", texts.say("redact." + count.kind()), count.values(), count.places())));
        }
        if (redaction.notSearched() > 0) {
            around.err().println(texts.say(Message.of("cli.redact.not-searched", redaction.notSearched())));
        }
        around.err().println(texts.say(Message.of("cli.redact.map", map(bundle).toString())));
    }
}
