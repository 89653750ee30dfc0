package com.akio.tws.preflight.checks.network;

import com.akio.tws.preflight.catalogue.CheckId;
import com.akio.tws.preflight.certificate.ALabels;
import com.akio.tws.preflight.check.Check;
import com.akio.tws.preflight.check.EvaluationContext;
import com.akio.tws.preflight.check.Facts;
import com.akio.tws.preflight.check.Outcome;
import com.akio.tws.preflight.check.RequiredFacts;
import com.akio.tws.preflight.fact.Reading;
import com.akio.tws.preflight.fact.Reason;
import com.akio.tws.preflight.facts.DnsFacts;
import com.akio.tws.preflight.facts.ResolvedAddress;
import com.akio.tws.preflight.text.Message;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** The server's name leads to this machine, and its addresses lead back to the name (R13). */
public final class DnsResolutionCheck implements Check {

    private static final CheckId ID = CheckId.of("server.dns-resolution");

    @Override
    public CheckId id() {
        return ID;
    }

    @Override
    public RequiredFacts needs() {
        return RequiredFacts.every().quoting(DnsFacts.SERVER_ADDRESSES, DnsFacts.OWN_ADDRESSES);
    }

    /** The name service is asked from the machine itself. */
    @Override
    public boolean looksAtTheMachine() {
        return true;
    }

    @Override
    public Message required(EvaluationContext context) {
        return ID.message("required", context.site().profile().serverName().map(Message::verbatim).orElse(Message.of("site.not-told")));
    }

    @Override
    public Outcome judge(Facts facts, EvaluationContext context) {
        Optional<String> told = context.site().profile().serverName();
        if (told.isEmpty()) {
            return new Outcome.NotConcerned(Message.of("site.not-told"), ID.message("no-name"));
        }
        String name = told.get();
        Reading<List<ResolvedAddress>> reading = facts.reading(DnsFacts.SERVER_ADDRESSES);
        if (reading instanceof Reading.Absent) {
            return new Outcome.NotMet(ID.message("observed.none"), ID.message("none", name), ID.message("remedy.enter", name));
        }
        if (reading instanceof Reading.Unreadable<List<ResolvedAddress>> unreadable) {
            return unreadable.reason().kind() == Reason.Kind.NOT_COLLECTED
                    ? new Outcome.Confirm(ID.message("observed.not-asked"), ID.message("confirm", name))
                    : new Outcome.Undecided(ID.message("observed.no-answer"), ID.message("no-answer", unreadable.reason().detailSaid()),
                            ID.message("remedy.enter", name));
        }
        List<ResolvedAddress> addresses = reading.known().orElse(List.of());
        Message observed = Message.verbatim(addresses.stream()
                .map(one -> one.address() + one.name().map(its -> " (" + its + ")").orElse("")).toList());
        Optional<List<String>> own = facts.known(DnsFacts.OWN_ADDRESSES);
        List<String> foreign = addresses.stream().map(ResolvedAddress::address)
                .filter(address -> own.isPresent() && !own.get().contains(address)).toList();
        if (own.isEmpty()) {
            return new Outcome.Undecided(observed, ID.message("own-untold"), ID.message("remedy.enter", name));
        }
        if (!foreign.isEmpty()) {
            // Address translation, a reverse proxy or a balancer before the server look the same from here as a wrong entry.
            return new Outcome.Concern(observed, ID.message("elsewhere", name, foreign, own.get()), ID.message("remedy.elsewhere", name));
        }
        List<String> nameless = addresses.stream().filter(one -> !leadsBack(one, name)).map(ResolvedAddress::address).toList();
        return nameless.isEmpty() ? new Outcome.Met(observed, ID.message("met", name))
                : new Outcome.Concern(observed, ID.message("no-way-back", name, nameless), ID.message("remedy.reverse", name));
    }

    /** A name without a domain is the beginning of the full name that the reverse look-up gives. */
    private static boolean leadsBack(ResolvedAddress address, String name) {
        String wanted = ALabels.of(name).orElse(name.toLowerCase(Locale.ROOT));
        return address.name().map(its -> ALabels.of(its).orElse(its.toLowerCase(Locale.ROOT)))
                .filter(its -> its.equals(wanted) || (wanted.indexOf('.') < 0 && its.startsWith(wanted + "."))).isPresent();
    }
}
