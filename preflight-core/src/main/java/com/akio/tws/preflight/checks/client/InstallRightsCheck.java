package com.akio.tws.preflight.checks.client;

import com.akio.tws.preflight.catalogue.CheckId;
import com.akio.tws.preflight.check.Check;
import com.akio.tws.preflight.check.Facts;
import com.akio.tws.preflight.check.Needs;
import com.akio.tws.preflight.check.Outcome;
import com.akio.tws.preflight.check.Terms;
import com.akio.tws.preflight.checks.shared.WindowsName;
import com.akio.tws.preflight.facts.ClientFacts;
import com.akio.tws.preflight.facts.FolderAccess;
import com.akio.tws.preflight.facts.OperatingSystemFacts;
import com.akio.tws.preflight.facts.SessionFacts;
import com.akio.tws.preflight.site.Site;
import com.akio.tws.preflight.text.Message;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * The user may install and update the client without administrator rights (R27); on a shared machine every user may (R28), since an
 * update rewrites the folder.
 *
 * <p>Permissions are walked by identifier, never by name, which Windows translates. A folder that does not exist yet gets what the
 * nearest folder above it passes on: whoever makes it owns it, but another user has only what is inherited.
 */
public final class InstallRightsCheck implements Check {

    private static final CheckId ID = CheckId.of("client.install-rights");

    /** Modify, as Explorer calls it (FILE_GENERIC_READ, WRITE and EXECUTE with DELETE). */
    private static final long MODIFY = 0x1301BF;

    /** FILE_ADD_SUBDIRECTORY. */
    private static final long ADD_FOLDER = 0x4;

    /** Everyone, Authenticated Users, BUILTIN\Users and Interactive: what every person who signs in has. */
    private static final Set<String> EVERY_USER = Set.of("S-1-1-0", "S-1-5-11", "S-1-5-32-545", "S-1-5-4");
    private static final String CREATOR_OWNER = "S-1-3-0";

    @Override
    public CheckId id() {
        return ID;
    }

    @Override
    public Needs needs() {
        return Needs.every(ClientFacts.INSTALL_FOLDER).quoting(SessionFacts.OWN, SessionFacts.CONSOLE, SessionFacts.CITRIX_CLIENT,
                OperatingSystemFacts.PRODUCT_TYPE, OperatingSystemFacts.INSTALLATION_TYPE);
    }

    @Override
    public Message required(Terms terms) {
        return ID.message(isShared(terms.site()) ? "required-all" : "required");
    }

    @Override
    public Outcome judge(Facts facts, Terms terms) {
        Optional<FolderAccess> access = facts.known(ClientFacts.INSTALL_FOLDER);
        if (access.isEmpty()) {
            return new Outcome.Undecided(Message.of("observed.absent"), ID.message("absent"), ID.message("remedy.look"));
        }
        boolean sharedByHost = Session.of(facts).isRemote() && WindowsName.isServer(facts);
        boolean everybody = isShared(terms.site()) || sharedByHost || access.get().callerSids().isEmpty();
        Set<String> sids = new HashSet<>(everybody ? EVERY_USER : access.get().callerSids());
        Message observed = access.get().exists() ? ID.message("observed", access.get().folder())
                : ID.message("observed-inherited", access.get().folder(), access.get().read());
        List<AccessWalk> walks = walks(access.get(), sids, everybody);
        String who = everybody ? "all" : "user";
        if (walks.stream().allMatch(walk -> walk.allows(MODIFY))) {
            return new Outcome.Met(observed, ID.message("met." + who));
        }
        if (walks.stream().anyMatch(AccessWalk::conditional)) {
            return new Outcome.Undecided(observed, ID.message("conditional"), ID.message("remedy.look"));
        }
        return new Outcome.NotMet(observed, ID.message("not-met." + who), ID.message("remedy." + who, access.get().folder()));
    }

    /** The folder itself, and what is made in it; what the user makes, the user has as its creator too. */
    private static List<AccessWalk> walks(FolderAccess access, Set<String> sids, boolean everybody) {
        Set<String> makers = new HashSet<>(sids);
        if (!everybody) {
            makers.add(CREATOR_OWNER);
        }
        AccessWalk folder = AccessWalk.of(access.entries(), sids, AccessWalk.Target.FOLDER);
        if (!access.exists()) {
            folder = new AccessWalk(folder.allows(ADD_FOLDER) ? MODIFY : 0, folder.conditional());
        }
        return List.of(folder, AccessWalk.of(access.entries(), makers, AccessWalk.Target.NEW_FILE),
                AccessWalk.of(access.entries(), makers, AccessWalk.Target.NEW_FOLDER));
    }

    private static boolean isShared(Site site) {
        return site.profile().sharedWorkstations() || site.profile().rdsUsers().orElse(0) > 0;
    }
}
