package com.akio.tws.preflight.checks.server;

import com.akio.tws.preflight.catalogue.CheckId;
import com.akio.tws.preflight.catalogue.FigureKey;
import com.akio.tws.preflight.check.Check;
import com.akio.tws.preflight.check.EvaluationContext;
import com.akio.tws.preflight.check.Facts;
import com.akio.tws.preflight.check.Outcome;
import com.akio.tws.preflight.check.RequiredFacts;
import com.akio.tws.preflight.facts.Listener;
import com.akio.tws.preflight.facts.PortFacts;
import com.akio.tws.preflight.facts.WebServerFacts;
import com.akio.tws.preflight.figures.WebPortFigures;
import com.akio.tws.preflight.text.Message;
import java.util.ArrayList;
import java.util.List;

/**
 * No web server other than IIS on TCP port 80 (R9).
 *
 * <p>Process 4 is the kernel's HTTP server: behind it stands IIS, or whoever registered a URL. A URL reservation alone is no
 * listener. A listener on the loopback address counts too, since it keeps IIS from the port.
 */
public final class WebPortCheck implements Check {

    private static final CheckId ID = CheckId.of("server.role.web-port-80");

    @Override
    public CheckId id() {
        return ID;
    }

    @Override
    public RequiredFacts needs() {
        return RequiredFacts.everySign(PortFacts.TCP4_LISTENERS, PortFacts.TCP6_LISTENERS).quoting(PortFacts.HTTP_OWNERS,
                WebServerFacts.IIS_VERSION, WebServerFacts.IIS_SERVICE, WebServerFacts.IIS_SERVICE_STATE,
                WebServerFacts.IIS_BINDINGS, WebServerFacts.KERNEL_HTTP_SERVICES, WebServerFacts.URL_RESERVATIONS);
    }

    @Override
    public FigureKey<?> figures() {
        return WebPortFigures.KEY;
    }

    @Override
    public Message required(EvaluationContext context) {
        return ID.message("required", context.figures(WebPortFigures.KEY).port());
    }

    @Override
    public Outcome judge(Facts facts, EvaluationContext context) {
        long port = context.figures(WebPortFigures.KEY).port();
        List<Listener> listeners = new ArrayList<>();
        facts.known(PortFacts.TCP4_LISTENERS).ifPresent(listeners::addAll);
        facts.known(PortFacts.TCP6_LISTENERS).ifPresent(listeners::addAll);
        listeners.removeIf(listener -> listener.port() != port);
        if (listeners.isEmpty()) {
            return new Outcome.Met(ID.message("observed-free", port), ID.message("free", port));
        }
        return new PortHolders(ID, facts, context.figures(WebPortFigures.KEY), listeners).judge();
    }
}
