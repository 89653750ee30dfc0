package com.akio.tws.preflight.checks.server;

import com.akio.tws.preflight.check.Facts;
import com.akio.tws.preflight.fact.Reading;
import com.akio.tws.preflight.facts.WebServerFacts;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** What is known of IIS and a port. */
enum Iis {
    /** IIS is not installed: its version or its service is missing. */
    ABSENT,
    /** IIS runs and one of its sites is bound to the port. */
    HOLDS_PORT,
    /** IIS is installed, but it does not run, or none of its sites is bound to the port. */
    ELSEWHERE,
    /** IIS is installed; whether it holds the port could not be read. */
    UNCLEAR;

    static Iis of(Facts facts, long port) {
        boolean version = facts.known(WebServerFacts.IIS_VERSION).isPresent();
        boolean service = facts.known(WebServerFacts.IIS_SERVICE).isPresent();
        boolean versionAbsent = facts.reading(WebServerFacts.IIS_VERSION) instanceof Reading.Absent<?>;
        boolean serviceAbsent = facts.reading(WebServerFacts.IIS_SERVICE) instanceof Reading.Absent<?>;
        if (versionAbsent || serviceAbsent) {
            return ABSENT;
        }
        Optional<String> state = facts.known(WebServerFacts.IIS_SERVICE_STATE);
        if (version && service && state.filter(Iis::letsGo).isPresent()) {
            return ELSEWHERE;
        }
        Optional<List<String>> bindings = facts.known(WebServerFacts.IIS_BINDINGS);
        if (!version || !service || state.isEmpty() || bindings.isEmpty()) {
            return UNCLEAR;
        }
        return bindings.get().stream().anyMatch(binding -> isOn(binding, port)) ? HOLDS_PORT : ELSEWHERE;
    }

    /** A paused or starting W3SVC keeps its URLs with HTTP.sys; one that is stopped or stopping does not. */
    private static boolean letsGo(String state) {
        return state.equals("STOPPED") || state.equals("STOP_PENDING");
    }

    /** A binding is {@code http address:port:host}; an IPv6 address stands in brackets. */
    private static boolean isOn(String binding, long port) {
        String lower = binding.toLowerCase(Locale.ROOT);
        int addressEnd = Math.max(lower.indexOf(']'), 0);
        int colon = lower.indexOf(':', addressEnd);
        return lower.startsWith("http") && colon >= 0 && lower.startsWith(":" + port + ":", colon);
    }
}
