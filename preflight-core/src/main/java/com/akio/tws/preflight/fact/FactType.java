package com.akio.tws.preflight.fact;

import java.time.DateTimeException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.function.Function;

/**
 * How one kind of fact is turned into a {@link Value} to be saved, and back.
 *
 * <p>{@code fromValue(toValue(x))} equals {@code x} for every {@code x}: a replayed bundle must judge as the machine did.
 *
 * @param <T> the Java type of the fact
 */
public interface FactType<T> {

    /** A text. */
    FactType<String> TEXT = plain("string", Value.Text.class, Value.Text::text, Value.Text::new);

    /** A whole number. */
    FactType<Long> WHOLE = plain("integer", Value.Whole.class, Value.Whole::number, Value.Whole::new);

    /** A yes or no. */
    FactType<Boolean> FLAG = plain("boolean", Value.Flag.class, Value.Flag::set, Value.Flag::new);

    /** An instant, as ISO 8601 writes it in UTC. */
    FactType<Instant> INSTANT = TEXT.as("date-time", Instant::parse, Instant::toString);

    /** A list of texts. */
    FactType<List<String>> TEXTS = listOf(TEXT);

    Value toValue(T fact);

    /**
     * Reads a saved value back.
     *
     * @throws UnexpectedValue if the value has another shape, or its constructor refuses it
     */
    T fromValue(Value value) throws UnexpectedValue;

    /** The same saved form for another Java type; what {@code made} refuses is refused as not the {@code expected} thing. */
    default <R> FactType<R> as(String expected, Function<T, R> made, Function<R, T> back) {
        FactType<T> own = this;
        return new FactType<>() {
            @Override
            public Value toValue(R fact) {
                return own.toValue(back.apply(fact));
            }

            @Override
            public R fromValue(Value value) throws UnexpectedValue {
                T saved = own.fromValue(value);
                try {
                    return made.apply(saved);
                } catch (IllegalArgumentException | ArithmeticException | DateTimeException
                        | NoSuchElementException refused) {
                    throw new UnexpectedValue(expected, value);
                }
            }
        };
    }

    /** A whole number from one to another. */
    static FactType<Integer> within(int least, int most) {
        return WHOLE.as(least + "…" + most, number -> {
            int small = Math.toIntExact(number);
            if (small < least || small > most) {
                throw new IllegalArgumentException(least + " to " + most + ": " + small);
            }
            return small;
        }, Integer::longValue);
    }

    /** A constant of an enumeration, by its name. */
    static <E extends Enum<E>> FactType<E> named(Class<E> type) {
        return TEXT.as(Arrays.toString(type.getEnumConstants()), name -> Enum.valueOf(type, name), Enum::name);
    }

    /** One value, kept as a list of one. */
    static <E> FactType<E> inList(FactType<E> element) {
        return atMostOne(element).as("array of one", Optional::orElseThrow, Optional::of);
    }

    /** One value, or none, kept as a list of at most one. */
    static <E> FactType<Optional<E>> atMostOne(FactType<E> element) {
        return listOf(element).as("array", list -> list.stream().findFirst(), one -> one.stream().toList());
    }

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

    private static <T, V extends Value> FactType<T> plain(String expected, Class<V> shape, Function<V, T> read, Function<T, V> made) {
        return new FactType<>() {
            @Override
            public Value toValue(T fact) {
                return made.apply(fact);
            }

            @Override
            public T fromValue(Value value) throws UnexpectedValue {
                if (shape.isInstance(value)) {
                    return read.apply(shape.cast(value));
                }
                throw new UnexpectedValue(expected, value);
            }
        };
    }
}
