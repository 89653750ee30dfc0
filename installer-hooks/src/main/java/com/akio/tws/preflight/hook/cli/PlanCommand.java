package com.akio.tws.preflight.hook.cli;

import com.akio.tws.preflight.catalogue.Catalogue;
import com.akio.tws.preflight.checks.Checks;
import com.akio.tws.preflight.hook.ExitCode;
import com.akio.tws.preflight.input.BadInput;
import com.akio.tws.preflight.site.Site;
import com.akio.tws.preflight.site.SiteExample;
import com.akio.tws.preflight.siteplan.SitePlan;
import com.akio.tws.preflight.siteplan.SitePlanner;
import com.akio.tws.preflight.text.Message;
import com.akio.tws.preflight.text.Texts;
import com.akio.tws.preflight.write.Formats;
import com.akio.tws.preflight.write.Showing;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code plan}: what a site needs, before anyone looks at a machine; runs anywhere. */
@Command(name = "plan")
final class PlanCommand extends TwsCommand {

    /** What a site profile is written in, and no plan else. */
    private static final String EXAMPLE = "json";

    @Mixin
    private SiteOptions site;

    @Mixin
    private CatalogueOption catalogue;

    @Option(names = "--example")
    private boolean example;

    @Mixin
    private OutputOptions output;

    PlanCommand(Surroundings around) {
        super(around);
    }

    @Override
    ExitCode run() throws BadInput, IOException {
        Texts texts = common.texts(around);
        OutputTargets<SitePlan> targets = output.targets(Formats.ofPlans());
        if (example) {
            give(output.fileOfOnly(EXAMPLE), SiteExample.text(texts.language()));
            return ExitCode.READY;
        }
        if (!site.tellsPlan()) {
            throw new BadInput(Message.of("input.plan.no-profile"));
        }
        Site asked = site.site();
        Catalogue edition = catalogue.load();
        SitePlan plan = new SitePlanner(Checks.of(edition), edition, around.clock())
                .plan(asked.profile().withInstallDirectory(asked.installDirectory()), asked.tws());
        targets.write(plan, texts, Showing.PLAIN, around, common);
        return plan.conflicts().isEmpty() ? ExitCode.READY : ExitCode.BLOCKED;
    }

    private void give(Optional<Path> file, String text) throws BadInput {
        if (file.isPresent()) {
            OutputFile.write(file.get(), text);
        } else {
            around.out().print(text);
        }
    }
}
