package com.akio.tws.preflight.facts;

import static com.akio.tws.preflight.fact.SavedField.optionalText;
import static com.akio.tws.preflight.fact.SavedField.unless;

import com.akio.tws.preflight.fact.FactType;
import com.akio.tws.preflight.fact.SavedRecord;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * By which way ports were reached. Bundles of earlier versions hold none of it.
 *
 * @param deadAddresses the other addresses of the host at which nobody is, though one of its addresses carries
 * @param proxy the proxy by which they were reached, as {@code host:port}; empty when directly
 */
public record ReachedWay(List<String> deadAddresses, Optional<String> proxy) {

    /** Directly, and at every address alike. */
    public static final ReachedWay DIRECT = new ReachedWay(List.of(), Optional.empty());

    /** Among the fields of the ports themselves. */
    static final SavedRecord<ReachedWay> FIELDS = SavedRecord.of("ReachedWay", ReachedWay::new,
            unless(List.of(), "deadAddresses", FactType.TEXTS, ReachedWay::deadAddresses), optionalText("proxy", ReachedWay::proxy));

    public ReachedWay {
        deadAddresses = List.copyOf(deadAddresses);
        Objects.requireNonNull(proxy, "proxy");
    }
}
