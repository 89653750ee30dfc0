package com.akio.tws.preflight.checks.network;

import com.akio.tws.preflight.catalogue.Catalogue;
import com.akio.tws.preflight.catalogue.CheckId;
import com.akio.tws.preflight.catalogue.FigureKey;
import com.akio.tws.preflight.check.Applies;
import com.akio.tws.preflight.check.Check;
import com.akio.tws.preflight.check.EvaluationContext;
import com.akio.tws.preflight.check.Facts;
import com.akio.tws.preflight.check.Outcome;
import com.akio.tws.preflight.check.RequiredFacts;
import com.akio.tws.preflight.fact.FactKey;
import com.akio.tws.preflight.fact.Reading;
import com.akio.tws.preflight.fact.Reason;
import com.akio.tws.preflight.facts.ClientFacts;
import com.akio.tws.preflight.facts.DirectoryFacts;
import com.akio.tws.preflight.facts.FirewallFacts;
import com.akio.tws.preflight.facts.FirewallProfile;
import com.akio.tws.preflight.facts.FolderFacts;
import com.akio.tws.preflight.facts.OperatingSystemFacts;
import com.akio.tws.preflight.site.Likelihood;
import com.akio.tws.preflight.site.Role;
import com.akio.tws.preflight.site.Site;
import com.akio.tws.preflight.site.Use;
import com.akio.tws.preflight.text.Message;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Windows Firewall lets the flows to this machine in: to the server (R43, and the flows it sums up), or to the PC of a user with TWS
 * Softphone (R29, R44, R45). One rule judges both.
 *
 * <p>To a PC without Softphone nothing comes in: the document names the exclusion of {@code TWS.exe} as another way to let its flows
 * through ("peuvent également être créées"), so that there it asks for nothing that inbound rules could lack.
 *
 * <p>On a domain member the domain profile decides; elsewhere every profile that is on, since the network that the machine will stand in
 * may not be the one of today.
 */
public final class FirewallCheck implements Check {

    /** DSROLE_MACHINE_ROLE: member workstation, member server, domain controllers (dsrole.h). */
    private static final Set<Long> IN_A_DOMAIN = Set.of(1L, 3L, 4L, 5L);
    private static final List<FactKey<?>> STORES = List.of(FirewallFacts.OWN_RULES, FirewallFacts.POLICY_RULES);
    /**
     * What leaves the answer open when somebody looked and could not read it: the stores and counts that snapshots of earlier versions
     * lack, whether the service runs at all, and other products that may filter.
     */
    private static final List<FactKey<?>> ALSO_DECIDING = List.of(FirewallFacts.DEVICE_RULES, FirewallFacts.DEVICE_SETTINGS,
            FirewallFacts.OLD_POLICY_SETTINGS, FirewallFacts.LEFT_OUT, FirewallFacts.SERVICE_STATE, FirewallFacts.OTHER_PRODUCTS);

    private final Role role;
    private final CheckId id;
    private final RequiredFacts needs;

    private FirewallCheck(Role role) {
        this.role = role;
        id = CheckId.of(role.word() + ".firewall");
        needs = needs(role);
    }

    /** The check of a server. */
    public static FirewallCheck ofServer() {
        return new FirewallCheck(Role.SERVER);
    }

    /** The check of a client PC. */
    public static FirewallCheck ofClient() {
        return new FirewallCheck(Role.CLIENT);
    }

    @Override
    public CheckId id() {
        return id;
    }

    @Override
    public RequiredFacts needs() {
        return needs;
    }

    /** A client's bundles of earlier versions hold nothing of its firewall; then a person is asked. */
    private static RequiredFacts needs(Role role) {
        List<FactKey<?>> every = new ArrayList<>(STORES);
        for (FirewallProfile profile : FirewallProfile.values()) {
            every.addAll(profile.keys());
        }
        List<FactKey<?>> quoted = new ArrayList<>(ALSO_DECIDING);
        quoted.addAll(List.of(DirectoryFacts.MACHINE_ROLE, OperatingSystemFacts.BUILD_NUMBER, OperatingSystemFacts.BUILD));
        if (role == Role.CLIENT) {
            quoted.addAll(List.of(FolderFacts.PROGRAM_DATA, ClientFacts.INSTALL_FOLDER));
        }
        FactKey<?>[] deciding = every.toArray(FactKey<?>[]::new);
        RequiredFacts needs = role == Role.CLIENT ? RequiredFacts.every().andLater(deciding) : RequiredFacts.every(deciding);
        return needs.quoting(quoted.toArray(FactKey<?>[]::new));
    }

    @Override
    public Applies applies(Site site) {
        return role == Role.SERVER || site.uses(Use.SOFTPHONE) != Likelihood.NO ? Applies.yes() : Applies.no(id.message("no-softphone"));
    }

    @Override
    public Optional<Use> use(Catalogue catalogue) {
        return role == Role.CLIENT ? Optional.of(Use.SOFTPHONE) : Optional.empty();
    }

    @Override
    public FigureKey<?> figures() {
        return role == Role.SERVER ? ServerPrograms.FIGURES : FigureKey.none(id);
    }

    @Override
    public Message required(EvaluationContext context) {
        return id.message("required", InboundPorts.of(context).shown());
    }

    @Override
    public Outcome judge(Facts facts, EvaluationContext context) {
        List<FirewallState> states = states(facts);
        if (STORES.stream().anyMatch(key -> needs.isBeforeItsTime(key, facts.snapshot()))) {
            return new Outcome.Confirm(Message.of("firewall.not-looked"), id.message("confirm", InboundPorts.of(context).shown()));
        }
        if (states.isEmpty()) {
            return new Outcome.Undecided(Message.of("observed.absent"), Message.of("firewall.absent"), id.message("remedy.look"));
        }
        Message observed = Message.verbatim(states.stream().map(FirewallWords::said).toList());
        Outcome outcome = new FirewallJudgement(id, facts, context, observed, states, deciding(states, facts)).outcome();
        List<Message> unread = unread(facts);
        return unread.isEmpty() || outcome instanceof Outcome.NotMet ? outcome
                : new Outcome.Undecided(observed, Message.of("unread.message", unread), id.message("remedy.look"));
    }

    static List<FirewallState> states(Facts facts) {
        return Arrays.stream(FirewallProfile.values()).flatMap(profile -> FirewallState.of(profile, facts).stream()).toList();
    }

    static List<FirewallState> deciding(List<FirewallState> states, Facts facts) {
        boolean member = facts.known(DirectoryFacts.MACHINE_ROLE).filter(IN_A_DOMAIN::contains).isPresent();
        List<FirewallState> domain = states.stream().filter(state -> state.profile() == FirewallProfile.DOMAIN).toList();
        return member && !domain.isEmpty() ? domain : states;
    }

    static List<Message> unread(Facts facts) {
        List<Message> places = new ArrayList<>();
        for (FactKey<?> key : ALSO_DECIDING) {
            if (facts.reading(key) instanceof Reading.Unreadable<?> unreadable
                    && unreadable.reason().kind() != Reason.Kind.NOT_COLLECTED) {
                places.add(Message.of("unread.place", unreadable.source().where(), unreadable.reason().said()));
            }
        }
        return places;
    }
}
