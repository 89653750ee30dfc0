package com.akio.tws.preflight.write;

import com.akio.tws.preflight.certificate.InspectionIssuers;
import com.akio.tws.preflight.fact.FactKey;
import com.akio.tws.preflight.fact.Reading;
import com.akio.tws.preflight.facts.CertificateDoubts;
import com.akio.tws.preflight.facts.PhoneFacts;
import com.akio.tws.preflight.facts.ReachFacts;
import com.akio.tws.preflight.facts.SeenPhone;
import com.akio.tws.preflight.facts.TlsSeen;
import com.akio.tws.preflight.json.JsonText;
import com.akio.tws.preflight.json.SchemaName;
import com.akio.tws.preflight.json.ValueJson;
import com.akio.tws.preflight.reach.AskedPhones;
import com.akio.tws.preflight.reach.Detail;
import com.akio.tws.preflight.reach.NotRehearsed;
import com.akio.tws.preflight.reach.ProxyAddress;
import com.akio.tws.preflight.reach.ReachReadings;
import com.akio.tws.preflight.reach.ReachReport;
import com.akio.tws.preflight.reach.Reached;
import com.akio.tws.preflight.text.Message;
import com.akio.tws.preflight.text.Texts;
import com.google.gson.stream.JsonWriter;
import java.io.IOException;
import java.net.InetAddress;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** A run of {@code reach} as {@link SchemaName#REACH}. */
public final class JsonReachWriter implements DocumentWriter<ReachReport> {

    /** A certificate with more is one of a provider's many customers; each port of a range would repeat them. */
    private static final int MOST_NAMES = 20;

    /** A writer without settings. */
    public JsonReachWriter() {
    }

    @Override
    public void write(ReachReport report, Texts texts, Appendable to) throws IOException {
        to.append(JsonText.write(json -> write(report, texts.inUtc(), json)));
    }

    private static void write(ReachReport report, Texts texts, JsonWriter json) throws IOException {
        SchemaName.REACH.begin(json).name("at").value(report.at().toString());
        json.name("durationMillis").value(report.took().toMillis()).name("language").value(texts.language().code());
        json.name("from").value(report.from().word()).name("verdict").value(report.verdict().name());
        json.name("machine").beginObject().name("name").value(report.machine().orElse(null)).endObject();
        json.name("flows").beginArray();
        for (Reached one : report.flows()) {
            flow(one, report, texts, json);
        }
        json.endArray().name("notRehearsed").beginArray();
        for (NotRehearsed one : report.notRehearsed()) {
            json.beginObject().name("row").value(one.flow().flow().row()).name("name").value(one.flow().flow().name());
            json.name("from").value(one.flow().flow().from().word()).name("to").value(one.flow().flow().to().word());
            json.name("why").value(one.why().name()).name("detail").value(texts.say(one.why().message())).endObject();
        }
        json.endArray().name("phones").beginArray();
        for (SeenPhone phone : report.phones().map(AskedPhones::seen).orElse(List.of())) {
            json.beginObject().name("address").value(phone.address()).name("model").value(phone.model().orElse(null));
            json.name("firmware").value(phone.firmware().orElse(null)).name("sip").value(phone.sip().orElse(null));
            json.name("web").value(phone.web().orElse(null)).endObject();
        }
        json.endArray().name("phonesAsked").value(report.phones().map(AskedPhones::asked).orElse(List.of()).size());
        json.name("phonesSilent").beginArray();
        for (String address : report.phones().map(AskedPhones::silent).orElse(List.of())) {
            json.value(address);
        }
        json.endArray();
        readings(report, json);
        json.endObject();
    }

    /** The same as a bundle of {@code check --reach} has it, so that a dossier judges a rehearsal as the check does. */
    private static void readings(ReachReport report, JsonWriter json) throws IOException {
        Map<String, List<Reached>> flows = report.flows().stream()
                .collect(Collectors.groupingBy(one -> one.knock().flow(), LinkedHashMap::new, Collectors.toList()));
        json.name("readings").beginObject();
        for (Map.Entry<String, List<Reached>> flow : flows.entrySet()) {
            reading(ReachFacts.ofFlow(flow.getKey()), ReachReadings.of(flow.getValue()), json);
        }
        if (report.phones().isPresent()) {
            reading(PhoneFacts.SEEN, report.phones().get().seen(), json);
        }
        json.endObject();
    }

    private static <T> void reading(FactKey<T> key, T fact, JsonWriter json) throws IOException {
        json.name(key.name()).beginObject();
        ValueJson.writeReading(json, Reading.known(key.type().toValue(fact), "reach"));
        json.endObject();
    }

    private static void flow(Reached one, ReachReport report, Texts texts, JsonWriter json) throws IOException {
        json.beginObject().name("row").value(one.knock().row()).name("name").value(one.knock().flow());
        json.name("from").value(one.knock().from().word()).name("to").value(one.knock().to().word());
        json.name("host").value(one.knock().host());
        json.name("address").value(one.address().map(InetAddress::getHostAddress).orElse(null));
        json.name("protocol").value(one.knock().protocol().name()).name("port").value(one.knock().port());
        json.name("outcome").value(one.outcome().name()).name("millis").value(one.millis());
        json.name("detail").value(one.detail().kind() == Detail.Kind.NONE ? "" : texts.say(one.detail().message()));
        json.name("deadAddresses").beginArray();
        for (InetAddress dead : one.deadAddresses()) {
            json.value(dead.getHostAddress());
        }
        json.endArray().name("proxy").value(one.knock().proxy().map(ProxyAddress::toString).orElse(null)).name("tls");
        if (one.tls().isPresent()) {
            tls(one.tls().get(), report, texts, json);
        } else {
            json.nullValue();
        }
        json.endObject();
    }

    private static void tls(TlsSeen tls, ReachReport report, Texts texts, JsonWriter json) throws IOException {
        json.beginObject().name("protocol").value(tls.protocol()).name("subject").value(tls.subject());
        json.name("issuer").value(tls.issuer()).name("names").beginArray();
        for (String name : tls.names().subList(0, Math.min(MOST_NAMES, tls.names().size()))) {
            json.value(name);
        }
        json.endArray().name("moreNames").value(Math.max(0, tls.names().size() - MOST_NAMES)).name("notBefore").value(tls.notBefore().toString()).name("notAfter").value(tls.notAfter().toString());
        json.name("name").value(tls.name().name()).name("validity").value(tls.validity(report.at()).name());
        json.name("inspectedBy").value(InspectionIssuers.product(tls.issuer()).orElse(null)).name("remarks").beginArray();
        for (Message doubt : CertificateDoubts.of(tls, report.at(), report.limits())) {
            json.value(texts.say(doubt));
        }
        json.endArray().endObject();
    }
}
