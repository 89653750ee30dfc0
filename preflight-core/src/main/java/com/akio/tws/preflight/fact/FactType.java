package com.akio.tws.preflight.fact;

import java.util.ArrayList;
import java.util.List;

/**
 * How one kind of fact is turned into a {@link Value} to be saved, and back.
 *
 * <p>{@code fromValue(toValue(x))} equals {@code x} for every {@code x}: a replayed bundle must judge as the machine did.
 *
 * @param <T> the Java type of the fact
 */
public interface FactType<T> {

    /** A text. */
    FactType<String> TEXT = new FactType<>() {
        @Override
        public Value toValue(String text) {
            return new Value.Text(text);
        }

        @Override
        public String fromValue(Value value) throws UnexpectedValue {
            if (value instanceof Value.Text text) {
                return text.text();
            }
            throw new UnexpectedValue("string", value);
        }
    };

    /** A whole number. */
    FactType<Long> WHOLE = new FactType<>() {
        @Override
        public Value toValue(Long number) {
            return new Value.Whole(number);
        }

        @Override
        public Long fromValue(Value value) throws UnexpectedValue {
            if (value instanceof Value.Whole whole) {
                return whole.number();
            }
            throw new UnexpectedValue("integer", value);
        }
    };

    /** A list of texts. */
    FactType<List<String>> TEXTS = listOf(TEXT);

    Value toValue(T fact);

    /**
     * Reads a saved value back.
     *
     * @throws UnexpectedValue if the value has another shape, or its constructor refuses it
     */
    T fromValue(Value value) throws UnexpectedValue;

    /** A list of facts of one type. */
    static <E> FactType<List<E>> listOf(FactType<E> element) {
        return new FactType<>() {
            @Override
            public Value toValue(List<E> facts) {
                List<Value> items = new ArrayList<>(facts.size());
                for (E fact : facts) {
                    items.add(element.toValue(fact));
                }
                return new Value.Items(items);
            }

            @Override
            public List<E> fromValue(Value value) throws UnexpectedValue {
                if (!(value instanceof Value.Items items)) {
                    throw new UnexpectedValue("array", value);
                }
                List<E> facts = new ArrayList<>(items.items().size());
                for (Value item : items.items()) {
                    facts.add(element.fromValue(item));
                }
                return List.copyOf(facts);
            }
        };
    }
}
