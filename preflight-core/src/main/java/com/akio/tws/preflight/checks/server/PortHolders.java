package com.akio.tws.preflight.checks.server;

import com.akio.tws.preflight.catalogue.CheckId;
import com.akio.tws.preflight.check.Facts;
import com.akio.tws.preflight.check.Outcome;
import com.akio.tws.preflight.fact.Reading;
import com.akio.tws.preflight.facts.Listener;
import com.akio.tws.preflight.facts.WebServerFacts;
import com.akio.tws.preflight.figures.WebPortFigures;
import com.akio.tws.preflight.text.Message;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/** Tells who holds the web port, and whether that is IIS. */
final class PortHolders {

    private static final long UNTOLD = 0;
    private static final long KERNEL = 4;

    private final CheckId id;
    private final Facts facts;
    private final WebPortFigures figures;
    private final long port;
    private final List<Listener> listeners;
    private final Set<Long> processes = new TreeSet<>();

    PortHolders(CheckId id, Facts facts, WebPortFigures figures, List<Listener> listeners) {
        this.id = id;
        this.facts = facts;
        this.figures = figures;
        this.port = figures.port();
        this.listeners = List.copyOf(listeners);
        listeners.forEach(listener -> processes.add(listener.processId()));
    }

    Outcome judge() {
        Iis iis = Iis.of(facts, port);
        BehindKernel behind = new BehindKernel(id, facts, figures, port);
        ForeignHolders foreign = new ForeignHolders(id, facts, figures,
                processes.stream().filter(process -> process != UNTOLD && process != KERNEL).toList());
        List<Message> holders = new ArrayList<>(foreign.names());
        Set<Message> remedies = new LinkedHashSet<>(foreign.remedies());
        if (processes.contains(KERNEL) && iis.isNotOnThePort()) {
            holders.add(behind.said());
            remedies.add(id.message("remedy.kernel", port));
        }
        if (processes.contains(UNTOLD) && iis == Iis.ABSENT) {
            holders.add(id.message("owner.untold"));
            remedies.add(id.message("remedy.unnamed", port));
        }
        if (!holders.isEmpty()) {
            List<Object> few = FewNames.of(id, holders);
            return new Outcome.NotMet(observed(few), id.message("foreign", few, port),
                    remedies.stream().reduce((one, other) -> id.message("remedy.both", one, other)).orElseThrow());
        }
        return processes.contains(UNTOLD)
                ? new Outcome.Undecided(observed(id.message("owner.untold")), id.message("untold", port), id.message("remedy.untold", port))
                : kernelWithIis(iis, behind);
    }

    /** Nobody but the kernel's HTTP server listens, and IIS may be the one behind it. */
    private Outcome kernelWithIis(Iis iis, BehindKernel behind) {
        if (iis == Iis.HOLDS_PORT && !behind.mayShare()) {
            return new Outcome.Met(observed(id.message("owner.iis")), id.message("iis", port));
        }
        Message observed = observed(id.message("owner.kernel-untold"));
        if (iis == Iis.HOLDS_PORT) {
            return new Outcome.Undecided(observed, id.message("shared", port, behind.said()), id.message("remedy.kernel-shared", port));
        }
        if (iis == Iis.IN_ANOTHER_FILE) {
            return new Outcome.Undecided(observed, id.message("elsewhere", port, Iis.whereSitesStand(facts)),
                    id.message("remedy.elsewhere", port));
        }
        Message untold = facts.reading(WebServerFacts.IIS_BINDINGS) instanceof Reading.Unreadable<?> unreadable
                ? id.message("kernel-unread", port, unreadable.reason().said()) : id.message("kernel-untold", port);
        return new Outcome.Undecided(observed, untold, id.message("remedy.kernel-untold"));
    }

    private Message observed(Object who) {
        Set<String> addresses = new LinkedHashSet<>();
        for (Listener listener : listeners) {
            String address = withoutScope(listener.address());
            addresses.add(address.indexOf(':') >= 0 ? "[" + address + "]:" + port : address + ":" + port);
        }
        return id.message("observed", FewNames.of(id, List.copyOf(addresses)), who);
    }

    /** The interface behind {@code %} matters to nobody who looks for the owner. */
    private static String withoutScope(String address) {
        int scope = address.indexOf('%');
        return scope < 0 ? address : address.substring(0, scope);
    }
}
