package com.akio.tws.preflight.dossier.assembly;

import com.akio.tws.preflight.bundle.BundleReader;
import com.akio.tws.preflight.catalogue.Flow;
import com.akio.tws.preflight.catalogue.FlowRole;
import com.akio.tws.preflight.catalogue.Protocol;
import com.akio.tws.preflight.catalogue.Row;
import com.akio.tws.preflight.fact.FactKey;
import com.akio.tws.preflight.fact.Reading;
import com.akio.tws.preflight.fact.Snapshot;
import com.akio.tws.preflight.fact.Value;
import com.akio.tws.preflight.facts.PhoneFacts;
import com.akio.tws.preflight.facts.ReachFacts;
import com.akio.tws.preflight.facts.ReachedPorts;
import com.akio.tws.preflight.facts.SeenPhone;
import com.akio.tws.preflight.input.BadInput;
import com.akio.tws.preflight.json.JsonCursor;
import com.akio.tws.preflight.json.SchemaName;
import com.akio.tws.preflight.json.ValueJson;
import com.akio.tws.preflight.text.Message;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Reads what {@code reach --format json} wrote ({@link SchemaName#REACH}), and refuses what is not so. A report without
 * {@code readings}, which earlier versions wrote, is read from its flows.
 */
public final class RehearsalReader {

    private RehearsalReader() {
    }

    /**
     * Reads the bytes of a report; {@code name} is what a refusal calls them.
     *
     * @throws BadInput if they are no such report
     */
    public static SavedRehearsal read(String name, byte[] bytes) throws BadInput {
        JsonCursor report = BundleReader.json(name, bytes);
        SchemaName.REACH.verify(report);
        FlowRole from = report.member("from").word(FlowRole.class);
        Set<String> servers = new LinkedHashSet<>();
        Map<String, List<ReachedPorts>> flows = new LinkedHashMap<>();
        for (JsonCursor flow : report.member("flows").elements()) {
            add(flow, flows, servers);
        }
        List<SeenPhone> phones = new ArrayList<>();
        for (JsonCursor phone : report.member("phones").elements()) {
            phones.add(phone(phone));
        }
        int asked = (int) report.member("phonesAsked").whole(0, Integer.MAX_VALUE);
        Map<String, Reading<Value>> readings = report.optional("readings").isPresent() ? readings(report.member("readings"))
                : ofFlows(flows, phones, asked > 0);
        Snapshot snapshot = new Snapshot(report.member("at").instant(), Duration.ofMillis(report.member("durationMillis").whole(0, Long.MAX_VALUE)),
                readings);
        return new SavedRehearsal(machine(report), from, snapshot, List.copyOf(servers), phones, Math.max(0, asked - phones.size()));
    }

    private static Optional<String> machine(JsonCursor report) throws BadInput {
        Optional<JsonCursor> machine = report.optional("machine");
        return machine.isPresent() ? text(machine.get(), "name") : Optional.empty();
    }

    private static void add(JsonCursor flow, Map<String, List<ReachedPorts>> flows, Set<String> servers) throws BadInput {
        if (!Row.isId(flow.member("row").text())) {
            throw flow.member("row").expected(Message.of("input.reach.row"));
        }
        JsonCursor name = flow.member("name");
        if (!Flow.isName(name.text())) {
            throw name.expected(Message.of("input.reach.flow"));
        }
        FlowRole unused = flow.member("from").word(FlowRole.class);
        if (flow.member("to").word(FlowRole.class) == FlowRole.SERVER) {
            servers.add(flow.member("host").filled());
        }
        RehearsedPorts.add(RehearsedPorts.read(flow, flow.member("protocol").named(Protocol.class)),
                flows.computeIfAbsent(name.text(), first -> new ArrayList<>()));
    }

    private static SeenPhone phone(JsonCursor phone) throws BadInput {
        return new SeenPhone(phone.member("address").filled(), text(phone, "model"), text(phone, "firmware"), text(phone, "sip"), text(phone, "web"));
    }

    private static Map<String, Reading<Value>> readings(JsonCursor saved) throws BadInput {
        Map<String, Reading<Value>> readings = new LinkedHashMap<>();
        for (Map.Entry<String, JsonCursor> entry : saved.entries().entrySet()) {
            if (!ReachFacts.isResult(entry.getKey()) && !entry.getKey().equals(PhoneFacts.SEEN.name())) {
                throw entry.getValue().refuse(Message.of("input.reach.reading", entry.getKey()));
            }
            readings.put(entry.getKey(), ValueJson.readReading(entry.getValue()));
        }
        return readings;
    }

    private static Map<String, Reading<Value>> ofFlows(Map<String, List<ReachedPorts>> flows, List<SeenPhone> phones, boolean asked) {
        Map<String, Reading<Value>> readings = new LinkedHashMap<>();
        flows.forEach((name, results) -> put(ReachFacts.ofFlow(name), results, readings));
        if (asked) {
            put(PhoneFacts.SEEN, phones, readings);
        }
        return readings;
    }

    private static <T> void put(FactKey<T> key, T fact, Map<String, Reading<Value>> readings) {
        readings.put(key.name(), Reading.known(key.type().toValue(fact), "reach"));
    }

    static Optional<String> text(JsonCursor object, String name) throws BadInput {
        Optional<JsonCursor> member = object.optional(name);
        return member.isPresent() && !member.get().isNull() ? Optional.of(member.get().text()) : Optional.empty();
    }
}
