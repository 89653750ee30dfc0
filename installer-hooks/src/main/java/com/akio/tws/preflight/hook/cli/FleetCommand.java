package com.akio.tws.preflight.hook.cli;

import com.akio.tws.preflight.catalogue.Catalogue;
import com.akio.tws.preflight.compare.FleetLine;
import com.akio.tws.preflight.compare.FleetOverview;
import com.akio.tws.preflight.evaluate.Fault;
import com.akio.tws.preflight.fleet.BundleFiles;
import com.akio.tws.preflight.fleet.BundleJudge;
import com.akio.tws.preflight.fleet.FleetProgress;
import com.akio.tws.preflight.fleet.FleetReader;
import com.akio.tws.preflight.hook.ExitCode;
import com.akio.tws.preflight.hook.ExitCode.Strictness;
import com.akio.tws.preflight.input.BadInput;
import com.akio.tws.preflight.report.Verdict;
import com.akio.tws.preflight.site.Role;
import com.akio.tws.preflight.text.Message;
import com.akio.tws.preflight.text.SanitizedText;
import com.akio.tws.preflight.text.Texts;
import com.akio.tws.preflight.write.Formats;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code fleet DIR|FILES}: one report over many bundles. */
@Command(name = "fleet")
final class FleetCommand extends TwsCommand {

    private static final int MOST_SHOWN = 5;

    @Parameters(arity = "1..*", paramLabel = "DIR|FILE", descriptionKey = "fleet.files")
    private List<Path> files;

    @Option(names = "--since", paramLabel = "DIR|FILE")
    private List<Path> since = List.of();

    @Mixin
    private OutputOptions output;

    @Mixin
    private SiteOptions site;

    @Mixin
    private PurposeOptions purpose;

    @Mixin
    private CheckOptions checks;

    @Mixin
    private CatalogueOption catalogue;

    @Mixin
    private KeyOptions keys;

    FleetCommand(Surroundings around) {
        super(around);
    }

    @Override
    ExitCode run() throws BadInput, IOException, InterruptedException {
        Texts texts = common.texts(around);
        OutputTargets<FleetOverview> targets = output.targets(Formats.ofFleets());
        Catalogue edition = catalogue.load();
        checks.selection(edition);
        FleetQuestion question = new FleetQuestion(site, purpose);
        BundleJudge judge = new ReportJudge(around, checks, edition).ofFleet();
        BundleFiles found = BundleFiles.among(files);
        if (found.bundles().isEmpty() && found.closed().isEmpty()) {
            throw new BadInput(Message.of("input.fleet.none", files.stream().map(Path::toString).toList()));
        }
        FleetProgress progress = around.terminal() && !common.quiet() ? new FleetProgressLine(around, texts) : FleetProgress.NONE;
        FleetReader reader = new FleetReader(collected -> judge.of(question.of(collected)), keys.keys(), Runtime.getRuntime().availableProcessors(),
                progress);
        List<FleetLine> lines = new ArrayList<>(reader.read(found.bundles()));
        lines.addAll(found.closed());
        FleetOverview now = FleetOverview.of(lines);
        question.verifyEffect(now.count(Role.CLIENT), now.machines().size());
        FleetOverview fleet = since.isEmpty() ? now : now.since(earlier(question, judge, texts));
        targets.write(fleet, texts, checks.showing(false), around, common);
        if (reader.notVerified() > 0) {
            around.err().println(texts.say(Message.of("cli.fleet.not-verified", reader.notVerified())));
        }
        for (Fault fault : reader.faults().stream().limit(1).toList()) {
            around.err().println(texts.say(Message.of("cli.fault", fault.id() + ": " + fault.cause())));
        }
        tell("fleet.other-report", reader.withAnotherReport(), texts);
        tell("fleet.ahead", reader.aheadOfClock(), texts);
        return reader.faults().isEmpty() ? exitCode(fleet, checks.strictness()) : ExitCode.FAULT;
    }

    /** The earlier bundles, judged by the same questions and figures, so that only the machines differ. */
    private FleetOverview earlier(FleetQuestion question, BundleJudge judge, Texts texts) throws BadInput, IOException, InterruptedException {
        BundleFiles found = BundleFiles.among(since);
        if (found.bundles().isEmpty()) {
            throw new BadInput(Message.of("input.fleet.none", since.stream().map(Path::toString).toList()));
        }
        FleetReader reader = new FleetReader(collected -> judge.of(question.of(collected)), keys.keys(), Runtime.getRuntime().availableProcessors(),
                FleetProgress.NONE);
        FleetOverview earlier = FleetOverview.of(List.copyOf(reader.read(found.bundles())));
        if (!earlier.broken().isEmpty()) {
            around.err().println(texts.say(Message.of("cli.fleet.since-broken", earlier.broken().size())));
        }
        return earlier;
    }

    /** Says what is to be known of some bundles, if there are any. */
    private void tell(String key, List<Path> bundles, Texts texts) {
        if (!bundles.isEmpty()) {
            List<String> shown = bundles.stream().limit(MOST_SHOWN).map(Path::toString).toList();
            around.err().println(SanitizedText.of(texts.say(Message.of(key, bundles.size(),
                    bundles.size() > MOST_SHOWN ? Message.of("firewall.some", shown, bundles.size() - MOST_SHOWN) : Message.verbatim(shown)))));
        }
    }

    /** The worst there is: a machine that is blocked, then one of which nothing certain can be said. */
    static ExitCode exitCode(FleetOverview fleet, Strictness strictness) {
        if (fleet.verdicts().getOrDefault(Verdict.BLOCKED, 0) > 0 || (strictness == Strictness.STRICT && fleet.warning() > 0)) {
            return ExitCode.BLOCKED;
        }
        // A sample is no machine: where there is nothing else, nothing is known of any.
        return fleet.verdicts().getOrDefault(Verdict.UNDETERMINED, 0) > 0 || !fleet.broken().isEmpty() || fleet.machines().isEmpty()
                ? ExitCode.UNDETERMINED : ExitCode.READY;
    }
}
