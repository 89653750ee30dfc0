package com.akio.tws.preflight.json;

import com.akio.tws.preflight.fact.Reading;
import com.akio.tws.preflight.fact.Reason;
import com.akio.tws.preflight.fact.Value;
import com.akio.tws.preflight.input.BadInput;
import com.google.gson.stream.JsonWriter;
import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;

/** Readings and values as JSON, the same in snapshots and in the evidence of reports. */
public final class ValueJson {

    private ValueJson() {
    }

    /** Writes {@code source}, {@code state}, {@code value} and, for an unreadable reading, {@code reason} into an open object. */
    public static void writeReading(JsonWriter json, Reading<Value> reading) throws IOException {
        json.name("source").value(reading.source().where());
        json.name("value");
        if (reading instanceof Reading.Known<Value> known) {
            write(json, known.value());
            json.name("state").value("KNOWN");
        } else if (reading instanceof Reading.Unreadable<Value> unreadable) {
            json.nullValue().name("state").value("UNREADABLE");
            Reason reason = unreadable.reason();
            json.name("reason").beginObject().name("kind").value(reason.kind().name());
            if (reason.code().isPresent()) {
                json.name("code").value(reason.code().getAsInt());
            }
            json.name("detail").value(reason.detail()).endObject();
        } else {
            json.nullValue().name("state").value("ABSENT");
        }
    }

    /** Reads what {@link #writeReading} wrote. */
    public static Reading<Value> readReading(JsonCursor object) throws BadInput {
        String source = object.member("source").filled();
        return switch (object.member("state").oneOf(Set.of("KNOWN", "ABSENT", "UNREADABLE"))) {
            case "KNOWN" -> Reading.known(value(object.member("value")), source);
            case "ABSENT" -> Reading.absent(source);
            default -> Reading.unreadable(reason(object.member("reason")), source);
        };
    }

    private static Reason reason(JsonCursor reason) throws BadInput {
        Optional<JsonCursor> code = reason.optional("code");
        OptionalInt number = code.isPresent()
                ? OptionalInt.of((int) code.get().whole(Integer.MIN_VALUE, Integer.MAX_VALUE)) : OptionalInt.empty();
        return new Reason(reason.member("kind").named(Reason.Kind.class), number, reason.member("detail").text());
    }

    private static void write(JsonWriter json, Value value) throws IOException {
        if (value instanceof Value.Text text) {
            json.value(text.text());
        } else if (value instanceof Value.Whole whole) {
            json.value(whole.number());
        } else if (value instanceof Value.Flag flag) {
            json.value(flag.set());
        } else if (value instanceof Value.Items items) {
            json.beginArray();
            for (Value item : items.items()) {
                write(json, item);
            }
            json.endArray();
        } else if (value instanceof Value.Fields fields) {
            json.beginObject();
            for (Map.Entry<String, Value> field : fields.fields().entrySet()) {
                json.name(field.getKey());
                write(json, field.getValue());
            }
            json.endObject();
        }
    }

    private static Value value(JsonCursor cursor) throws BadInput {
        Json json = cursor.value();
        if (json instanceof Json.Text text) {
            return new Value.Text(text.text());
        }
        if (json instanceof Json.Numeral) {
            return new Value.Whole(cursor.whole(Long.MIN_VALUE, Long.MAX_VALUE));
        }
        if (json instanceof Json.Flag flag) {
            return new Value.Flag(flag.set());
        }
        if (json instanceof Json.Array) {
            List<Value> items = new ArrayList<>();
            for (JsonCursor element : cursor.elements()) {
                items.add(value(element));
            }
            return new Value.Items(items);
        }
        Map<String, Value> fields = new LinkedHashMap<>();
        for (Map.Entry<String, JsonCursor> entry : cursor.entries().entrySet()) {
            fields.put(entry.getKey(), value(entry.getValue()));
        }
        return new Value.Fields(fields);
    }
}
