package com.akio.tws.preflight.hook.cli;

import com.akio.tws.preflight.catalogue.Catalogue;
import com.akio.tws.preflight.catalogue.FlowRole;
import com.akio.tws.preflight.figures.CertificateFigures;
import com.akio.tws.preflight.reach.AskedPhones;
import com.akio.tws.preflight.reach.Proxies;
import com.akio.tws.preflight.reach.ReachProgress;
import com.akio.tws.preflight.reach.ReachReport;
import com.akio.tws.preflight.reach.Reached;
import com.akio.tws.preflight.reach.Rehearsal;
import com.akio.tws.preflight.reach.engine.Prober;
import com.akio.tws.preflight.reach.names.JdkNameService;
import com.akio.tws.preflight.reach.phones.PhoneSweep;
import com.akio.tws.preflight.reach.wire.Token;
import com.akio.tws.preflight.site.Site;
import com.akio.tws.preflight.text.Message;
import com.akio.tws.preflight.text.Texts;
import java.io.IOException;
import java.security.SecureRandom;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** Knocks on the flows of a site, with progress for a person who waits. */
final class Reaching {

    private final Surroundings around;
    private final Texts texts;
    private final boolean quiet;

    Reaching(Surroundings around, Texts texts, boolean quiet) {
        this.around = around;
        this.texts = texts;
        this.quiet = quiet;
    }

    /** Asks phones and knocks on nothing. */
    ReachReport ask(Catalogue catalogue, FlowRole from, List<String> phones, Duration timeout) throws IOException {
        Instant begun = around.clock().instant();
        AskedPhones asked = asked(catalogue, phones, timeout);
        return new ReachReport(begun, Duration.between(begun, around.clock().instant()), from, List.of(), List.of(), List.of(),
                Optional.of(asked));
    }

    private AskedPhones asked(Catalogue catalogue, List<String> phones, Duration timeout) throws IOException {
        return new AskedPhones(phones, new PhoneSweep(catalogue, timeout, new SecureRandom(), new JdkNameService(), System::nanoTime,
                PhoneSweep.Ports.USUAL).ask(phones, progress()));
    }

    /** Knocks on the flows from a party, and asks phones if there are any to ask. */
    ReachReport reach(Site site, Catalogue catalogue, FlowRole from, Optional<String> server, Optional<Token> token,
            Optional<List<String>> phones, Duration timeout, Proxies proxies) throws IOException {
        Rehearsal rehearsal = Rehearsal.of(site.profile(), catalogue, site.tws());
        Prober prober = new Prober(timeout, token, new SecureRandom(),
                new JdkNameService(), System::nanoTime, WindowsAnswers.trust());
        Instant begun = around.clock().instant();
        List<Reached> flows = prober.knock(rehearsal.knocks(from, server,
                token.isPresent() ? Rehearsal.Proof.DEMANDED : Rehearsal.Proof.NOT_TO_BE_HAD, proxies), progress());
        Optional<AskedPhones> asked = phones.isPresent() ? Optional.of(asked(catalogue, phones.get(), timeout)) : Optional.empty();
        return new ReachReport(begun, Duration.between(begun, around.clock().instant()), from, rehearsal.from(from), flows,
                rehearsal.notRehearsed(from, server), asked, CertificateFigures.of(catalogue));
    }

    private ReachProgress progress() {
        return around.terminal() && !quiet ? this::show : ReachProgress.NONE;
    }

    /** One line that overwrites itself and is wiped at the end. */
    private void show(int done, int all) {
        String line = texts.say(Message.of("reach.progress", done, all));
        around.err().print("\r" + line);
        if (done == all) {
            around.err().print("\r" + " ".repeat(line.length()) + "\r");
        }
        around.err().flush();
    }
}
