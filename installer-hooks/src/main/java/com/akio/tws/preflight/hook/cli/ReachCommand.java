package com.akio.tws.preflight.hook.cli;

import com.akio.tws.preflight.catalogue.FlowRole;
import com.akio.tws.preflight.hook.ExitCode;
import com.akio.tws.preflight.input.BadInput;
import com.akio.tws.preflight.reach.ReachReport;
import com.akio.tws.preflight.reach.wire.Token;
import com.akio.tws.preflight.site.Site;
import com.akio.tws.preflight.text.Message;
import com.akio.tws.preflight.text.Texts;
import com.akio.tws.preflight.write.Formats;
import com.akio.tws.preflight.write.Showing;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** {@code reach}: knocks on every flow of the profile that begins here; runs anywhere. */
@Command(name = "reach")
final class ReachCommand extends TwsCommand {

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

    @Mixin
    private OutputOptions output;

    ReachCommand(Surroundings around) {
        super(around);
    }

    @Override
    ExitCode run() throws BadInput, IOException {
        Texts texts = common.texts(around);
        OutputTargets<ReachReport> targets = output.targets(Formats.ofRehearsals());
        if (!site.namesProfile() && !phones.wished()) {
            throw new BadInput(Message.of("input.plan.no-profile"));
        }
        Site asked = site.site();
        FlowRole from = reach.from();
        Optional<String> server = reach.server(asked.profile());
        Optional<Token> token = rehearsal.token();
        Reaching reaching = new Reaching(around, texts, common.quiet());
        Optional<List<String>> asking = phones.wished()
                ? Optional.of(phones.addresses(asked.profile().phones())) : Optional.empty();
        ReachReport report = asking.isPresent() && !reach.wished()
                ? reaching.ask(catalogue.load(), from, asking.get(), rehearsal.timeout())
                : reaching.reach(asked, catalogue.load(), from, server, token, asking, rehearsal.timeout(), reach.proxies());
        targets.write(report.of(OwnName.told()), texts, Showing.PLAIN, around, common);
        return switch (report.verdict()) {
            case CARRIED -> ExitCode.READY;
            case BROKEN -> ExitCode.BLOCKED;
            case UNDETERMINED -> ExitCode.UNDETERMINED;
        };
    }
}
