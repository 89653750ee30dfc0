package com.akio.tws.preflight.catalogue;

import com.akio.tws.preflight.input.BadInput;
import com.akio.tws.preflight.json.Json;
import com.akio.tws.preflight.json.JsonCursor;
import com.akio.tws.preflight.text.Message;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Holds the figures of another edition against those of the built-in one: the same checks, and for each the same figures of the
 * same types. So a figure that a check will ask for is found missing when the file is read, never in the middle of a run.
 */
final class EntryShape {

    /** Far above any figure of a prerequisite, and so low that bytes made of gigabytes still fit in 64 bits. */
    private static final long HIGHEST = 1_000_000_000;

    private EntryShape() {
    }

    static void require(JsonCursor checks, Catalogue builtIn) throws BadInput {
        Set<String> given = new HashSet<>();
        for (JsonCursor check : checks.elements()) {
            JsonCursor id = check.member("id");
            Entry model = builtIn.entries().get(CheckId.of(id.text()));
            if (model == null) {
                throw id.refuse(Message.of("input.check.unknown", id.text()));
            }
            given.add(id.text());
            figures(check.member("figures"), model.figures().all());
        }
        for (CheckId id : builtIn.entries().keySet().stream().sorted().toList()) {
            if (!given.contains(id.name())) {
                throw checks.refuse(Message.of("input.catalogue.check-missing", id.name()));
            }
        }
    }

    private static void figures(JsonCursor figures, Map<String, Json> model) throws BadInput {
        figures.onlyMembers(model.keySet());
        for (Map.Entry<String, Json> figure : model.entrySet()) {
            sameShape(figures.member(figure.getKey()), figure.getValue());
        }
    }

    private static void sameShape(JsonCursor given, Json model) throws BadInput {
        if (model instanceof Json.Numeral) {
            given.whole(0, HIGHEST);
        } else if (model instanceof Json.Text) {
            CatalogueJson.filled(given);
        } else if (model instanceof Json.Flag) {
            given.flag();
        } else if (model instanceof Json.Array list) {
            elements(given, list.elements());
        } else if (model instanceof Json.Members object) {
            // Below a figure an object is a list by name: its names are data, and its values are all alike.
            for (JsonCursor value : given.entries().values()) {
                for (Json first : object.members().values().stream().limit(1).toList()) {
                    sameShape(value, first);
                }
            }
        }
    }

    private static void elements(JsonCursor given, List<Json> models) throws BadInput {
        for (JsonCursor element : given.elements()) {
            if (models.isEmpty()) {
                continue;
            }
            if (models.get(0) instanceof Json.Members) {
                record(element, models);
            } else {
                sameShape(element, models.get(0));
            }
        }
    }

    /** One object of a list: it has every member that all objects of the model list have, and none that no one has. */
    private static void record(JsonCursor given, List<Json> models) throws BadInput {
        List<Json.Members> records = models.stream().map(Json.Members.class::cast).toList();
        Set<String> known = records.stream().flatMap(object -> object.members().keySet().stream()).collect(Collectors.toSet());
        given.onlyMembers(known);
        for (String name : known) {
            Json model = records.stream().flatMap(object -> Stream.ofNullable(object.members().get(name))).findFirst().orElseThrow();
            boolean needed = records.stream().allMatch(object -> object.members().containsKey(name));
            if (needed || given.optional(name).isPresent()) {
                sameShape(given.member(name), model);
            }
        }
    }
}
