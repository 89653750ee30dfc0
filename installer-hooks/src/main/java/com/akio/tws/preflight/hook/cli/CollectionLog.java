package com.akio.tws.preflight.hook.cli;

import com.akio.tws.preflight.bundle.Collected;
import com.akio.tws.preflight.bundle.Redaction;
import com.akio.tws.preflight.fact.Reading;
import com.akio.tws.preflight.fact.Value;
import java.util.Map;

/** The log of a collection: when it ran, and each reading that failed. English, since support reads it. */
final class CollectionLog {

    private CollectionLog() {
    }

    static String of(Collected collected) {
        StringBuilder log = new StringBuilder();
        log.append("tws-preflight ").append(ToolVersion.number()).append(" on Java ")
                .append(Runtime.version()).append('\n');
        log.append("collected ").append(collected.snapshot().collectedAt()).append(" in ")
                .append(collected.snapshot().took().toMillis()).append(" ms, ")
                .append(collected.snapshot().readings().size()).append(" readings\n");
        for (Map.Entry<String, Reading<Value>> fact : collected.snapshot().readings().entrySet()) {
            if (fact.getValue() instanceof Reading.Unreadable<Value> unreadable) {
                log.append(fact.getKey()).append(": ").append(unreadable.reason().kind()).append(' ')
                        .append(unreadable.reason().code().isPresent() ? unreadable.reason().code().getAsInt() + " " : "")
                        .append(unreadable.reason().detail()).append(" at ").append(unreadable.source().where()).append('\n');
            }
        }
        return log.toString();
    }

    static String of(Redaction redaction) {
        StringBuilder log = new StringBuilder("masked with map ").append(redaction.map()).append('\n');
        for (Redaction.Count count : redaction.counts()) {
            log.append("masked ").append(count.kind()).append(": ").append(count.values()).append(" different, in ")
                    .append(count.places()).append(" places\n");
        }
        return log.append("masked only where known to be a name: ").append(redaction.notSearched()).append('\n').toString();
    }
}
