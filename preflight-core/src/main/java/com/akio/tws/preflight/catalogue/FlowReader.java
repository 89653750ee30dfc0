package com.akio.tws.preflight.catalogue;

import com.akio.tws.preflight.catalogue.FlowPorts.Chooser;
import com.akio.tws.preflight.catalogue.FlowPorts.Quantity;
import com.akio.tws.preflight.input.BadInput;
import com.akio.tws.preflight.json.JsonCursor;
import com.akio.tws.preflight.site.Connector;
import com.akio.tws.preflight.site.Feature;
import com.akio.tws.preflight.site.PabxKind;
import com.akio.tws.preflight.site.TwsVersion;
import com.akio.tws.preflight.text.Message;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Reads the network flows. */
final class FlowReader {

    private static final Set<String> FLOW = Set.of("name", "row", "from", "to", "bothWays", "protocol", "ports", "chosen",
            "growth", "secure", "when", "purpose");
    private static final Set<String> WHEN =
            Set.of("secure", "features", "connectors", "pabx", "phones", "mediaChannels", "tws");
    private static final Set<String> GROWTH = Set.of("by", "portsEach");

    private FlowReader() {
    }

    static List<Flow> flows(JsonCursor list, Set<String> rows, Set<String> makers) throws BadInput {
        List<Flow> flows = new ArrayList<>();
        Set<String> names = new HashSet<>();
        for (JsonCursor cursor : list.elements()) {
            Flow flow = flow(cursor, rows, makers);
            if (!names.add(flow.name())) {
                throw cursor.member("name").refuse(Message.of("input.catalogue.twice", flow.name()));
            }
            flows.add(flow);
        }
        return flows;
    }

    private static Flow flow(JsonCursor flow, Set<String> rows, Set<String> makers) throws BadInput {
        flow.onlyMembers(FLOW);
        JsonCursor name = flow.member("name");
        if (!Flow.isName(name.text())) {
            throw name.expected(Message.of("input.catalogue.flow-name"));
        }
        return new Flow(name.text(), RowReader.known(flow.member("row"), rows),
                flow.member("from").word(FlowRole.class),
                flow.member("to").word(FlowRole.class), CatalogueJson.flag(flow, "bothWays"),
                flow.member("protocol").named(Protocol.class), ports(flow),
                flow.member("secure").flag(), when(flow.member("when"), makers), CatalogueJson.words(flow.member("purpose")));
    }

    private static FlowPorts ports(JsonCursor flow) throws BadInput {
        List<PortRange> ports = CatalogueJson.filledList(flow.member("ports"), cursor ->
                PortRange.parse(cursor.text()).orElseThrow(() -> cursor.expected(Message.of("input.catalogue.ports"))));
        Optional<JsonCursor> chosen = flow.optional("chosen");
        Optional<JsonCursor> growth = flow.optional("growth");
        if (growth.isEmpty()) {
            return chosen.isEmpty() ? new FlowPorts.Fixed(ports)
                    : new FlowPorts.Chosen(ports, chosen.get().word(Chooser.class));
        }
        if (chosen.isPresent() || ports.size() != 1 || ports.get(0).count() != 1) {
            throw growth.get().refuse(Message.of("input.catalogue.growth"));
        }
        growth.get().onlyMembers(GROWTH);
        return new FlowPorts.Growing(ports.get(0).first(),
                growth.get().member("by").word(Quantity.class),
                (int) growth.get().member("portsEach").whole(1, 1000));
    }

    private static FlowCondition when(JsonCursor when, Set<String> makers) throws BadInput {
        when.onlyMembers(WHEN);
        Optional<JsonCursor> secure = when.optional("secure");
        Optional<JsonCursor> phones = when.optional("phones");
        return new FlowCondition(secure.isPresent() ? Optional.of(secure.get().flag()) : Optional.empty(),
                CatalogueJson.wordsIfAny(when, "features", Feature.class),
                CatalogueJson.wordsIfAny(when, "connectors", Connector.class),
                CatalogueJson.wordsIfAny(when, "pabx", PabxKind.class),
                phones.isEmpty() ? List.of() : CatalogueJson.filledList(phones.get(), maker -> maker.oneOf(makers)),
                CatalogueJson.flag(when, "mediaChannels"),
                CatalogueJson.wordsIfAny(when, "tws", TwsVersion.class));
    }
}
