package com.akio.tws.preflight.checks.server;

import com.akio.tws.preflight.catalogue.CheckId;
import com.akio.tws.preflight.check.Facts;
import com.akio.tws.preflight.check.Outcome;
import com.akio.tws.preflight.facts.Listener;
import com.akio.tws.preflight.facts.PortFacts;
import com.akio.tws.preflight.facts.PortOwner;
import com.akio.tws.preflight.facts.WebServerFacts;
import com.akio.tws.preflight.text.Message;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/** Tells who holds the web port, and whether that is IIS. */
final class PortHolders {

    private static final long UNTOLD = 0;
    private static final long KERNEL = 4;

    private final CheckId id;
    private final Facts facts;
    private final long port;
    private final List<Listener> listeners;

    PortHolders(CheckId id, Facts facts, long port, List<Listener> listeners) {
        this.id = id;
        this.facts = facts;
        this.port = port;
        this.listeners = List.copyOf(listeners);
    }

    Outcome judge() {
        Set<Long> processes = new TreeSet<>();
        listeners.forEach(listener -> processes.add(listener.processId()));
        Optional<Long> foreign = processes.stream().filter(process -> process != UNTOLD && process != KERNEL).findFirst();
        if (foreign.isPresent()) {
            Optional<PortOwner> owner = ownerOf(foreign.get());
            Message who = said(foreign.get(), owner);
            boolean named = owner.filter(PortHolders::isNamed).isPresent();
            return new Outcome.NotMet(observed(who), id.message("foreign", who, port),
                    named ? id.message("remedy.foreign", who, port) : id.message("remedy.unnamed", port));
        }
        Iis iis = Iis.of(facts, port);
        if (iis == Iis.ABSENT) {
            boolean kernel = processes.contains(KERNEL);
            Message who = kernel ? behindKernel() : id.message("owner.untold");
            return new Outcome.NotMet(observed(who), id.message("foreign", who, port),
                    kernel ? id.message("remedy.foreign", who, port) : id.message("remedy.unnamed", port));
        }
        if (processes.contains(UNTOLD)) {
            return new Outcome.Undecided(observed(id.message("owner.untold")), id.message("untold", port),
                    id.message("remedy.untold", port));
        }
        return switch (iis) {
            case HOLDS_PORT -> new Outcome.Met(observed(id.message("owner.iis")), id.message("iis", port));
            case ELSEWHERE -> new Outcome.NotMet(observed(behindKernel()), id.message("foreign", behindKernel(), port),
                    id.message("remedy.foreign", behindKernel(), port));
            default -> new Outcome.Undecided(observed(id.message("owner.kernel-untold")), id.message("kernel-untold", port),
                    id.message("remedy.kernel-untold"));
        };
    }

    private Message observed(Message who) {
        Set<String> addresses = new LinkedHashSet<>();
        for (Listener listener : listeners) {
            String address = withoutScope(listener.address());
            addresses.add(address.indexOf(':') >= 0 ? "[" + address + "]:" + port : address + ":" + port);
        }
        return id.message("observed", List.copyOf(addresses), who);
    }

    /** The interface behind {@code %} matters to nobody who looks for the owner. */
    private static String withoutScope(String address) {
        int scope = address.indexOf('%');
        return scope < 0 ? address : address.substring(0, scope);
    }

    private Optional<PortOwner> ownerOf(long process) {
        return facts.known(PortFacts.HTTP_OWNERS).orElse(List.of()).stream()
                .filter(candidate -> candidate.processId() == process).findFirst();
    }

    private static boolean isNamed(PortOwner owner) {
        return owner.imagePath().isPresent() || !owner.services().isEmpty();
    }

    /** A protected process hides its file even from administrators; its service is told all the same. */
    private Message said(long process, Optional<PortOwner> owner) {
        Message path = owner.flatMap(PortOwner::imagePath).map(Message::verbatim).orElse(id.message("owner.untold"));
        List<String> services = owner.map(PortOwner::services).orElse(List.of());
        return services.isEmpty() ? id.message("owner.process", path, process)
                : id.message("owner.service", path, process, services);
    }

    /** Who may stand behind HTTP.sys: running services that are known to, else the URLs that somebody reserved. */
    private Message behindKernel() {
        List<String> services = facts.known(WebServerFacts.KERNEL_HTTP_SERVICES).orElse(List.of());
        if (!services.isEmpty()) {
            return id.message("owner.kernel-services", services);
        }
        List<String> reservations = facts.known(WebServerFacts.URL_RESERVATIONS).orElse(List.of()).stream()
                .filter(url -> url.contains(":" + port + "/")).filter(url -> !isStock(url)).toList();
        return reservations.isEmpty() ? id.message("owner.kernel") : id.message("owner.kernel-urls", reservations);
    }

    /** URLs that every Windows reserves on port 80 and nobody listens to (oldnewthing 2018-07-03). */
    private static boolean isStock(String url) {
        String lower = url.toLowerCase(Locale.ROOT);
        return lower.contains("/temporary_listen_addresses/") || lower.contains("/0131501b-") || lower.contains("/116b50eb-");
    }
}
