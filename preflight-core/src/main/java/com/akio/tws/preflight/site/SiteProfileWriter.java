package com.akio.tws.preflight.site;

import com.akio.tws.preflight.json.SchemaName;
import com.google.gson.stream.JsonWriter;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/** Writes a site profile so that {@link SiteProfileReader} reads the same one; what was not told is left out. */
public final class SiteProfileWriter {

    private SiteProfileWriter() {
    }

    /** Writes the profile as one object. */
    public static void write(SiteProfile site, JsonWriter json) throws IOException {
        SchemaName.SITE.begin(json);
        text(json, "serverName", site.serverName());
        text(json, "tws", site.tws().map(TwsVersion::number));
        whole(json, "users", site.users());
        whole(json, "callsPerHour", site.callsPerHour());
        whole(json, "companies", site.companies());
        whole(json, "domains", site.domains());
        whole(json, "usersPerDomain", site.usersPerDomain());
        whole(json, "smartAttendantLicences", site.smartAttendantLicences());
        whole(json, "supervisedUsers", site.supervisedUsers());
        whole(json, "mediaChannels", site.mediaChannels());
        whole(json, "rdsUsers", site.rdsUsers());
        json.name("features").beginArray();
        for (Feature feature : Feature.values()) {
            if (site.features().contains(feature)) {
                json.value(feature.word());
            }
        }
        json.endArray();
        json.name("secure").value(site.secure());
        json.name("sharedWorkstations").value(site.sharedWorkstations());
        json.name("connectors").beginArray();
        for (ConnectedServer connector : site.connectors()) {
            json.beginObject().name("kind").value(connector.kind().word());
            text(json, "host", connector.host());
            wholes(json, "ports", connector.ports());
            json.endObject();
        }
        json.endArray();
        if (site.pabx().isPresent()) {
            json.name("pabx");
            pabx(json, site.pabx().get());
        }
        json.name("phones").beginArray();
        for (Phone phone : site.phones()) {
            json.beginObject().name("model").value(phone.model());
            text(json, "firmware", phone.firmware());
            text(json, "address", phone.address());
            json.endObject();
        }
        json.endArray();
        json.name("waivers").beginArray();
        for (Waiver waiver : site.waivers()) {
            json.beginObject().name("id").value(waiver.id()).name("reason").value(waiver.reason());
            text(json, "until", waiver.until().map(Object::toString));
            text(json, "by", waiver.by());
            text(json, "on", waiver.on().map(Object::toString));
            json.endObject();
        }
        json.endArray();
        answers(json, site.answers());
        text(json, "installDirectory", site.installDirectory());
        network(json, site.network());
        SiteIdentityJson.write(site.identity(), json);
        json.endObject();
    }

    private static void answers(JsonWriter json, List<Answer> answers) throws IOException {
        if (answers.isEmpty()) {
            return;
        }
        json.name("answers").beginArray();
        for (Answer answer : answers) {
            write(answer, json);
        }
        json.endArray();
    }

    /** Writes one answer as an object, as it stands in a profile. */
    static void write(Answer answer, JsonWriter json) throws IOException {
        json.beginObject().name("id").value(answer.id()).name("value").value(answer.value().word()).name("by").value(answer.by());
        text(json, "function", answer.function());
        json.name("when").value(answer.when().text());
        text(json, "note", answer.note());
        text(json, "until", answer.until().map(Object::toString));
        json.endObject();
    }

    private static void pabx(JsonWriter json, Pabx pabx) throws IOException {
        json.beginObject().name("kind").value(pabx.kind().word());
        text(json, "name", pabx.name());
        text(json, "version", pabx.version());
        hosts(json, pabx.hosts());
        json.name("ports").beginArray();
        for (int port : pabx.ports()) {
            json.value(port);
        }
        json.endArray();
        texts(json, "voicePorts", pabx.voicePorts().stream().map(VoicePorts::shown).toList());
        whole(json, "cstaKeys", pabx.cstaKeys());
        whole(json, "sipLicences", pabx.sipLicences());
        if (pabx.ipCard().isPresent()) {
            json.name("ipCard").value(pabx.ipCard().get());
        }
        json.endObject();
    }

    private static void hosts(JsonWriter json, List<String> hosts) throws IOException {
        if (hosts.size() == 1) {
            json.name("host").value(hosts.get(0));
        } else if (!hosts.isEmpty()) {
            json.name("host").beginArray();
            for (String host : hosts) {
                json.value(host);
            }
            json.endArray();
        }
    }

    private static void network(JsonWriter json, SiteNetwork network) throws IOException {
        if (!network.links().isEmpty()) {
            json.name("siteLinks").beginArray();
            for (SiteLink link : network.links()) {
                json.beginObject().name("name").value(link.name()).name("users").value(link.users());
                whole(json, "callsPerHour", link.callsPerHour());
                whole(json, "softphoneCalls", link.softphoneCalls());
                whole(json, "supervisors", link.supervisors());
                whole(json, "kbitPerSecond", link.kbitPerSecond());
                json.endObject();
            }
            json.endArray();
        }
        whole(json, "softphoneCalls", network.softphoneCalls());
        whole(json, "phoneLinkPort", network.phoneLinkPort());
        texts(json, "clientNetworks", network.clientNetworks());
        whole(json, "sipPort", network.ports().sip());
        whole(json, "phoneWebPort", network.ports().phoneWeb());
        whole(json, "vtiXmlPort", network.ports().vtiXml());
        whole(json, "twpBrowserPort", network.ports().twpBrowser());
        whole(json, "clickToCallsPerHour", network.acts().clickToCalls());
        whole(json, "directorySearchesPerHour", network.acts().directorySearches());
        if (!network.sessionHosts().isEmpty()) {
            json.name("sessionHosts").beginArray();
            for (SessionHost host : network.sessionHosts()) {
                json.beginObject().name("name").value(host.name()).name("users").value(host.users()).endObject();
            }
            json.endArray();
        }
    }

    private static void wholes(JsonWriter json, String name, List<Integer> numbers) throws IOException {
        if (!numbers.isEmpty()) {
            json.name(name).beginArray();
            for (int number : numbers) {
                json.value(number);
            }
            json.endArray();
        }
    }

    private static void texts(JsonWriter json, String name, List<String> texts) throws IOException {
        if (!texts.isEmpty()) {
            json.name(name).beginArray();
            for (String text : texts) {
                json.value(text);
            }
            json.endArray();
        }
    }

    private static void text(JsonWriter json, String name, Optional<String> text) throws IOException {
        if (text.isPresent()) {
            json.name(name).value(text.get());
        }
    }

    private static void whole(JsonWriter json, String name, OptionalInt number) throws IOException {
        if (number.isPresent()) {
            json.name(name).value(number.getAsInt());
        }
    }
}
