package com.akio.tws.preflight.json;

import com.akio.tws.preflight.input.BadInput;
import com.akio.tws.preflight.text.Brief;
import com.akio.tws.preflight.text.Message;
import com.akio.tws.preflight.text.Worded;
import java.time.Instant;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;

/** One value of a JSON text, with the place it stands at, to be read as what it must be. */
public final class JsonCursor {

    private final JsonSource source;
    private final Optional<JsonCursor> parent;
    private final String step;
    private final Json value;

    /** The path is put together only when somebody asks for a place: a bundle has hundreds of values, and few are refused. */
    private JsonCursor(JsonSource source, Optional<JsonCursor> parent, String step, Json value) {
        this.source = source;
        this.parent = parent;
        this.step = step;
        this.value = value;
    }

    static JsonCursor root(JsonSource source, Json value) {
        return new JsonCursor(source, Optional.empty(), "$", value);
    }

    /** An object without members that stands in no text. */
    public static JsonCursor empty() {
        return root(JsonSource.empty(), new Json.Members(Map.of()));
    }

    /** The value itself. */
    public Json value() {
        return value;
    }

    /** Whether it is a list. */
    public boolean isList() {
        return value instanceof Json.Array;
    }

    /** Whether it is {@code null}. */
    public boolean isNull() {
        return value instanceof Json.Nothing;
    }

    /** A member that must be there. */
    public JsonCursor member(String name) throws BadInput {
        Json member = members().get(name);
        if (member == null) {
            throw refuse(Message.of("input.json.member-missing", name));
        }
        return child(name, member);
    }

    /** A member, if it is there. */
    public Optional<JsonCursor> optional(String name) throws BadInput {
        return Optional.ofNullable(members().get(name)).map(member -> child(name, member));
    }

    /** Every member by name, in order. */
    public Map<String, JsonCursor> entries() throws BadInput {
        Map<String, JsonCursor> entries = new LinkedHashMap<>();
        members().forEach((name, member) -> entries.put(name, child(name, member)));
        return entries;
    }

    /** Refuses every member that is not among the known ones. */
    public void onlyMembers(Set<String> known) throws BadInput {
        for (Map.Entry<String, JsonCursor> entry : entries().entrySet()) {
            if (!known.contains(entry.getKey())) {
                throw entry.getValue().refuse(Message.of("input.json.member-unknown", entry.getKey(),
                        known.stream().sorted().toList()));
            }
        }
    }

    public List<JsonCursor> elements() throws BadInput {
        if (!(value instanceof Json.Array array)) {
            throw expected(Message.of("input.json.array"));
        }
        List<JsonCursor> elements = new ArrayList<>(array.elements().size());
        for (int i = 0; i < array.elements().size(); i++) {
            elements.add(new JsonCursor(source, Optional.of(this), "[" + i + "]", array.elements().get(i)));
        }
        return elements;
    }

    public String text() throws BadInput {
        if (value instanceof Json.Text text) {
            return text.text();
        }
        throw expected(Message.of("input.json.text"));
    }

    public boolean flag() throws BadInput {
        if (value instanceof Json.Flag flag) {
            return flag.set();
        }
        throw expected(Message.of("input.json.flag"));
    }

    /** A whole number within bounds; {@code 5.0} and {@code 5e2} are refused, for a person who means five writes 5. */
    public long whole(long least, long most) throws BadInput {
        if (value instanceof Json.Numeral numeral) {
            OptionalLong number = whole(numeral.literal());
            if (number.isPresent() && number.getAsLong() >= least && number.getAsLong() <= most) {
                return number.getAsLong();
            }
        }
        throw expected(Message.of(most == Long.MAX_VALUE ? "input.json.whole-from" : "input.json.whole-between", least, most));
    }

    private static OptionalLong whole(String literal) {
        try {
            return OptionalLong.of(Long.parseLong(literal));
        } catch (NumberFormatException noWholeNumber) {
            return OptionalLong.empty();
        }
    }

    /** A text that is one of several. */
    public String oneOf(Set<String> words) throws BadInput {
        if (value instanceof Json.Text text && words.contains(text.text())) {
            return text.text();
        }
        throw expected(Message.of("input.json.one-of", words.stream().sorted().toList()));
    }

    /** A constant by its word. */
    public <E extends Enum<E> & Worded> E word(Class<E> type) throws BadInput {
        return Worded.ofWord(type, oneOf(new LinkedHashSet<>(Worded.words(type)))).orElseThrow();
    }

    /** A constant by its name, as reports write it in capitals. */
    public <E extends Enum<E>> E named(Class<E> type) throws BadInput {
        Set<String> names = new LinkedHashSet<>();
        for (E constant : type.getEnumConstants()) {
            names.add(constant.name());
        }
        return Enum.valueOf(type, oneOf(names));
    }

    /** An instant as ISO 8601 writes it in UTC. */
    public Instant instant() throws BadInput {
        try {
            return Instant.parse(text());
        } catch (DateTimeParseException noInstant) {
            throw expected(Message.of("input.snapshot.instant"));
        }
    }

    /** A text with more in it than blanks. */
    public String filled() throws BadInput {
        String text = text();
        if (text.isBlank()) {
            throw expected(Message.of("input.json.filled"));
        }
        return text;
    }

    /** Says that something else was expected at this place, and what was found. */
    public BadInput expected(Message expected) {
        return BadInput.expected(source.place(path()), field(), expected, found());
    }

    /** Refuses this place for a reason. */
    public BadInput refuse(Message reason) {
        String field = field();
        return BadInput.at(source.place(path()), field.isEmpty() ? reason : Message.of("input.field", field, reason));
    }

    private Map<String, Json> members() throws BadInput {
        if (value instanceof Json.Members object) {
            return object.members();
        }
        throw expected(Message.of("input.json.object"));
    }

    private JsonCursor child(String name, Json member) {
        return new JsonCursor(source, Optional.of(this), name, member);
    }

    private String path() {
        if (parent.isEmpty()) {
            return step;
        }
        return parent.get().path() + (parent.get().value instanceof Json.Array ? step : "." + step);
    }

    private String field() {
        String path = path();
        return path.equals("$") ? "" : path.substring(path.startsWith("$.") ? 2 : 1);
    }

    private Message found() {
        if (value instanceof Json.Text text) {
            return Message.verbatim("\"" + Brief.of(text.text(), 60) + "\"");
        }
        if (value instanceof Json.Numeral numeral) {
            return Message.verbatim(numeral.literal());
        }
        if (value instanceof Json.Flag flag) {
            return Message.verbatim(Boolean.toString(flag.set()));
        }
        if (value instanceof Json.Nothing) {
            return Message.verbatim("null");
        }
        return Message.of(value instanceof Json.Array ? "input.json.found-array" : "input.json.found-object");
    }
}
