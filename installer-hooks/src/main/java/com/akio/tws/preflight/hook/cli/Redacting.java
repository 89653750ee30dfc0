package com.akio.tws.preflight.hook.cli;

import com.akio.tws.preflight.bundle.BundleContents;
import com.akio.tws.preflight.bundle.BundleSeal;
import com.akio.tws.preflight.bundle.BundleWriter;
import com.akio.tws.preflight.bundle.Collected;
import com.akio.tws.preflight.bundle.Redaction;
import com.akio.tws.preflight.evaluate.Evaluation;
import com.akio.tws.preflight.input.BadInput;
import com.akio.tws.preflight.redact.MaskMap;
import com.akio.tws.preflight.redact.OwnWords;
import com.akio.tws.preflight.redact.RedactionFault;
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
import java.util.Set;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** The options that say how a bundle is masked, and the two files that come of it: the bundle, which may leave, and the map, which stays. */
class Redacting {

    @Option(names = "--redact-map", paramLabel = "FILE.json")
    private @Nullable Path mapFile;

    @Option(names = "--redact-words", paramLabel = "FILE")
    private @Nullable Path wordsFile;

    private Set<String> words = Set.of();

    /** Whether anything is masked at all: always, where masking is what a command is for. */
    boolean wanted() {
        return true;
    }

    /** Whether a file says how to mask. */
    final boolean isTold() {
        return mapFile != null || wordsFile != null;
    }

    /** Refuses what cannot be read or written, before anything is looked at. */
    void verify(Optional<Path> named, Replacing replacing) throws BadInput {
        if (!wanted()) {
            return;
        }
        if (mapFile != null) {
            OutputFile.verify(mapFile);
            begin();
        } else if (named.isPresent()) {
            Path map = mapOf(named.get());
            if (!replacing.isForced() && Held.of(map) == Held.MAP) {
                throw new BadInput(Message.of("input.redact.map-there", map.toString()));
            }
            replacing.verify(map, Replacing.Written.DOCUMENT);
        }
        words = wordsFile == null ? Set.of() : OwnWords.read(wordsFile);
    }

    /** Masks what was collected just now, judges again, searches what came of it, and only then writes. */
    KeptBundle.Kept write(BundleName naming, BundleSeal seal, Collected collected, Evaluation plain, ReportJudge judging, Surroundings around, Texts texts,
            boolean quiet) throws BadInput, RedactionFault {
        return write(naming, seal, new Redactor(begin()), new Source(collected, plain, Optional.empty(), Optional.empty()), judging, around, texts, quiet);
    }

    /**
     * What is masked.
     *
     * @param plain what was said of it without masks
     * @param log the log that it has
     * @param earlier what was masked in it before
     */
    record Source(Collected collected, Evaluation plain, Optional<String> log, Optional<Redaction> earlier) {
    }

    /** The same for what somebody else may have collected. A file that nobody named is called after the masked machine. */
    KeptBundle.Kept write(BundleName naming, BundleSeal seal, Redactor redactor, Source source, ReportJudge judging, Surroundings around, Texts texts,
            boolean quiet) throws BadInput, RedactionFault {
        Redactor.Redacted redacted = redactor.withWords(words).redact(source.collected(), ToolVersion.number());
        Report report = judging.evaluate(redacted.collected()).report();
        List<String> changed = changed(source.plain().report(), report);
        if (!changed.isEmpty()) {
            throw changed(changed, redactor, source, judging);
        }
        Redaction redaction = source.earlier().map(redacted.redaction()::after).orElse(redacted.redaction());
        String log = source.log().map(redacted.masking()).orElseGet(() -> CollectionLog.of(redacted.collected())) + CollectionLog.of(redacted.redaction());
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try {
            BundleWriter.write(redacted.collected(), report, texts, log, Optional.of(redaction), seal.key(), bytes);
        } catch (IOException impossible) {
            throw new IllegalStateException("memory never refuses", impossible);
        }
        Redactor.verify(bytes.toByteArray(), redacted.map());
        Path bundle = naming.of(redacted.collected().snapshot());
        OutputFile.writePrivate(map(bundle), redacted.map().json());
        Sealing.write(bundle, bytes.toByteArray(), seal, around, texts);
        say(bundle, redaction, around, texts);
        if (Redactor.shows(bundle.getFileName().toString(), redacted.map())) {
            KeptBundle.say(Message.of("cli.redact.file-name", bundle.getFileName().toString()), around, texts);
        }
        if (!quiet) {
            List<Message> further = new BundleContents(redacted.collected(), report, List.of(), true).counted();
            KeptBundle.say(Message.of("cli.bundle.masked", String.valueOf(bundle.getFileName()), further), around, texts);
        }
        return new KeptBundle.Kept(bundle, report);
    }

    /** The map to go on with, or a new one. */
    MaskMap begin() throws BadInput {
        if (mapFile != null && Files.exists(mapFile)) {
            return MaskMap.read(mapFile);
        }
        byte[] key = new byte[MaskMap.KEY_LENGTH];
        new SecureRandom().nextBytes(key);
        return MaskMap.withKey(key);
    }

    private Path map(Path bundle) {
        return mapFile == null ? mapOf(bundle) : mapFile;
    }

    /** Where the map of a bundle goes that nobody named. */
    static Path mapOf(Path bundle) {
        return bundle.resolveSibling(bundle.getFileName() + ".map.json");
    }

    /** Each finding that has another status, with both. */
    private static List<String> changed(Report plain, Report masked) {
        List<String> changed = new ArrayList<>();
        for (int i = 0; i < plain.findings().size(); i++) {
            Finding before = plain.findings().get(i);
            Finding after = masked.findings().get(i);
            if (before.status() != after.status()) {
                changed.add(before.id().name() + " (" + before.status() + ", " + after.status() + ")");
            }
        }
        return changed;
    }

    /** A word of the person's own may be what a check goes by: then the list can be mended, and nothing else is wrong. */
    private RedactionFault changed(List<String> changed, Redactor redactor, Source source, ReportJudge judging) throws BadInput {
        if (!words.isEmpty()) {
            Collected without = redactor.withWords(Set.of()).redact(source.collected(), ToolVersion.number()).collected();
            if (changed(source.plain().report(), judging.evaluate(without).report()).isEmpty()) {
                return new RedactionFault(Message.of("input.redact.changed-words", changed));
            }
        }
        return new RedactionFault(Message.of("input.redact.changed", changed));
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
