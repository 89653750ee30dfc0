package com.akio.tws.preflight.reach;

import com.akio.tws.preflight.catalogue.FlowRole;
import com.akio.tws.preflight.catalogue.Protocol;
import com.akio.tws.preflight.certificate.CertificateLimits;
import com.akio.tws.preflight.facts.FlowOutcome;
import com.akio.tws.preflight.plan.PlannedFlow;
import java.time.Duration;
import java.time.Instant;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
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
        if (planned.stream().map(flow -> verdict(flow, of(flow))).anyMatch(Verdict.BROKEN::equals)) {
            return Verdict.BROKEN;
        }
        return openQuestions().isEmpty() ? Verdict.CARRIED : Verdict.UNDETERMINED;
    }

    /** What was left open, in a fixed order; a flow that failed leaves nothing open. */
    public Set<OpenQuestion> openQuestions() {
        Set<OpenQuestion> open = EnumSet.noneOf(OpenQuestion.class);
        planned.forEach(flow -> open.addAll(openQuestions(flow, of(flow))));
        if (notRehearsed.stream().anyMatch(one -> one.why().canBeMended())) {
            open.add(OpenQuestion.NOT_KNOCKED);
        }
        if (phones.filter(asked -> asked.seen().isEmpty()).isPresent()) {
            open.add(OpenQuestion.NO_PHONE);
        }
        if (flows.isEmpty() && phones.isEmpty()) {
            open.add(OpenQuestion.NOTHING);
        }
        return open;
    }

    private List<Reached> of(PlannedFlow flow) {
        return flows.stream().filter(one -> one.knock().flow().equals(flow.flow().name())).toList();
    }

    /**
     * The verdict of one flow. Where the document names several ports of which the site has one, one is enough; and of the ways to a port,
     * directly or through a proxy, one is enough.
     */
    public static Verdict verdict(PlannedFlow flow, List<Reached> its) {
        for (List<Reached> ways : uncarried(flow, its)) {
            if (!showsWay(flow, ways) && !ways.stream().allMatch(ReachReport::isOpenQuestion)) {
                return Verdict.BROKEN;
            }
        }
        return openQuestions(flow, its).isEmpty() ? Verdict.CARRIED : Verdict.UNDETERMINED;
    }

    private static Set<OpenQuestion> openQuestions(PlannedFlow flow, List<Reached> its) {
        Set<OpenQuestion> open = EnumSet.noneOf(OpenQuestion.class);
        for (List<Reached> ways : uncarried(flow, its)) {
            if (showsWay(flow, ways)) {
                open.add(OpenQuestion.DIRECTORY_REFUSED);
            } else if (ways.stream().allMatch(ReachReport::isOpenQuestion)) {
                ways.forEach(one -> open.add(isSilentUdp(one) ? OpenQuestion.SILENT_UDP : OpenQuestion.ACCEPTED));
            }
        }
        return open;
    }

    /** What belongs together, as one is enough of it, and of which none carries. */
    private static List<List<Reached>> uncarried(PlannedFlow flow, List<Reached> its) {
        boolean oneEnough = OneEnough.of(flow);
        Map<String, List<Reached>> together = its.stream().collect(Collectors.groupingBy(one -> one.knock().host()
                + (oneEnough ? "" : " " + one.knock().port()), LinkedHashMap::new, Collectors.toList()));
        return together.values().stream().filter(ways -> ways.stream().noneMatch(one -> one.outcome().carries())).toList();
    }

    private static boolean showsWay(PlannedFlow flow, List<Reached> ways) {
        return OneEnough.showsWayWhenRefused(flow) && ways.stream().anyMatch(one ->
                one.outcome() == FlowOutcome.REFUSED && one.knock().proxy().isEmpty());
    }

    private static boolean isOpenQuestion(Reached one) {
        return one.outcome() == FlowOutcome.ACCEPTED || isSilentUdp(one);
    }

    private static boolean isSilentUdp(Reached one) {
        return one.outcome() == FlowOutcome.SILENT && one.knock().protocol() == Protocol.UDP;
    }
}
