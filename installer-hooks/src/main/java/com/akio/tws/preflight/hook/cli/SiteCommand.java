package com.akio.tws.preflight.hook.cli;

import com.akio.tws.preflight.catalogue.Catalogue;
import com.akio.tws.preflight.check.Check;
import com.akio.tws.preflight.checks.Checks;
import com.akio.tws.preflight.dossier.Dossier;
import com.akio.tws.preflight.dossier.Piece;
import com.akio.tws.preflight.dossier.assembly.DossierMaker;
import com.akio.tws.preflight.dossier.assembly.MachineReader;
import com.akio.tws.preflight.dossier.assembly.ReadBundle;
import com.akio.tws.preflight.evaluate.Fault;
import com.akio.tws.preflight.fleet.FleetProgress;
import com.akio.tws.preflight.hook.ExitCode;
import com.akio.tws.preflight.hook.ExitCode.Strictness;
import com.akio.tws.preflight.input.BadInput;
import com.akio.tws.preflight.site.Site;
import com.akio.tws.preflight.site.SiteProfile;
import com.akio.tws.preflight.site.SiteProfileReader;
import com.akio.tws.preflight.site.TwsVersion;
import com.akio.tws.preflight.text.Message;
import com.akio.tws.preflight.text.Texts;
import com.akio.tws.preflight.write.Formats;
import com.akio.tws.preflight.write.JunitReportWriter.Warnings;
import com.akio.tws.preflight.write.Showing;
import com.akio.tws.preflight.write.Showing.Extent;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code site}: one verdict and one dossier for a whole site. */
@Command(name = "site")
final class SiteCommand extends TwsCommand {

    private static final String DOSSIER = "html";

    @Option(names = "--profile", paramLabel = "FILE")
    private @Nullable Path profile;

    @Mixin
    private ToldOptions told;

    @Parameters(arity = "0..*", paramLabel = "DIR|FILE", descriptionKey = "site.files")
    private List<Path> files = List.of();

    @Option(names = "--reach", arity = "1..*", paramLabel = "DIR|FILE", descriptionKey = "site.reach")
    private List<Path> rehearsals = List.of();

    @Option(names = "--strict")
    private boolean strict;

    @Mixin
    private KeyOptions keyOptions;

    @Mixin
    private CatalogueOption catalogue;

    @Mixin
    private OutputOptions output;

    SiteCommand(Surroundings around) {
        super(around);
    }

    @Override
    ExitCode run() throws BadInput, IOException, InterruptedException {
        Texts texts = common.texts(around);
        OutputTargets<Dossier> targets = output.targets(Formats.ofDossiers(), DOSSIER);
        if (profile == null && !told.tellsSize()) {
            throw new BadInput(Message.of("input.site-command.no-profile"));
        }
        Catalogue edition = catalogue.load();
        SiteProfile planned = told.over(profile == null ? SiteProfile.EMPTY : SiteProfileReader.read(profile));
        CheckOptions.verifyIds(planned, edition);
        TwsVersion tws = planned.tws().orElse(Site.DEFAULT.tws());
        SiteFiles found = SiteFiles.among(files, rehearsals);
        FleetProgress progress = around.terminal() && !common.quiet() ? new FleetProgressLine(around, texts) : FleetProgress.NONE;

        List<Check> checks = Checks.of(edition);
        MachineReader machines = new MachineReader(planned, checks, new SitePartJudge(around, planned, tws, checks, edition), keyOptions.keys());
        List<ReadBundle> bundles = new ArrayList<>(machines.read(found.bundles(), Runtime.getRuntime().availableProcessors(), progress));
        found.closed().forEach(closed -> bundles.add(new ReadBundle.Unread(Piece.unread(closed.file(), closed.why()))));
        DossierMaker maker = new DossierMaker(checks, edition, around.clock(), ToolVersion.number(), OwnCode.sha256());
        Dossier dossier = maker.of(planned, tws, bundles, found.readRehearsals());
        targets.write(dossier, texts, Showing.PLAIN.of(common.quiet() ? Extent.LINE : Extent.WHOLE).taking(strict ? Warnings.FAIL : Warnings.PASS), around, common);
        List<Fault> faults = Stream.concat(machines.faults().stream(), maker.faults().stream()).toList();
        faults.stream().limit(1).forEach(fault -> around.err().println(texts.say(Message.of("cli.fault", fault.id() + ": " + fault.cause()))));
        return faults.isEmpty() ? ExitCode.of(dossier.verdict(), dossier.warns(), strict ? Strictness.STRICT : Strictness.LENIENT) : ExitCode.FAULT;
    }
}
