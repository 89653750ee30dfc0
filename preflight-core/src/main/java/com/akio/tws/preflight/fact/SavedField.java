package com.akio.tws.preflight.fact;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.OptionalLong;
import java.util.function.Function;

/**
 * One field of a value that is saved with named fields ({@link SavedRecord}): its name, its type and where it is taken from.
 *
 * @param <T> the Java type of the whole value
 * @param <A> the Java type of the field
 */
public interface SavedField<T, A> {

    /** Puts the field of a value behind those before it, or nothing where the field is left out. */
    void write(T fact, Map<String, Value> to);

    /**
     * Reads the field.
     *
     * @throws UnexpectedValue if it is missing or has another shape; names the field
     */
    A read(Map<String, Value> from) throws UnexpectedValue;

    /** A field that is always written. */
    static <T, A> SavedField<T, A> of(String name, FactType<A> type, Function<T, A> taken) {
        return new SavedField<>() {
            @Override
            public void write(T fact, Map<String, Value> to) {
                to.put(name, type.toValue(taken.apply(fact)));
            }

            @Override
            public A read(Map<String, Value> from) throws UnexpectedValue {
                Value saved = from.get(name);
                if (saved == null) {
                    throw new UnexpectedValue(name, "null");
                }
                try {
                    return type.fromValue(saved);
                } catch (UnexpectedValue unexpected) {
                    throw unexpected.of(name);
                }
            }
        };
    }

    /** A field that is left out while it has its usual value: what a version did not write yet is that, too. */
    static <T, A> SavedField<T, A> unless(A usual, String name, FactType<A> type, Function<T, A> taken) {
        Objects.requireNonNull(usual, "usual");
        SavedField<T, A> written = of(name, type, taken);
        return new SavedField<>() {
            @Override
            public void write(T fact, Map<String, Value> to) {
                if (!taken.apply(fact).equals(usual)) {
                    written.write(fact, to);
                }
            }

            @Override
            public A read(Map<String, Value> from) throws UnexpectedValue {
                return from.containsKey(name) ? written.read(from) : usual;
            }
        };
    }

    static <T> SavedField<T, String> text(String name, Function<T, String> taken) {
        return of(name, FactType.TEXT, taken);
    }

    static <T> SavedField<T, Long> whole(String name, Function<T, Long> taken) {
        return of(name, FactType.WHOLE, taken);
    }

    /** A whole number within bounds that belong to the field. */
    static <T> SavedField<T, Integer> whole(String name, int least, int most, Function<T, Integer> taken) {
        return of(name, FactType.within(least, most), taken);
    }

    static <T> SavedField<T, Boolean> flag(String name, Function<T, Boolean> taken) {
        return of(name, FactType.FLAG, taken);
    }

    static <T, E> SavedField<T, List<E>> list(String name, FactType<E> element, Function<T, List<E>> taken) {
        return of(name, FactType.listOf(element), taken);
    }

    static <T> SavedField<T, Optional<String>> optionalText(String name, Function<T, Optional<String>> taken) {
        return optional(name, FactType.TEXT, taken);
    }

    static <T, A> SavedField<T, Optional<A>> optional(String name, FactType<A> type, Function<T, Optional<A>> taken) {
        return unless(Optional.empty(), name, type.as("value", Optional::of, Optional::orElseThrow), taken);
    }

    static <T> SavedField<T, OptionalInt> optionalInt(String name, Function<T, OptionalInt> taken) {
        return unless(OptionalInt.empty(), name,
                FactType.within(Integer.MIN_VALUE, Integer.MAX_VALUE).as("integer", OptionalInt::of, OptionalInt::getAsInt), taken);
    }

    static <T> SavedField<T, OptionalLong> optionalLong(String name, Function<T, OptionalLong> taken) {
        return unless(OptionalLong.empty(), name, FactType.WHOLE.as("integer", OptionalLong::of, OptionalLong::getAsLong), taken);
    }
}
