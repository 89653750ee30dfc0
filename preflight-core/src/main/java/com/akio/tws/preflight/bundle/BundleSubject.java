package com.akio.tws.preflight.bundle;

import com.akio.tws.preflight.fact.Reading;
import com.akio.tws.preflight.fact.Value;
import com.akio.tws.preflight.text.Message;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/** What a snapshot tells of a machine and its site beside names and addresses, by the facts that tell it. */
enum BundleSubject {
    /** Programs and services, with their folders. */
    PROGRAMS("contents.subject.programs", "port.owners port.80-owners exchange. antivirus. defender. iis.service http.running-services directory.service directory.lightweight-services session."),
    /** Rules of the firewall. */
    RULES("contents.subject.rules", "firewall.own-rules firewall.policy-rules firewall.device-rules"),
    /** Ports that are held. */
    PORTS("contents.subject.ports", "port.tcp port.udp"),
    /** Flows that were rehearsed. */
    FLOWS("contents.subject.flows", "reach."),
    /** Phones that answered. */
    PHONES("contents.subject.phones", "phone."),
    /** Disks and devices. */
    DEVICES("contents.subject.devices", "install.disks system.disks device.");

    private final String key;
    /** The beginnings of their names, behind one another. */
    private final String facts;

    BundleSubject(String key, String facts) {
        this.key = key;
        this.facts = facts;
    }

    Message said() {
        return new Message(key, List.of());
    }

    private boolean isTold(String fact) {
        return Arrays.stream(facts.split(" ")).anyMatch(fact::startsWith);
    }

    /** How many there are of each; what there is none of is left out. */
    static Map<BundleSubject, Integer> in(Collected collected) {
        Map<BundleSubject, Integer> counts = new EnumMap<>(BundleSubject.class);
        for (Map.Entry<String, Reading<Value>> fact : collected.snapshot().readings().entrySet()) {
            for (BundleSubject subject : values()) {
                if (subject.isTold(fact.getKey()) && fact.getValue() instanceof Reading.Known<Value> known) {
                    counts.merge(subject, many(known.value()), Integer::sum);
                }
            }
        }
        if (!collected.site().profile().phones().isEmpty()) {
            counts.merge(PHONES, collected.site().profile().phones().size(), Integer::sum);
        }
        counts.values().removeIf(count -> count == 0);
        return counts;
    }

    /** A list tells as many as it has, a record one; a number or a text is a setting and tells none. */
    private static int many(Value value) {
        if (value instanceof Value.Items items) {
            return items.items().size();
        }
        return value instanceof Value.Fields ? 1 : 0;
    }
}
