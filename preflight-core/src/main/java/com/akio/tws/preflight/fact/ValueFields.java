package com.akio.tws.preflight.fact;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Reads the named fields of one saved value, each with its type; what is missing or misshapen is refused by name. */
public final class ValueFields {

    private final Map<String, Value> fields;

    private ValueFields(Map<String, Value> fields) {
        this.fields = fields;
    }

    public static ValueFields of(Value value) throws UnexpectedValue {
        if (value instanceof Value.Fields named) {
            return new ValueFields(named.fields());
        }
        throw new UnexpectedValue("object", value);
    }

    public static Writer write() {
        return new Writer();
    }

    /** Whether there is a field of this name. */
    public boolean has(String name) {
        return fields.containsKey(name);
    }

    public String text(String name) throws UnexpectedValue {
        return read(name, FactType.TEXT);
    }

    public long whole(String name) throws UnexpectedValue {
        return read(name, FactType.WHOLE);
    }

    public boolean flag(String name) throws UnexpectedValue {
        Value value = required(name);
        if (value instanceof Value.Flag flag) {
            return flag.set();
        }
        throw new UnexpectedValue(name + ": boolean", value);
    }

    public Optional<String> optionalText(String name) throws UnexpectedValue {
        return fields.containsKey(name) ? Optional.of(text(name)) : Optional.empty();
    }

    public <T> List<T> list(String name, FactType<T> element) throws UnexpectedValue {
        return read(name, FactType.listOf(element));
    }

    private <T> T read(String name, FactType<T> type) throws UnexpectedValue {
        try {
            return type.fromValue(required(name));
        } catch (UnexpectedValue unexpected) {
            throw unexpected.of(name);
        }
    }

    private Value required(String name) throws UnexpectedValue {
        Value value = fields.get(name);
        if (value == null) {
            throw new UnexpectedValue(name, "null");
        }
        return value;
    }

    /** Builds named fields in the order they are given. */
    public static final class Writer {

        private final Map<String, Value> fields = new LinkedHashMap<>();

        private Writer() {
        }

        public Writer text(String name, String text) {
            fields.put(name, new Value.Text(text));
            return this;
        }

        public Writer optionalText(String name, Optional<String> text) {
            text.ifPresent(present -> text(name, present));
            return this;
        }

        public Writer whole(String name, long number) {
            fields.put(name, new Value.Whole(number));
            return this;
        }

        public Writer flag(String name, boolean set) {
            fields.put(name, new Value.Flag(set));
            return this;
        }

        public <T> Writer list(String name, List<T> facts, FactType<T> element) {
            fields.put(name, FactType.listOf(element).toValue(facts));
            return this;
        }

        public Value.Fields done() {
            return new Value.Fields(fields);
        }
    }
}
