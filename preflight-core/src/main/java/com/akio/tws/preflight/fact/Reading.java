package com.akio.tws.preflight.fact;

import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;

/**
 * What came of looking for one fact: it is known, it is not there, or it could not be read.
 *
 * <p>The three are never folded into one another. "Not there" means that Windows said so (Win32 code 2 or 3 for a registry
 * key); anything else that went wrong is {@link Unreadable}, and a check that needs it answers UNKNOWN.
 *
 * @param <T> the Java type of the fact
 */
public sealed interface Reading<T> {

    Source source();

    /** Gives this reading with its value converted; absent and unreadable readings stay what they are. */
    <R> Reading<R> map(Function<? super T, ? extends R> conversion);

    /** Gives what {@code next} reads from the value; absent and unreadable readings stay what they are. */
    <R> Reading<R> then(Function<? super T, Reading<R>> next);

    /** The value, if it is known. */
    Optional<T> known();

    /** The fact was read. */
    record Known<T>(T value, Source source) implements Reading<T> {
        public Known {
            Objects.requireNonNull(value, "value");
            Objects.requireNonNull(source, "source");
        }

        @Override
        public <R> Reading<R> map(Function<? super T, ? extends R> conversion) {
            return new Known<>(conversion.apply(value), source);
        }

        @Override
        public <R> Reading<R> then(Function<? super T, Reading<R>> next) {
            return next.apply(value);
        }

        @Override
        public Optional<T> known() {
            return Optional.of(value);
        }
    }

    /** Windows says that there is no such thing. */
    record Absent<T>(Source source) implements Reading<T> {
        public Absent {
            Objects.requireNonNull(source, "source");
        }

        @Override
        public <R> Reading<R> map(Function<? super T, ? extends R> conversion) {
            return new Absent<>(source);
        }

        @Override
        public <R> Reading<R> then(Function<? super T, Reading<R>> next) {
            return new Absent<>(source);
        }

        @Override
        public Optional<T> known() {
            return Optional.empty();
        }
    }

    /** The fact could not be read. */
    record Unreadable<T>(Reason reason, Source source) implements Reading<T> {
        public Unreadable {
            Objects.requireNonNull(reason, "reason");
            Objects.requireNonNull(source, "source");
        }

        @Override
        public <R> Reading<R> map(Function<? super T, ? extends R> conversion) {
            return new Unreadable<>(reason, source);
        }

        @Override
        public <R> Reading<R> then(Function<? super T, Reading<R>> next) {
            return new Unreadable<>(reason, source);
        }

        @Override
        public Optional<T> known() {
            return Optional.empty();
        }
    }

    static <T> Reading<T> known(T value, String source) {
        return new Known<>(value, new Source(source));
    }

    static <T> Reading<T> absent(String source) {
        return new Absent<>(new Source(source));
    }

    static <T> Reading<T> unreadable(Reason reason, String source) {
        return new Unreadable<>(reason, new Source(source));
    }
}
