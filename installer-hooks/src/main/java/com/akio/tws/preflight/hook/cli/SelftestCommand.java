package com.akio.tws.preflight.hook.cli;

import com.akio.tws.preflight.bundle.Bundle;
import com.akio.tws.preflight.bundle.BundleKeys;
import com.akio.tws.preflight.bundle.BundleReader;
import com.akio.tws.preflight.bundle.Collected;
import com.akio.tws.preflight.hook.ExitCode;
import com.akio.tws.preflight.input.BadInput;
import com.akio.tws.preflight.selftest.SelfTest;
import com.akio.tws.preflight.text.Message;
import com.akio.tws.preflight.text.Texts;
import com.akio.tws.preflight.write.Formats;
import com.akio.tws.preflight.write.Showing;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/**
 * {@code selftest}: each raw reading of this machine beside the command with which a person can compare it. It judges nothing; its answer
 * is whether every reading could be made.
 */
@Command(name = "selftest")
final class SelftestCommand extends TwsCommand {

    @Option(names = "--from", paramLabel = "BUNDLE|SNAPSHOT")
    private @Nullable Path from;

    @Option(names = "--only", paramLabel = "READINGS", split = ",")
    private List<String> only = List.of();

    @Mixin
    private OutputOptions output;

    @Mixin
    private SiteOptions site;

    @Mixin
    private PurposeOptions purpose;

    @Mixin
    private Collecting collecting;

    @Mixin
    private KeyOptions keyOptions;

    @Mixin
    private CatalogueOption catalogue;

    SelftestCommand(Surroundings around) {
        super(around);
    }

    @Override
    ExitCode run() throws BadInput, IOException {
        Texts texts = common.texts(around);
        if (keyOptions.given() && from == null) {
            throw new BadInput(Message.of("input.keys.nothing"));
        }
        BundleKeys keys = keyOptions.keys();
        OutputTargets<SelfTest> targets = output.targets(Formats.ofSelfTests());
        collecting.verify();
        Collected collected = from == null
                ? collecting.collect(purpose.over(site.site()), catalogue.load(), around, texts, common.quiet()) : replayed(from, keys, texts);
        SelfTest test = SelfTest.of(collected.snapshot(), collected.site().role(), collected.sample(), ToolVersion.number(),
                this::isWanted);
        verifyOnly(collected.snapshot().readings().keySet());
        targets.write(test, texts, Showing.PLAIN.of(common.quiet() ? Showing.Extent.LINE : Showing.Extent.WHOLE), around, common);
        return test.unreadable().isEmpty() ? ExitCode.READY : ExitCode.UNDETERMINED;
    }

    private Collected replayed(Path bundleOrSnapshot, BundleKeys keys, Texts texts) throws BadInput {
        Bundle opened = BundleReader.open(bundleOrSnapshot, keys);
        KeyOptions.sayIfNotVerified(around, texts, bundleOrSnapshot, opened);
        return opened.collected();
    }

    /** A word that means none of the readings is a slip of the pen, and an empty sheet would hide it. */
    private void verifyOnly(Set<String> facts) throws BadInput {
        for (String pattern : only) {
            if (facts.stream().noneMatch(fact -> matches(pattern, fact))) {
                throw new BadInput(Message.of("input.selftest.only", pattern));
            }
        }
    }

    private boolean isWanted(String fact) {
        return only.isEmpty() || only.stream().anyMatch(pattern -> matches(pattern, fact));
    }

    private static boolean matches(String pattern, String fact) {
        return fact.matches(Pattern.quote(pattern.strip()).replace("*", "\\E.*\\Q"));
    }
}
