package com.akio.tws.preflight.checks.client;

import com.akio.tws.preflight.catalogue.CheckId;
import com.akio.tws.preflight.catalogue.FigureKey;
import com.akio.tws.preflight.check.Check;
import com.akio.tws.preflight.check.EvaluationContext;
import com.akio.tws.preflight.check.Facts;
import com.akio.tws.preflight.check.Outcome;
import com.akio.tws.preflight.check.RequiredFacts;
import com.akio.tws.preflight.checks.shared.WindowsName;
import com.akio.tws.preflight.facts.AccessEntry;
import com.akio.tws.preflight.facts.ClientFacts;
import com.akio.tws.preflight.facts.FolderAccess;
import com.akio.tws.preflight.facts.OperatingSystemFacts;
import com.akio.tws.preflight.facts.PrivilegeFacts;
import com.akio.tws.preflight.facts.SessionFacts;
import com.akio.tws.preflight.site.Site;
import com.akio.tws.preflight.text.Message;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * The user may install and update the client without administrator rights (R27); on a shared machine every user may (R28), since an
 * update rewrites the folder.
 *
 * <p>Permissions are walked by identifier, never by name, which Windows translates. A folder that does not exist yet gets what the
 * nearest folder above it passes on: whoever makes it owns it, but another user has only what is inherited (MASGAU/MASGAU#74).
 *
 * <p>A list may open the folder to a group that holds the users without naming them all: Remote Desktop Users on a session host, a group
 * of the domain. The first counts where it is how people come in; of the others a person is asked, and never refused.
 */
public final class InstallRightsCheck implements Check {

    private static final CheckId ID = CheckId.of("client.install-rights");

    @Override
    public CheckId id() {
        return ID;
    }

    @Override
    public RequiredFacts needs() {
        return RequiredFacts.every(ClientFacts.INSTALL_FOLDER).quoting(SessionFacts.OWN, SessionFacts.CONSOLE, SessionFacts.CITRIX_CLIENT,
                SessionFacts.HORIZON_CLIENT, OperatingSystemFacts.PRODUCT_TYPE, OperatingSystemFacts.INSTALLATION_TYPE,
                OperatingSystemFacts.EDITION_ID, PrivilegeFacts.ELEVATION);
    }

    @Override
    public FigureKey<?> figures() {
        return UserGroups.FIGURES;
    }

    @Override
    public Message required(EvaluationContext context) {
        return ID.message(isShared(context.site()) ? "required-all" : "required");
    }

    @Override
    public Outcome judge(Facts facts, EvaluationContext context) {
        Optional<FolderAccess> known = facts.known(ClientFacts.INSTALL_FOLDER);
        if (known.isEmpty()) {
            return new Outcome.Undecided(Message.of("observed.absent"), ID.message("absent"), ID.message("remedy.look"));
        }
        FolderAccess access = known.get();
        Message observed = access.exists() ? ID.message("observed", access.folder())
                : ID.message("observed-inherited", access.folder(), access.read());
        UserGroups groups = context.figures(UserGroups.FIGURES);
        boolean host = WindowsName.isSessionHost(facts);
        Set<String> every = new HashSet<>(groups.everyUser().keySet());
        if (host && Session.of(facts) == Session.REMOTE_DESKTOP) {
            groups.sessionUsers().keySet().stream().filter(access.callerSids()::contains).forEach(every::add);
        }
        if (isShared(context.site()) || (host && Session.of(facts).isRemote()) || access.callerSids().isEmpty()) {
            return forAll(access, every, observed, groups);
        }
        Outcome own = forCaller(access, facts, observed, groups);
        boolean untold = Stream.of(OperatingSystemFacts.PRODUCT_TYPE, OperatingSystemFacts.INSTALLATION_TYPE,
                OperatingSystemFacts.EDITION_ID).anyMatch(facts::isUnread);
        return own instanceof Outcome.Met && (host || untold) && !FolderRights.of(access, every, false).areEnough()
                ? new Outcome.Confirm(observed, ID.message(host ? "ask-host" : "ask-shared")) : own;
    }

    /** Whoever uses this machine, not only whoever looks at it. */
    private static Outcome forAll(FolderAccess access, Set<String> every, Message observed, UserGroups groups) {
        FolderRights rights = FolderRights.of(access, every, false);
        if (rights.areEnough()) {
            List<String> denied = access.sidsOf(AccessEntry::denies).filter(groups::mayHoldAnyUser)
                    .filter(sid -> !FolderRights.of(access, with(every, List.of(sid)), false).areEnough()).toList();
            return denied.isEmpty() ? new Outcome.Met(observed, ID.message("met.all"))
                    : new Outcome.Confirm(observed, ID.message("ask-denied", groups.named(denied)));
        }
        return others(access, every, observed, groups, false)
                .orElseGet(() -> notEnough(rights, observed, "all", access.folder()));
    }

    private static Outcome forCaller(FolderAccess access, Facts facts, Message observed, UserGroups groups) {
        Set<String> sids = Set.copyOf(access.callerSids());
        FolderRights rights = FolderRights.of(access, sids, true);
        if (rights.areEnough()) {
            return new Outcome.Met(observed, ID.message("met.user"));
        }
        // Whoever is not elevated is taken for the user of this workstation; an administrator looks at it for somebody else.
        Optional<Long> elevation = facts.known(PrivilegeFacts.ELEVATION);
        boolean isUser = elevation.isPresent() && elevation.get() == 0;
        Optional<Outcome> asked = isUser ? Optional.empty() : others(access, sids, observed, groups, true);
        return asked.orElseGet(() -> notEnough(rights, observed, "user", access.folder()));
    }

    /** Groups that the list opens the folder to, of which only a person can say whether the users belong there. */
    private static Optional<Outcome> others(FolderAccess access, Set<String> sids, Message observed, UserGroups groups, boolean ofCaller) {
        List<String> others = access.sidsOf(AccessEntry::allowsChange).filter(groups::mayHoldUsers)
                .filter(sid -> !sids.contains(sid) && !access.callerSids().stream().limit(1).toList().contains(sid)).toList();
        return others.isEmpty() || !FolderRights.of(access, with(sids, others), ofCaller).areEnough() ? Optional.empty()
                : Optional.of(new Outcome.Confirm(observed, ID.message(ofCaller ? "ask-user" : "ask-groups", groups.named(others))));
    }

    private static Outcome notEnough(FolderRights rights, Message observed, String who, String folder) {
        return rights.areConditional() ? new Outcome.Undecided(observed, ID.message("conditional"), ID.message("remedy.look"))
                : new Outcome.NotMet(observed, ID.message("not-met." + who), ID.message("remedy." + who, folder));
    }

    private static Set<String> with(Set<String> sids, List<String> others) {
        Set<String> together = new HashSet<>(sids);
        together.addAll(others);
        return together;
    }

    private static boolean isShared(Site site) {
        return site.profile().sharedWorkstations() || site.profile().rdsUsers().orElse(0) > 0;
    }
}
