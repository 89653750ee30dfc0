package com.akio.tws.preflight.reach.phones;

import com.akio.tws.preflight.catalogue.Catalogue;
import com.akio.tws.preflight.catalogue.FlowRole;
import com.akio.tws.preflight.catalogue.Protocol;
import com.akio.tws.preflight.catalogue.Section;
import com.akio.tws.preflight.facts.SeenPhone;
import com.akio.tws.preflight.figures.PhoneMaker;
import com.akio.tws.preflight.reach.Knock;
import com.akio.tws.preflight.reach.ReachProgress;
import com.akio.tws.preflight.reach.attempt.AttemptLoop;
import com.akio.tws.preflight.reach.attempt.FlowAttempt;
import com.akio.tws.preflight.reach.attempt.ResolvedHosts;
import com.akio.tws.preflight.reach.attempt.SipKnock;
import com.akio.tws.preflight.reach.attempt.SipOptions;
import com.akio.tws.preflight.reach.names.Resolver;
import java.io.IOException;
import java.net.InetAddress;
import java.security.SecureRandom;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.LongSupplier;

/** Asks phones what they are, side by side: by SIP OPTIONS, and by a glance at their web page. Nothing is changed, no password sent. */
public final class PhoneSweep {

    private static final int MOST_AT_ONCE = 256;

    private final Duration timeout;
    private final SecureRandom random;
    private final Resolver resolver;
    private final LongSupplier nanos;
    private final Ports ports;
    private final String row;
    private final List<PhoneMaker> makers;

    /**
     * Where phones answer.
     *
     * @param sip the UDP port of SIP
     * @param web the TCP port of the page
     */
    public record Ports(int sip, int web) {

        /** 5060 and 80, as phones come. */
        public static final Ports USUAL = new Ports(5060, 80);
    }

    /** A sweep for the makers of an edition; each phone has one timeout. */
    public PhoneSweep(Catalogue catalogue, Duration timeout, SecureRandom random, Resolver resolver, LongSupplier nanos, Ports ports) {
        this.row = catalogue.rowOf(Section.PHONES);
        this.makers = PhoneMaker.all(catalogue);
        this.timeout = Objects.requireNonNull(timeout, "timeout");
        this.random = Objects.requireNonNull(random, "random");
        this.resolver = Objects.requireNonNull(resolver, "resolver");
        this.nanos = Objects.requireNonNull(nanos, "nanos");
        this.ports = Objects.requireNonNull(ports, "ports");
    }

    /**
     * Asks each, and gives those that answered.
     *
     * @throws IOException if this system gives no selector
     */
    public List<SeenPhone> ask(List<String> hosts, ReachProgress progress) throws IOException {
        ResolvedHosts resolved = ResolvedHosts.resolve(hosts, resolver, timeout);
        Map<String, SipKnock> sips = new LinkedHashMap<>();
        Map<String, WebGlance> pages = new LinkedHashMap<>();
        List<FlowAttempt> attempts = new ArrayList<>();
        for (String host : hosts) {
            for (InetAddress address : resolved.addresses(host).stream().limit(1).toList()) {
                SipKnock sip = new SipKnock(new Knock("phone-sip", row, FlowRole.SERVER, FlowRole.PHONE, host, Protocol.UDP,
                        ports.sip(), Knock.Manner.SIP), address, timeout, new SipOptions(random.nextLong(), random.nextLong()));
                WebGlance page = new WebGlance(row, host, address, ports.web(), timeout);
                sips.put(host, sip);
                pages.put(host, page);
                attempts.add(sip);
                attempts.add(page);
            }
        }
        int[] done = {0};
        new AttemptLoop(MOST_AT_ONCE, Duration.ZERO, nanos).run(attempts,
                ended -> progress.reached(++done[0], attempts.size()));
        List<SeenPhone> seen = new ArrayList<>();
        sips.forEach((host, sip) -> seen(host, sip, Objects.requireNonNull(pages.get(host), host)).ifPresent(seen::add));
        return seen;
    }

    private Optional<SeenPhone> seen(String host, SipKnock sip, WebGlance page) {
        if (sip.name().isEmpty() && !page.answered()) {
            return Optional.empty();
        }
        Optional<String> name = sip.name().filter(its -> !its.isEmpty());
        Optional<String> web = page.seen();
        Optional<PhoneIdentity> identity = PhoneIdentity.joined(name.flatMap(this::identity), web.flatMap(this::identity));
        return Optional.of(new SeenPhone(host, identity.map(PhoneIdentity::model), identity.flatMap(PhoneIdentity::firmware), name, web));
    }

    private Optional<PhoneIdentity> identity(String words) {
        return PhoneIdentity.of(words, makers);
    }
}
