package com.akio.tws.preflight.hook.cli;

import com.akio.tws.preflight.hook.ExitCode;
import com.akio.tws.preflight.input.BadInput;
import com.akio.tws.preflight.plan.Plan;
import com.akio.tws.preflight.plan.Planner;
import com.akio.tws.preflight.site.Site;
import com.akio.tws.preflight.site.SiteExample;
import com.akio.tws.preflight.text.Message;
import com.akio.tws.preflight.text.Texts;
import com.akio.tws.preflight.write.CsvPlanWriter;
import com.akio.tws.preflight.write.HtmlPlanWriter;
import com.akio.tws.preflight.write.JsonPlanWriter;
import com.akio.tws.preflight.write.PlanWriter;
import com.akio.tws.preflight.write.TextPlanWriter;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code plan}: what a site needs, before anyone looks at a machine; runs anywhere. */
@Command(name = "plan")
final class PlanCommand extends TwsCommand {

    private static final List<String> FORMATS = List.of("text", "html", "csv", "json");

    @Mixin
    private SiteOptions site;

    @Mixin
    private CatalogueOption catalogue;

    @Option(names = "--example")
    private boolean example;

    @Option(names = "--format", paramLabel = "FORMAT[=FILE]")
    private List<String> formats = List.of();

    @Option(names = {"-o", "--output"}, paramLabel = "FILE")
    private Path output;

    PlanCommand(Surroundings around) {
        super(around);
    }

    @Override
    ExitCode run() throws BadInput, IOException {
        Texts texts = common.texts(around);
        List<OutputTargets.Target> targets = OutputTargets.of(formats, Optional.ofNullable(output), FORMATS);
        if (example) {
            give(Optional.ofNullable(output), SiteExample.text(texts.language()));
            return ExitCode.READY;
        }
        if (!site.tellsPlan()) {
            throw new BadInput(Message.of("input.plan.no-profile"));
        }
        Site asked = site.site();
        Plan plan = Planner.plan(asked.profile().withInstallDirectory(asked.installDirectory()), catalogue.load(), asked.tws());
        for (OutputTargets.Target target : targets) {
            StringBuilder text = new StringBuilder();
            writer(target.format()).write(plan, texts, text);
            give(target.file(), text.toString());
        }
        return plan.conflicts().isEmpty() ? ExitCode.READY : ExitCode.BLOCKED;
    }

    private void give(Optional<Path> file, String text) throws BadInput {
        if (file.isPresent()) {
            OutputFile.write(file.get(), text);
        } else {
            around.out().print(text);
        }
    }

    private static PlanWriter writer(String format) {
        return switch (format) {
            case "html" -> new HtmlPlanWriter();
            case "csv" -> new CsvPlanWriter();
            case "json" -> new JsonPlanWriter();
            default -> new TextPlanWriter();
        };
    }
}
