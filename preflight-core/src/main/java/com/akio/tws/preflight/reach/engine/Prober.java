package com.akio.tws.preflight.reach.engine;

import com.akio.tws.preflight.catalogue.Protocol;
import com.akio.tws.preflight.facts.FlowOutcome;
import com.akio.tws.preflight.reach.Detail;
import com.akio.tws.preflight.reach.Knock;
import com.akio.tws.preflight.reach.ReachProgress;
import com.akio.tws.preflight.reach.Reached;
import com.akio.tws.preflight.reach.attempt.AttemptLoop;
import com.akio.tws.preflight.reach.attempt.FlowAttempt;
import com.akio.tws.preflight.reach.attempt.ResolvedHosts;
import com.akio.tws.preflight.reach.attempt.SipKnock;
import com.akio.tws.preflight.reach.attempt.SipOptions;
import com.akio.tws.preflight.reach.names.Resolver;
import com.akio.tws.preflight.reach.wire.Token;
import java.io.IOException;
import java.net.InetAddress;
import java.security.SecureRandom;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.LongSupplier;

/**
 * Knocks on flows side by side, in one thread, and tells what came of each.
 *
 * <p>When all are silent it takes hardly longer than one timeout. Where somebody answered without the proof, our listener is
 * asked through another port whether it holds that one, and ports where it may have been starting are knocked on again; both take at most half
 * a timeout. A secure port where another service answers gets a TLS handshake, which takes at most one timeout more, and so does a second look
 * at a certificate that Java would not show at the first.
 */
public final class Prober {

    private static final int MOST_AT_ONCE = 2560;
    private static final int SPREAD = 10;
    /** Below what our listener takes of one caller at a time. */
    private static final int QUESTIONS_AT_ONCE = 32;

    private final Duration timeout;
    private final Optional<Asking> asking;
    private final SecureRandom random;
    private final Resolver resolver;
    private final LongSupplier nanos;
    private final ChainTrust trust;

    /**
     * A prober for one run.
     *
     * @param timeout how long one knock may take; more than two seconds on Windows, which hides a refusal for that long
     * @param token what our listener shows; without it nothing can be verified
     * @param nanos a clock in nanoseconds that only runs forward
     */
    public Prober(Duration timeout, Optional<Token> token, SecureRandom random, Resolver resolver, LongSupplier nanos) {
        this(timeout, token, random, resolver, nanos, ChainTrust.UNTOLD);
    }

    /**
     * A prober that also asks this machine what it thinks of the certificates that come.
     *
     * @param trust who is asked
     */
    public Prober(Duration timeout, Optional<Token> token, SecureRandom random, Resolver resolver, LongSupplier nanos, ChainTrust trust) {
        if (timeout.isNegative() || timeout.isZero()) {
            throw new IllegalArgumentException("a timeout must lie ahead: " + timeout);
        }
        this.timeout = timeout;
        this.asking = token.map(shared -> new Asking(shared, random));
        this.random = Objects.requireNonNull(random, "random");
        this.resolver = Objects.requireNonNull(resolver, "resolver");
        this.nanos = Objects.requireNonNull(nanos, "nanos");
        this.trust = Objects.requireNonNull(trust, "trust");
    }

    /**
     * Knocks on all, and gives one result for each, in their order.
     *
     * @throws IOException if this system gives no selector
     */
    public List<Reached> knock(List<Knock> knocks, ReachProgress progress) throws IOException {
        ResolvedHosts hosts = ResolvedHosts.resolve(knocks.stream().map(Knock::firstHost).toList(), resolver, timeout);
        ReachBoard board = new ReachBoard(knocks, hosts, progress);
        List<FlowAttempt> first = new ArrayList<>();
        for (Knock knock : knocks) {
            for (InetAddress address : hosts.addresses(knock.firstHost())) {
                first.add(attempt(knock, address, timeout));
            }
        }
        run(first, board);
        if (asking.isPresent()) {
            run(again(board), board);
            judgeUnproven(board);
        }
        run(handshakes(board), board);
        return board.results();
    }

    private void run(Collection<FlowAttempt> attempts, ReachBoard board) throws IOException {
        if (!attempts.isEmpty()) {
            new AttemptLoop(MOST_AT_ONCE, timeout.dividedBy(SPREAD), nanos).run(attempts, ended -> board.put(ended.reached()));
            run(unread(attempts), board);
        }
    }

    private static List<FlowAttempt> unread(Collection<FlowAttempt> attempts) {
        List<FlowAttempt> again = new ArrayList<>();
        for (FlowAttempt attempt : attempts) {
            if (attempt instanceof TlsKnock knock && knock.isUnread()) {
                again.add(knock.again());
            }
        }
        return again;
    }

    private FlowAttempt attempt(Knock knock, InetAddress address, Duration time) {
        if (knock.proxy().isPresent()) {
            return tls(knock, address, FlowOutcome.OPEN, Detail.NONE);
        }
        if (knock.protocol() == Protocol.UDP) {
            return knock.manner() == Knock.Manner.SIP ? new SipKnock(knock, address, time, new SipOptions(random.nextLong(), random.nextLong()))
                    : new UdpKnock(knock, address, time, asking, random);
        }
        return knock.manner() == Knock.Manner.SECURE_SERVICE ? tls(knock, address, FlowOutcome.OPEN, Detail.NONE)
                : new TcpKnock(knock, address, time, asking);
    }

    /**
     * Once more, where the first look may have come too early: our listener may have been starting, so that the system took connections for
     * it or refused those for ports that were still to be opened; and one that was closed at once may have met its limits.
     */
    private List<FlowAttempt> again(ReachBoard board) {
        List<FlowAttempt> again = new ArrayList<>();
        for (Reached early : board.tooEarly()) {
            again.add(attempt(early.knock(), early.address().orElseThrow(), timeout.dividedBy(2)));
        }
        return again;
    }

    private void judgeUnproven(ReachBoard board) throws IOException {
        List<HoldQuestion> questions = new ArrayList<>();
        for (Reached unproven : board.unproven()) {
            InetAddress address = unproven.address().orElseThrow();
            board.verifiedAt(address).ifPresent(through -> questions.add(
                    new HoldQuestion(through, address, ReachBoard.endpoint(unproven.knock()), timeout.dividedBy(2), asking.orElseThrow())));
        }
        for (int from = 0; from < questions.size(); from += QUESTIONS_AT_ONCE) {
            List<HoldQuestion> some = questions.subList(from, Math.min(questions.size(), from + QUESTIONS_AT_ONCE));
            new AttemptLoop(QUESTIONS_AT_ONCE, Duration.ZERO, nanos).run(some,
                    ended -> ended.standing().ifPresent(standing -> board.judge(ended.address(), ended.about(), standing)));
            if (some.stream().noneMatch(asked -> asked.standing().isPresent())) {
                // It has gone, or something drops its answers: a thousand more questions would each wait their time.
                return;
            }
        }
    }

    private List<FlowAttempt> handshakes(ReachBoard board) {
        List<FlowAttempt> handshakes = new ArrayList<>();
        for (Reached answered : board.securedByOthers()) {
            handshakes.add(tls(answered.knock(), answered.address().orElseThrow(), answered.outcome(), answered.detail()));
        }
        return handshakes;
    }

    private TlsKnock tls(Knock knock, InetAddress address, FlowOutcome outcome, Detail detail) {
        return new TlsKnock(knock, address, timeout, outcome, detail, trust);
    }
}
