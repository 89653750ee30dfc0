package com.akio.tws.preflight.hook.cli;

import com.akio.tws.preflight.input.BadInput;
import com.akio.tws.preflight.reach.Proxies;
import com.akio.tws.preflight.reach.ProxyAddress;
import com.akio.tws.preflight.text.Message;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** By which proxy what leaves by HTTPS is also tried: the one that is told, else those that Windows is set to. */
final class ProxyOption {

    private static final String DIRECT = "none";

    @Option(names = "--proxy", paramLabel = "HOST:PORT|none")
    private @Nullable String proxy;

    /** Whether one is told. */
    boolean told() {
        return proxy != null;
    }

    /** The proxies for a host. */
    Proxies proxies() throws BadInput {
        if (proxy == null) {
            return WindowsAnswers.proxies();
        }
        if (proxy.strip().equalsIgnoreCase(DIRECT)) {
            return Proxies.NONE;
        }
        Optional<ProxyAddress> told = ProxyAddress.parse(proxy);
        if (told.isEmpty() || !proxy.matches(".*:\\d+/?\\s*")) {
            throw new BadInput(Message.of("input.proxy"));
        }
        List<ProxyAddress> one = List.of(told.get());
        return host -> one;
    }
}
