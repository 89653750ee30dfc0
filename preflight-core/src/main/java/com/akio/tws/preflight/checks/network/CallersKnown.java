package com.akio.tws.preflight.checks.network;

import com.akio.tws.preflight.check.Terms;
import com.akio.tws.preflight.site.MaskedAddress;
import com.akio.tws.preflight.site.NetworkRange;
import java.util.List;
import java.util.Optional;

/**
 * Where the client PCs are, as the site profile tells it.
 *
 * @param told their ranges; empty when nobody told them, or not in a form that can be compared
 * @param masked whether ranges of the Internet were told that a masked bundle does not show
 * @param inner the ranges of private networks, where client PCs may be when nobody told
 */
record CallersKnown(List<NetworkRange> told, boolean masked, List<NetworkRange> inner) {

    CallersKnown {
        told = List.copyOf(told);
        inner = List.copyOf(inner);
    }

    static CallersKnown of(Terms terms) {
        List<Optional<NetworkRange>> told =
                terms.site().profile().network().clientNetworks().stream().map(NetworkRange::of).toList();
        boolean every = told.stream().allMatch(Optional::isPresent);
        return new CallersKnown(every ? told.stream().flatMap(Optional::stream).toList() : List.of(),
                terms.site().profile().network().clientNetworks().stream().anyMatch(MaskedAddress::mayBeOfTheInternet),
                terms.figures().texts("privateNetworks").stream().map(NetworkRange::of).flatMap(Optional::stream).toList());
    }

    /** Whether these ranges hold every client PC. */
    boolean areAllIn(List<NetworkRange> ranges) {
        return !told.isEmpty() && told.stream().allMatch(range -> range.isCoveredBy(ranges));
    }

    /** Whether a client PC may be among the callers that a rule names. */
    boolean mayBeAmong(RuleLimits limits) {
        List<NetworkRange> places = told.isEmpty() ? inner : told;
        return limits.keywords() || (masked && limits.elsewhere()) || limits.callers().stream().anyMatch(caller -> places.stream().anyMatch(caller::meets));
    }
}
