package com.akio.tws.preflight.site;

import com.akio.tws.preflight.input.BadInput;
import com.akio.tws.preflight.json.JsonCursor;
import com.google.gson.stream.JsonWriter;
import java.io.IOException;
import java.util.Optional;

/** Whose site it is, as a profile holds it. */
final class SiteIdentityJson {

    private SiteIdentityJson() {
    }

    static SiteIdentity read(JsonCursor site) throws BadInput {
        return new SiteIdentity(SiteProfileReader.text(site, "customer"), SiteProfileReader.text(site, "site"),
                SiteProfileReader.list(site, "people", SiteIdentityJson::person),
                SiteProfileReader.list(site, "machines", SiteIdentityJson::machine));
    }

    static void write(SiteIdentity identity, JsonWriter json) throws IOException {
        text(json, "customer", identity.customer());
        text(json, "site", identity.site());
        if (!identity.people().isEmpty()) {
            json.name("people").beginArray();
            for (SitePerson person : identity.people()) {
                json.beginObject().name("name").value(person.name());
                text(json, "function", person.function());
                json.name("side").value(person.side().word()).endObject();
            }
            json.endArray();
        }
        if (!identity.machines().isEmpty()) {
            json.name("machines").beginArray();
            for (SiteMachine machine : identity.machines()) {
                json.beginObject().name("name").value(machine.name()).name("part").value(machine.part().word()).endObject();
            }
            json.endArray();
        }
    }

    private static SitePerson person(JsonCursor person) throws BadInput {
        return new SitePerson(SiteProfileReader.filled(person.member("name")), SiteProfileReader.text(person, "function"),
                person.member("side").word(SitePerson.Side.class));
    }

    private static SiteMachine machine(JsonCursor machine) throws BadInput {
        return new SiteMachine(SiteProfileReader.filled(machine.member("name")), machine.member("part").word(MachinePart.class));
    }

    private static void text(JsonWriter json, String name, Optional<String> text) throws IOException {
        if (text.isPresent()) {
            json.name(name).value(text.get());
        }
    }
}
