package com.akio.tws.preflight.checks.server;

import com.akio.tws.preflight.catalogue.CheckId;
import com.akio.tws.preflight.check.Facts;
import com.akio.tws.preflight.facts.PortFacts;
import com.akio.tws.preflight.facts.PortOwner;
import com.akio.tws.preflight.figures.WebPortFigures;
import com.akio.tws.preflight.text.Message;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/**
 * The programs that hold a port by themselves: all of them, since each keeps IIS from the address that it holds.
 *
 * <p>The service {@code iphlpsvc} holds a port for others: an entry of {@code netsh interface portproxy} (Microsoft, "Netsh
 * interface portproxy commands"). That entry is what must go; the service is Windows' own and stays.
 */
final class ForeignHolders {

    private final CheckId id;
    private final long port;
    private final List<String> proxies;
    private final List<String> hosts;
    private final List<Message> names = new ArrayList<>();
    private final List<Message> remedies = new ArrayList<>();

    ForeignHolders(CheckId id, Facts facts, WebPortFigures figures, Collection<Long> processes) {
        this.id = id;
        this.port = figures.port();
        this.proxies = figures.portProxyServices();
        this.hosts = figures.serviceHosts();
        List<PortOwner> owners = facts.known(PortFacts.HTTP_OWNERS).orElse(List.of());
        List<Message> named = new ArrayList<>();
        boolean proxied = false;
        boolean hosted = false;
        boolean unnamed = false;
        for (long process : processes) {
            Optional<PortOwner> owner = owners.stream().filter(candidate -> candidate.processId() == process).findFirst();
            List<String> services = owner.map(PortOwner::services).orElse(List.of());
            Message who = said(process, owner, services);
            names.add(who);
            if (services.stream().anyMatch(this::isProxy)) {
                proxied = true;
            } else if (services.isEmpty() && owner.flatMap(PortOwner::imagePath).isEmpty()) {
                unnamed = true;
            } else if (services.isEmpty() && owner.filter(this::isHost).isPresent()) {
                hosted = true;
            } else {
                named.add(who);
            }
        }
        if (!named.isEmpty()) {
            remedies.add(id.message("remedy.foreign", FewNames.of(id, named), port));
        }
        if (hosted) {
            remedies.add(id.message("remedy.hosted", Long.toString(port)));
        }
        if (proxied) {
            remedies.add(id.message("remedy.portproxy", Long.toString(port)));
        }
        if (unnamed) {
            remedies.add(id.message("remedy.unnamed", port));
        }
    }

    /** Each holder, with its process and what is known of it. */
    List<Message> names() {
        return List.copyOf(names);
    }

    /** What to do about them. */
    List<Message> remedies() {
        return List.copyOf(remedies);
    }

    private boolean isProxy(String service) {
        return proxies.stream().anyMatch(service::equalsIgnoreCase);
    }

    /** Whether the program is Windows' own that only carries services: its name tells nothing, and it is nothing to be stopped. */
    private boolean isHost(PortOwner owner) {
        String path = owner.imagePath().orElse("");
        return hosts.stream().anyMatch(path.substring(path.lastIndexOf('\\') + 1)::equalsIgnoreCase);
    }

    /** A protected process hides its file even from administrators; its service is told all the same. */
    private Message said(long process, Optional<PortOwner> owner, List<String> services) {
        List<Object> few = FewNames.of(id, services);
        // A process that hosts other services too may hold the port for one of them.
        boolean alone = services.size() == 1;
        if (services.stream().anyMatch(this::isProxy)) {
            return id.message(alone ? "owner.portproxy" : "owner.portproxy-probably", process, few);
        }
        if (!services.isEmpty() && owner.filter(this::isHost).isPresent()) {
            return id.message(alone ? "owner.hosted" : "owner.hosted-probably", process, few);
        }
        Message path = owner.flatMap(PortOwner::imagePath).map(Message::verbatim).orElse(id.message("owner.untold"));
        return services.isEmpty() ? id.message("owner.process", path, process) : id.message("owner.service", path, process, few);
    }
}
