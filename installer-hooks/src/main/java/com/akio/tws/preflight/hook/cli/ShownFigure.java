package com.akio.tws.preflight.hook.cli;

import com.akio.tws.preflight.json.Json;
import java.util.List;
import java.util.stream.Collectors;

/** A figure of the catalogue for people: a list of objects takes a line for each, anything else one line. */
final class ShownFigure {

    private ShownFigure() {
    }

    static List<String> lines(String name, Json figure) {
        if (figure instanceof Json.Array array && array.elements().stream().anyMatch(Json.Members.class::isInstance)) {
            return array.elements().stream().map(element -> name + ": " + members(element)).toList();
        }
        return List.of(name + " = " + shown(figure));
    }

    private static String members(Json json) {
        return json instanceof Json.Members members ? members.members().entrySet().stream()
                .map(member -> member.getKey() + " = " + shown(member.getValue())).collect(Collectors.joining("; ")) : shown(json);
    }

    private static String shown(Json json) {
        if (json instanceof Json.Text text) {
            return text.text();
        }
        if (json instanceof Json.Numeral numeral) {
            return numeral.literal();
        }
        if (json instanceof Json.Array array) {
            return array.elements().stream().map(ShownFigure::shown).collect(Collectors.joining(", "));
        }
        if (json instanceof Json.Members) {
            return "(" + members(json) + ")";
        }
        return json instanceof Json.Flag flag ? Boolean.toString(flag.set()) : "–";
    }
}
