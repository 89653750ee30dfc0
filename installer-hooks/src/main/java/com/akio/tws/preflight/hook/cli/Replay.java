package com.akio.tws.preflight.hook.cli;

import com.akio.tws.preflight.bundle.Collected;
import com.akio.tws.preflight.facts.ClientFacts;
import com.akio.tws.preflight.facts.DiskFacts;
import com.akio.tws.preflight.facts.FolderAccess;
import com.akio.tws.preflight.input.BadInput;
import com.akio.tws.preflight.site.Role;
import com.akio.tws.preflight.site.Site;
import com.akio.tws.preflight.text.Message;
import java.util.Optional;

/** What was collected, for the site that the options tell: every command that judges a bundle asks the same question of it. */
final class Replay {

    private Replay() {
    }

    /**
     * The same readings for the site as the options tell it, the rest as it was collected for.
     *
     * @throws BadInput if the options name another install folder than the one that was measured
     */
    static Collected asked(Collected collected, SiteOptions site, PurposeOptions purpose) throws BadInput {
        Site asked = purpose.over(site.over(collected.site()));
        return measured(collected, asked, site.wishedDirectory(asked.profile()));
    }

    /**
     * The same readings for another site.
     *
     * @param wished the install folder that is asked about, if any is
     * @throws BadInput if that is another one than the one that was measured
     */
    static Collected measured(Collected collected, Site asked, Optional<String> wished) throws BadInput {
        Optional<String> measured = asked.role() == Role.SERVER ? collected.snapshot().read(DiskFacts.INSTALL_DIRECTORY).known()
                : collected.snapshot().read(ClientFacts.INSTALL_FOLDER).known().map(FolderAccess::folder);
        if (wished.isPresent() && measured.isPresent() && !wished.get().equalsIgnoreCase(measured.get())) {
            throw new BadInput(Message.of("input.install-dir.bundle", measured.get(), wished.get()));
        }
        return new Collected(collected.snapshot(), asked, collected.sample());
    }
}
