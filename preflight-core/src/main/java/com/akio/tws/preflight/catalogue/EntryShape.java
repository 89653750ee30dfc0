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
 * same types, and where words of this program stand, words that it knows. So a figure that a check will ask for, or could not
 * understand, is refused when the file is read, never passed over in the middle of a run.
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
            sameShape(figures.member(figure.getKey()), List.of(figure.getValue()));
        }
    }

    /** All models stand in the same place of the built-in edition; none means that it says nothing of that place. */
    private static void sameShape(JsonCursor given, List<Json> models) throws BadInput {
        if (models.isEmpty()) {
            return;
        }
        Json model = models.get(0);
        if (model instanceof Json.Numeral) {
            given.whole(0, HIGHEST);
        } else if (model instanceof Json.Text) {
            FigureText.like(models).require(given);
        } else if (model instanceof Json.Flag) {
            given.flag();
        } else if (model instanceof Json.Array) {
            List<Json> elements = models.stream().flatMap(list -> ((Json.Array) list).elements().stream()).toList();
            for (JsonCursor element : given.elements()) {
                element(element, elements);
            }
        } else if (model instanceof Json.Members) {
            // Below a figure an object is a list by name: its names are data, and its values are all alike.
            List<Json> values = models.stream().flatMap(object -> ((Json.Members) object).members().values().stream()).toList();
            for (JsonCursor value : given.entries().values()) {
                sameShape(value, values);
            }
        }
    }

    private static void element(JsonCursor given, List<Json> models) throws BadInput {
        if (!models.isEmpty() && models.get(0) instanceof Json.Members) {
            record(given, models);
        } else {
            sameShape(given, models);
        }
    }

    /** One object of a list: it has every member that all objects of the model list have, and none that no one has. */
    private static void record(JsonCursor given, List<Json> models) throws BadInput {
        List<Json.Members> records = models.stream().map(Json.Members.class::cast).toList();
        Set<String> known = records.stream().flatMap(object -> object.members().keySet().stream()).collect(Collectors.toSet());
        given.onlyMembers(known);
        for (String name : known) {
            boolean needed = records.stream().allMatch(object -> object.members().containsKey(name));
            if (needed || given.optional(name).isPresent()) {
                sameShape(given.member(name), records.stream().flatMap(object -> Stream.ofNullable(object.members().get(name))).toList());
            }
        }
    }
}
