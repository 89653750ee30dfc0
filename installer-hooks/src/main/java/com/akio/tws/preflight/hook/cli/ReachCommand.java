package com.akio.tws.preflight.hook.cli;

import com.akio.tws.preflight.catalogue.Party;
import com.akio.tws.preflight.hook.ExitCode;
import com.akio.tws.preflight.input.BadInput;
import com.akio.tws.preflight.reach.ReachReport;
import com.akio.tws.preflight.reach.wire.Token;
import com.akio.tws.preflight.site.Site;
import com.akio.tws.preflight.text.Message;
import com.akio.tws.preflight.text.Texts;
import com.akio.tws.preflight.write.CsvReachWriter;
import com.akio.tws.preflight.write.JsonReachWriter;
import com.akio.tws.preflight.write.ReachWriter;
import com.akio.tws.preflight.write.TextReachWriter;
import com.akio.tws.preflight.write.TextStyle;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code reach}: knocks on every flow of the profile that begins here; runs anywhere. */
@Command(name = "reach")
final class ReachCommand extends TwsCommand {

    private static final List<String> FORMATS = List.of("text", "json", "csv");

    @Mixin
    private SiteOptions site;

    @Mixin
    private CatalogueOption catalogue;

    @Mixin
    private RehearsalOptions rehearsal;

    @Mixin
    private ReachOptions reach;

    @Mixin
    private PhoneWish phones;

    @Option(names = "--format", paramLabel = "FORMAT[=FILE]")
    private List<String> formats = List.of();

    @Option(names = {"-o", "--output"}, paramLabel = "FILE")
    private Path output;

    ReachCommand(Surroundings around) {
        super(around);
    }

    @Override
    ExitCode run() throws BadInput, IOException {
        Texts texts = common.texts(around);
        List<OutputTargets.Target> targets = OutputTargets.of(formats, Optional.ofNullable(output), FORMATS);
        if (!site.namesProfile() && !phones.wished()) {
            throw new BadInput(Message.of("input.plan.no-profile"));
        }
        Site asked = site.site();
        Party from = reach.from();
        Optional<String> server = reach.server(asked.profile());
        Optional<Token> token = rehearsal.token();
        Reaching reaching = new Reaching(around, texts, common.quiet());
        Optional<List<String>> asking = phones.wished()
                ? Optional.of(phones.addresses(asked.profile().phones())) : Optional.empty();
        ReachReport report = asking.isPresent() && !reach.wished()
                ? reaching.ask(catalogue.load(), from, asking.get(), rehearsal.timeout())
                : reaching.reach(asked, catalogue.load(), from, server, token, asking, rehearsal.timeout());
        for (OutputTargets.Target target : targets) {
            StringBuilder text = new StringBuilder();
            writer(target).write(report, texts, text);
            if (target.file().isPresent()) {
                OutputFile.write(target.file().get(), text.toString());
            } else {
                around.out().print(text);
            }
        }
        return switch (report.verdict()) {
            case CARRIED -> ExitCode.READY;
            case BROKEN -> ExitCode.BLOCKED;
            case UNDETERMINED -> ExitCode.UNDETERMINED;
        };
    }

    private ReachWriter writer(OutputTargets.Target target) {
        boolean colour = target.file().isEmpty() && around.withColour(common.colour()).colour();
        return switch (target.format()) {
            case "json" -> new JsonReachWriter();
            case "csv" -> new CsvReachWriter();
            default -> new TextReachWriter(colour ? TextStyle.COLOUR : TextStyle.PLAIN);
        };
    }
}
