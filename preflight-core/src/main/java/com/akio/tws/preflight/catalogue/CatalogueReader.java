package com.akio.tws.preflight.catalogue;

import com.akio.tws.preflight.input.BadInput;
import com.akio.tws.preflight.input.Sha256;
import com.akio.tws.preflight.json.JsonCursor;
import com.akio.tws.preflight.json.JsonSource;
import com.akio.tws.preflight.site.Phase;
import com.akio.tws.preflight.site.Role;
import com.akio.tws.preflight.text.Message;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Reads a catalogue. */
public final class CatalogueReader {

    private static final String SCHEMA = "tws-preflight/catalogue/1";
    private static final String BUILT_IN = "2024-09.json";
    private static final long MOST = 1_000_000;

    private CatalogueReader() {
    }

    /** The edition inside the jar. */
    public static Catalogue builtIn() {
        try (InputStream bytes = CatalogueReader.class.getResourceAsStream(BUILT_IN)) {
            if (bytes == null) {
                throw new IllegalStateException("missing from the jar: " + BUILT_IN);
            }
            return read(BUILT_IN, bytes.readAllBytes(), false);
        } catch (IOException broken) {
            throw new UncheckedIOException("unreadable in the jar: " + BUILT_IN, broken);
        } catch (BadInput fault) {
            throw new CatalogueFault(fault);
        }
    }

    private static Catalogue read(String name, byte[] bytes, boolean external) throws BadInput {
        JsonCursor catalogue = JsonSource.strict(name, bytes).read();
        catalogue.member("schema").oneOf(Set.of(SCHEMA));
        return new Catalogue(catalogue.member("edition").text(), Sha256.of(bytes), external, tiers(catalogue.member("tiers")),
                (int) catalogue.member("smartAttendantMaxLicences").whole(0, MOST), families(catalogue.member("processorFamilies")),
                entries(catalogue.member("checks")));
    }

    private static List<Tier> tiers(JsonCursor list) throws BadInput {
        List<Tier> tiers = new ArrayList<>();
        for (JsonCursor tier : list.elements()) {
            List<ProcessorChoice> processors = new ArrayList<>();
            for (JsonCursor choice : tier.member("processors").elements()) {
                Optional<JsonCursor> cores = choice.optional("coresEach");
                processors.add(new ProcessorChoice(choice.member("family").text(), whole(choice, "count"),
                        cores.isPresent() ? (int) cores.get().whole(1, MOST) : 0, whole(choice, "minMegahertz")));
            }
            tiers.add(new Tier(whole(tier, "maxUsers"), whole(tier, "callsPerHour"), whole(tier, "ramGb"),
                    tier.member("disk").text(), processors));
        }
        if (tiers.isEmpty()) {
            throw list.refuse(Message.of("input.catalogue.no-tiers"));
        }
        return tiers;
    }

    private static List<ProcessorFamily> families(JsonCursor list) throws BadInput {
        List<ProcessorFamily> families = new ArrayList<>();
        for (JsonCursor family : list.elements()) {
            families.add(new ProcessorFamily(family.member("family").text(), texts(family.member("words"))));
        }
        return families;
    }

    private static Map<CheckId, Entry> entries(JsonCursor list) throws BadInput {
        Map<CheckId, Entry> entries = new LinkedHashMap<>();
        for (JsonCursor check : list.elements()) {
            CheckId id = CheckId.of(check.member("id").text());
            Optional<JsonCursor> row = check.optional("row");
            List<Role> roles = new ArrayList<>();
            for (String role : texts(check.member("roles"))) {
                roles.add(Role.ofWord(role).orElseThrow(() -> check.refuse(Message.of("input.catalogue.role", role))));
            }
            entries.put(id, new Entry(id, row.isPresent() ? Optional.of(row.get().text()) : Optional.empty(),
                    level(check.member("level")), exceptions(check), roles, new Figures(check.member("figures"))));
        }
        return entries;
    }

    private static List<LevelException> exceptions(JsonCursor check) throws BadInput {
        List<LevelException> exceptions = new ArrayList<>();
        Optional<JsonCursor> list = check.optional("exceptions");
        if (list.isPresent()) {
            for (JsonCursor exception : list.get().elements()) {
                Optional<JsonCursor> phase = exception.optional("phase");
                Optional<JsonCursor> secure = exception.optional("secure");
                exceptions.add(new LevelException(phase.isPresent() ? Phase.ofWord(phase.get().text()) : Optional.empty(),
                        secure.isPresent() && secure.get().flag(), level(exception.member("level"))));
            }
        }
        return exceptions;
    }

    private static Level level(JsonCursor level) throws BadInput {
        return Level.valueOf(level.oneOf(Set.of("REQUIRED", "RECOMMENDED", "MANUAL")));
    }

    private static int whole(JsonCursor object, String name) throws BadInput {
        return (int) object.member(name).whole(1, MOST);
    }

    private static List<String> texts(JsonCursor list) throws BadInput {
        List<String> texts = new ArrayList<>();
        for (JsonCursor element : list.elements()) {
            texts.add(element.text());
        }
        return texts;
    }
}
