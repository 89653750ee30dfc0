package com.akio.tws.preflight.reach.engine;

import com.akio.tws.preflight.catalogue.Protocol;
import com.akio.tws.preflight.facts.FlowOutcome;
import com.akio.tws.preflight.reach.Detail;
import com.akio.tws.preflight.reach.Knock;
import com.akio.tws.preflight.reach.LocalPort;
import com.akio.tws.preflight.reach.ReachProgress;
import com.akio.tws.preflight.reach.Reached;
import com.akio.tws.preflight.reach.attempt.ResolvedHosts;
import com.akio.tws.preflight.reach.wire.Answer;
import java.net.InetAddress;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

/** What is known of every knock so far, at each of its addresses. */
final class ReachBoard {

    private final List<Knock> knocks;
    private final ResolvedHosts hosts;
    private final ReachProgress progress;
    private final Map<Place, Reached> reached = new LinkedHashMap<>();
    private final Map<InetAddress, LocalPort> verified = new HashMap<>();
    private final Set<Knock> known = new HashSet<>();

    ReachBoard(List<Knock> knocks, ResolvedHosts hosts, ReachProgress progress) {
        this.knocks = List.copyOf(knocks);
        this.hosts = hosts;
        this.progress = progress;
        for (Knock knock : knocks) {
            if (hosts.addresses(knock.firstHost()).isEmpty() && known.add(knock)) {
                progress.reached(known.size(), knocks.size());
            }
        }
    }

    void put(Reached one) {
        InetAddress address = one.address().orElseThrow();
        reached.merge(new Place(one.knock(), address), one, ReachBoard::later);
        if (one.outcome() == FlowOutcome.VERIFIED) {
            verified.putIfAbsent(address, endpoint(one.knock()));
        }
        if (known.add(one.knock())) {
            progress.reached(known.size(), knocks.size());
        }
    }

    /** A second look replaces the first, but a handshake that came to nothing does not unsay that the connection came about. */
    private static Reached later(Reached before, Reached after) {
        boolean kept = before.outcome() == FlowOutcome.INTERCEPTED && !after.outcome().carries() && after.tls().isEmpty();
        return kept ? before : after;
    }

    /** A port at which our listener has answered at this address. */
    Optional<LocalPort> verifiedAt(InetAddress address) {
        return Optional.ofNullable(verified.get(address));
    }

    /** The ports whose standing our listener may tell: somebody answered without the proof, or nobody answered. */
    List<Reached> unproven() {
        return reached.values().stream().filter(one -> one.knock().demandsProof() && isUnproven(one)).toList();
    }

    /** The TCP ports where our listener may have been starting, or may have met its limits. */
    List<Reached> tooEarly() {
        return reached.values().stream().filter(one -> one.knock().demandsProof() && one.knock().protocol() == Protocol.TCP)
                .filter(one -> one.detail().kind() == Detail.Kind.MUTE || (verifiedAt(one.address().orElseThrow()).isPresent()
                        && (one.detail().kind() == Detail.Kind.CLOSED || one.outcome() == FlowOutcome.REFUSED)))
                .toList();
    }

    private static boolean isUnproven(Reached one) {
        boolean answered = one.outcome() == FlowOutcome.INTERCEPTED && one.detail().kind() != Detail.Kind.OTHER_PORT;
        return answered || one.outcome() == FlowOutcome.SILENT;
    }

    /** The secure ports where somebody else than our listener answered. */
    List<Reached> securedByOthers() {
        return reached.values().stream().filter(one -> one.knock().manner() == Knock.Manner.SECURE_LISTENER
                && (one.outcome() == FlowOutcome.INTERCEPTED || one.outcome() == FlowOutcome.OPEN)).toList();
    }

    /** Our listener has told how it stands with a port where nothing was proven. */
    void judge(InetAddress address, LocalPort port, Answer.ReportSummary standing) {
        for (Reached one : unproven()) {
            if (one.address().orElseThrow().equals(address) && port.equals(endpoint(one.knock()))) {
                boolean silent = one.outcome() == FlowOutcome.SILENT;
                Detail.Kind kind = switch (standing) {
                    case HELD -> silent ? Detail.Kind.HELD_YET_SILENT : Detail.Kind.HELD_YET_FOREIGN;
                    case TAKEN -> isUntaken(one) ? Detail.Kind.TAKEN_YET_SILENT : Detail.Kind.TAKEN;
                    case NOT_PLANNED -> Detail.Kind.NOT_PLANNED;
                };
                // A holder that says nothing over UDP, or takes no connection, has proven nothing of the way.
                boolean open = standing == Answer.ReportSummary.TAKEN && !isUntaken(one) && !(silent && one.knock().protocol() == Protocol.UDP);
                reached.put(new Place(one.knock(), address), one.with(open ? FlowOutcome.OPEN : one.outcome(), Detail.of(kind)));
            }
        }
    }

    /** Whether no connection came about, as where the holder takes none from its full queue. */
    private static boolean isUntaken(Reached one) {
        return one.outcome() == FlowOutcome.SILENT && one.knock().protocol() == Protocol.TCP && one.detail().kind() != Detail.Kind.MUTE;
    }

    static LocalPort endpoint(Knock knock) {
        return new LocalPort(knock.protocol(), knock.port());
    }

    List<Reached> results() {
        List<Reached> results = new ArrayList<>(knocks.size());
        for (Knock knock : knocks) {
            results.add(best(knock));
        }
        return results;
    }

    private Reached best(Knock knock) {
        Optional<Reached> best = Optional.empty();
        String worse = "";
        for (InetAddress address : hosts.addresses(knock.firstHost())) {
            Reached here = Objects.requireNonNull(reached.get(new Place(knock, address)), "every address was knocked on");
            if (best.isEmpty() || here.outcome().compareTo(best.get().outcome()) < 0) {
                worse = best.map(ReachBoard::inShort).orElse(worse);
                best = Optional.of(here);
            } else if (here.outcome() != best.get().outcome()) {
                worse = inShort(here);
            }
        }
        if (best.isEmpty()) {
            return new Reached(knock, Optional.empty(), FlowOutcome.UNRESOLVED, 0, hosts.failure(knock.firstHost()), Optional.empty());
        }
        Reached found = best.get();
        boolean nothingElse = found.detail().kind() == Detail.Kind.NONE && !worse.isEmpty();
        return new Reached(knock, found.address(), found.outcome(), found.millis(),
                nothingElse ? new Detail(Detail.Kind.OTHER_ADDRESS, worse) : found.detail(), found.tls(), dead(found));
    }

    /**
     * The other addresses where nobody is. A family that this machine has no way to is not among them: whoever is like it never tries
     * those addresses first (RFC 6724 section 5, rule 1).
     */
    private List<InetAddress> dead(Reached found) {
        if (!found.outcome().carries()) {
            return List.of();
        }
        return hosts.addresses(found.knock().firstHost()).stream().filter(address -> {
            Reached here = Objects.requireNonNull(reached.get(new Place(found.knock(), address)), "every address was knocked on");
            boolean otherFamily = address.getClass() != found.address().orElseThrow().getClass();
            return here.outcome() == FlowOutcome.SILENT || here.outcome() == FlowOutcome.REFUSED
                    || (here.outcome() == FlowOutcome.NO_ROUTE && !otherFamily);
        }).toList();
    }

    private static String inShort(Reached one) {
        return one.address().map(InetAddress::getHostAddress).orElse("") + " " + one.outcome();
    }

    private record Place(Knock knock, InetAddress address) {
    }
}
