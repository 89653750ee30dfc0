package com.akio.tws.preflight.reach;

import com.akio.tws.preflight.catalogue.FlowRole;
import com.akio.tws.preflight.catalogue.Protocol;
import com.akio.tws.preflight.certificate.CertificateLimits;
import com.akio.tws.preflight.facts.FlowOutcome;
import com.akio.tws.preflight.plan.PlannedFlow;
import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * What a run of {@code reach} found.
 *
 * @param at when it began
 * @param took how long it took
 * @param from which party this machine stood for
 * @param planned the flows that the site needs from there
 * @param flows one result for each port of each flow
 * @param notRehearsed the flows that could not be knocked on
 * @param phones the phones, where they were asked
 * @param limits the figures for the certificates that were shown
 * @param machine the name of the machine that knocked, where it has one
 */
public record ReachReport(Instant at, Duration took, FlowRole from, List<PlannedFlow> planned, List<Reached> flows,
        List<NotRehearsed> notRehearsed, Optional<AskedPhones> phones, CertificateLimits limits, Optional<String> machine) {

    /** Whether the site's flows can be relied on. */
    public enum Verdict {
        /** Every flow is VERIFIED or OPEN. */
        CARRIED,
        /** At least one is neither. */
        BROKEN,
        /** None failed, but one is ACCEPTED, a UDP port stayed silent, a flow could not be knocked on for want of something told, or no phone answered. */
        UNDETERMINED
    }

    public ReachReport {
        Objects.requireNonNull(at, "at");
        Objects.requireNonNull(took, "took");
        Objects.requireNonNull(from, "from");
        planned = List.copyOf(planned);
        flows = List.copyOf(flows);
        notRehearsed = List.copyOf(notRehearsed);
        Objects.requireNonNull(phones, "phones");
        Objects.requireNonNull(limits, "limits");
        Objects.requireNonNull(machine, "machine");
    }

    /** The same of a machine with a name. */
    public ReachReport of(Optional<String> knocking) {
        return new ReachReport(at, took, from, planned, flows, notRehearsed, phones, limits, knocking);
    }

    /** A run of a machine without a name. */
    public ReachReport(Instant at, Duration took, FlowRole from, List<PlannedFlow> planned, List<Reached> flows,
            List<NotRehearsed> notRehearsed, Optional<AskedPhones> phones, CertificateLimits limits) {
        this(at, took, from, planned, flows, notRehearsed, phones, limits, Optional.empty());
    }

    /** A run that shook no hands. */
    public ReachReport(Instant at, Duration took, FlowRole from, List<PlannedFlow> planned, List<Reached> flows,
            List<NotRehearsed> notRehearsed, Optional<AskedPhones> phones) {
        this(at, took, from, planned, flows, notRehearsed, phones, CertificateLimits.NONE);
    }

    /** The verdict of the run. A phone that does not answer stays what the profile says; but where none does, nothing was shown. */
    public Verdict verdict() {
        boolean nothing = (flows.isEmpty() && phones.isEmpty()) || phones.filter(asked -> asked.seen().isEmpty()).isPresent();
        boolean undetermined = notRehearsed.stream().anyMatch(one -> one.why().canBeMended()) || nothing;
        for (PlannedFlow flow : planned) {
            List<Reached> its = flows.stream().filter(one -> one.knock().flow().equals(flow.flow().name())).toList();
            Verdict verdict = its.isEmpty() ? Verdict.CARRIED : verdict(flow, its);
            if (verdict == Verdict.BROKEN) {
                return Verdict.BROKEN;
            }
            undetermined |= verdict == Verdict.UNDETERMINED;
        }
        return undetermined ? Verdict.UNDETERMINED : Verdict.CARRIED;
    }

    /**
     * The verdict of one flow. Where the document names several ports of which the site has one, one is enough; and of the ways to a port,
     * directly or through a proxy, one is enough.
     */
    public static Verdict verdict(PlannedFlow flow, List<Reached> its) {
        boolean oneEnough = OneEnough.of(flow);
        Map<String, List<Reached>> together = its.stream().collect(Collectors.groupingBy(one -> one.knock().host()
                + (oneEnough ? "" : " " + one.knock().port()), LinkedHashMap::new, Collectors.toList()));
        boolean undetermined = false;
        for (List<Reached> ways : together.values()) {
            if (ways.stream().noneMatch(one -> one.outcome().carries())) {
                boolean wayShown = OneEnough.showsWayWhenRefused(flow) && ways.stream().anyMatch(one ->
                        one.outcome() == FlowOutcome.REFUSED && one.knock().proxy().isEmpty());
                if (!wayShown && !ways.stream().allMatch(ReachReport::isOpenQuestion)) {
                    return Verdict.BROKEN;
                }
                undetermined = true;
            }
        }
        return undetermined ? Verdict.UNDETERMINED : Verdict.CARRIED;
    }

    private static boolean isOpenQuestion(Reached one) {
        return one.outcome() == FlowOutcome.ACCEPTED || isSilentUdp(one);
    }

    private static boolean isSilentUdp(Reached one) {
        return one.outcome() == FlowOutcome.SILENT && one.knock().protocol() == Protocol.UDP;
    }
}
