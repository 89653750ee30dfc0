package com.akio.tws.preflight.checks.server;

import com.akio.tws.preflight.catalogue.CheckId;
import com.akio.tws.preflight.check.Facts;
import com.akio.tws.preflight.fact.Reading;
import com.akio.tws.preflight.facts.WebServerFacts;
import com.akio.tws.preflight.figures.WebPortFigures;
import com.akio.tws.preflight.text.Message;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Who, IIS apart, may stand behind the kernel's HTTP server on a port. Windows does not tell: running services that are known to
 * use it and URLs that somebody reserved are a guess, and are worded as one.
 */
final class BehindKernel {

    private final CheckId id;
    private final Map<String, List<String>> known;
    private final Reading<List<String>> services;
    private final Reading<List<UrlPrefix>> urls;

    BehindKernel(CheckId id, Facts facts, WebPortFigures figures, long port) {
        this.id = id;
        this.known = figures.kernelServices();
        this.services = facts.reading(WebServerFacts.KERNEL_HTTP_SERVICES);
        List<String> stock = figures.stockUrls();
        this.urls = facts.reading(WebServerFacts.URL_RESERVATIONS).map(texts -> texts.stream().map(UrlPrefix::of)
                .flatMap(Optional::stream).filter(url -> url.port() == port && !url.beginsWithAny(stock)).toList());
    }

    /** The running services that reserved something on the port, else all that run; and the URLs that are none of theirs. */
    Message said() {
        List<UrlPrefix> reserved = reserved();
        List<String> reserving = running().stream().filter(service -> reserved.stream().anyMatch(url -> isOf(url, service))).toList();
        List<String> likely = reserving.isEmpty() ? running() : reserving;
        List<String> others = reserved.stream().filter(url -> likely.stream().noneMatch(service -> isOf(url, service)))
                .map(UrlPrefix::text).distinct().toList();
        if (likely.isEmpty()) {
            return others.isEmpty() ? id.message("owner.kernel") : id.message("owner.kernel-urls", FewNames.of(id, others));
        }
        return others.isEmpty() ? id.message("owner.kernel-services", FewNames.of(id, likely))
                : id.message("owner.kernel-both", FewNames.of(id, likely), FewNames.of(id, others));
    }

    /**
     * Whether another service may answer on the port beside IIS, or instead of a site that somebody stopped: it runs, and a URL on
     * the port is reserved that is its own or nobody's we know. What could not be read may be so.
     */
    boolean mayShare() {
        boolean noService = isRead(services) && running().isEmpty();
        boolean noUrl = isRead(urls) && reserved().isEmpty();
        if (noService || noUrl) {
            return false;
        }
        return !isRead(services) || !isRead(urls)
                || reserved().stream().anyMatch(url -> running().stream().anyMatch(service -> isOf(url, service)) || isUnclaimed(url));
    }

    private List<String> running() {
        return services.known().orElse(List.of());
    }

    private List<UrlPrefix> reserved() {
        return urls.known().orElse(List.of());
    }

    private static boolean isRead(Reading<?> reading) {
        return !(reading instanceof Reading.Unreadable);
    }

    private boolean isOf(UrlPrefix url, String service) {
        return known.entrySet().stream().anyMatch(entry -> isNamed(service, entry.getKey()) && url.beginsWithAny(entry.getValue()));
    }

    private boolean isUnclaimed(UrlPrefix url) {
        return known.values().stream().noneMatch(url::beginsWithAny);
    }

    /** A star ends the beginning of a name: the services of named instances are {@code NAME$INSTANCE}. */
    private static boolean isNamed(String service, String name) {
        return name.endsWith("*") ? service.regionMatches(true, 0, name, 0, name.length() - 1) : service.equalsIgnoreCase(name);
    }
}
