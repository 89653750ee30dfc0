package com.akio.tws.preflight.checks.server;

import com.akio.tws.preflight.check.Facts;
import com.akio.tws.preflight.fact.Mismatch;
import com.akio.tws.preflight.fact.Reading;
import com.akio.tws.preflight.facts.WebServerFacts;
import com.akio.tws.preflight.text.Message;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/** What is known of IIS and a port. */
enum Iis {
    /** IIS is not installed: its version or its service is missing. */
    ABSENT,
    /** IIS runs and one of its sites that start is bound to the port. */
    HOLDS_PORT,
    /** IIS is installed, but it does not run, or none of its sites that start is bound to the port. */
    ELSEWHERE,
    /** IIS is installed, and its sites stand in another file than the one that is read. */
    IN_ANOTHER_FILE,
    /** IIS is installed; whether it holds the port could not be read. */
    UNCLEAR;

    private static final Pattern BINDING = Pattern.compile("https?\\s+(?:\\[[^]]*]|[^:\\[\\]]*):\\s*0*([0-9]{1,5})\\s*(?::.*)?",
            Pattern.DOTALL);

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
        if (elsewhere(facts).isPresent()) {
            return IN_ANOTHER_FILE;
        }
        Optional<List<String>> bindings = facts.known(WebServerFacts.IIS_BINDINGS);
        if (!version || !service || state.isEmpty() || bindings.isEmpty()) {
            return UNCLEAR;
        }
        return bindings.get().stream().anyMatch(binding -> isOn(binding, port)) ? HOLDS_PORT : ELSEWHERE;
    }

    /** Whether somebody else must stand behind the kernel's HTTP server there. */
    boolean isNotOnThePort() {
        return this == ABSENT || this == ELSEWHERE;
    }

    /** What in which file says that the sites stand elsewhere. */
    static Message whereSitesStand(Facts facts) {
        return Message.verbatim(elsewhere(facts).map(Mismatch::found).orElse("") + " ("
                + facts.reading(WebServerFacts.IIS_BINDINGS).source().where() + ")");
    }

    private static Optional<Mismatch> elsewhere(Facts facts) {
        return facts.reading(WebServerFacts.IIS_BINDINGS) instanceof Reading.Unreadable<?> unreadable
                ? Mismatch.in(unreadable.reason().detail()).filter(other -> other.expected().equals(WebServerFacts.SITES_HERE))
                : Optional.empty();
    }

    /** A paused or starting W3SVC keeps its URLs with HTTP.sys; one that is stopped or stopping does not. */
    private static boolean letsGo(String state) {
        return state.equals("STOPPED") || state.equals("STOP_PENDING");
    }

    /** A binding of the web is {@code http address:port:host}; an IPv6 address stands in brackets, no address or a star is every one. */
    private static boolean isOn(String binding, long port) {
        var form = BINDING.matcher(binding.strip().toLowerCase(Locale.ROOT));
        return form.matches() && Long.parseLong(form.group(1)) == port;
    }
}
