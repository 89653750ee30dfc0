package com.akio.tws.preflight.fact;

import java.time.DateTimeException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;

/**
 * A value that is saved with named fields, declared by them in the order of its constructor:
 *
 * <pre>{@code
 * FactType<Volume> TYPE = SavedRecord.of("Volume", Volume::new,
 *         text("root", Volume::root), text("name", Volume::name), optionalText("fileSystem", Volume::fileSystem));
 * }</pre>
 *
 * <p>Fields that nobody declared are passed over, for a later version may have added them.
 *
 * @param <T> the Java type of the value
 */
public final class SavedRecord<T> implements FactType<T> {

    private final String name;
    private final List<SavedField<T, ?>> fields;
    private final Made<T> made;

    private SavedRecord(String name, List<SavedField<T, ?>> fields, Made<T> made) {
        this.name = Objects.requireNonNull(name, "name");
        this.fields = List.copyOf(fields);
        this.made = Objects.requireNonNull(made, "made");
    }

    /** Makes the value of its saved fields. */
    private interface Made<T> {
        T from(Map<String, Value> saved) throws UnexpectedValue;
    }

    @Override
    public Value toValue(T fact) {
        Map<String, Value> to = new LinkedHashMap<>();
        write(fact, to);
        return new Value.Fields(to);
    }

    @Override
    public T fromValue(Value value) throws UnexpectedValue {
        if (!(value instanceof Value.Fields saved)) {
            throw new UnexpectedValue("object", value);
        }
        try {
            return made.from(saved.fields());
        } catch (IllegalArgumentException | ArithmeticException | DateTimeException refused) {
            throw new UnexpectedValue(name, value);
        }
    }

    /** The same fields among those of a larger value, without a name of their own. */
    public <O> SavedField<O, T> within(Function<O, T> taken) {
        return new SavedField<>() {
            @Override
            public void write(O whole, Map<String, Value> to) {
                SavedRecord.this.write(taken.apply(whole), to);
            }

            @Override
            public T read(Map<String, Value> from) throws UnexpectedValue {
                return made.from(from);
            }
        };
    }

    private void write(T fact, Map<String, Value> to) {
        for (SavedField<T, ?> field : fields) {
            field.write(fact, to);
        }
    }

    /** A value of two fields; {@code name} is what a refusal of them all together calls it. */
    public static <T, A, B> SavedRecord<T> of(String name, Constructor.Of2<A, B, T> make,
            SavedField<T, A> a, SavedField<T, B> b) {
        return new SavedRecord<>(name, List.of(a, b),
                in -> make.from(a.read(in), b.read(in)));
    }

    /** A value of three fields; {@code name} is what a refusal of them all together calls it. */
    public static <T, A, B, C> SavedRecord<T> of(String name, Constructor.Of3<A, B, C, T> make,
            SavedField<T, A> a, SavedField<T, B> b, SavedField<T, C> c) {
        return new SavedRecord<>(name, List.of(a, b, c),
                in -> make.from(a.read(in), b.read(in), c.read(in)));
    }

    /** A value of four fields; {@code name} is what a refusal of them all together calls it. */
    public static <T, A, B, C, D> SavedRecord<T> of(String name, Constructor.Of4<A, B, C, D, T> make,
            SavedField<T, A> a, SavedField<T, B> b, SavedField<T, C> c, SavedField<T, D> d) {
        return new SavedRecord<>(name, List.of(a, b, c, d),
                in -> make.from(a.read(in), b.read(in), c.read(in), d.read(in)));
    }

    /** A value of five fields; {@code name} is what a refusal of them all together calls it. */
    public static <T, A, B, C, D, E> SavedRecord<T> of(String name, Constructor.Of5<A, B, C, D, E, T> make,
            SavedField<T, A> a, SavedField<T, B> b, SavedField<T, C> c, SavedField<T, D> d, SavedField<T, E> e) {
        return new SavedRecord<>(name, List.of(a, b, c, d, e),
                in -> make.from(a.read(in), b.read(in), c.read(in), d.read(in), e.read(in)));
    }

    /** A value of six fields; {@code name} is what a refusal of them all together calls it. */
    public static <T, A, B, C, D, E, F> SavedRecord<T> of(String name, Constructor.Of6<A, B, C, D, E, F, T> make,
            SavedField<T, A> a, SavedField<T, B> b, SavedField<T, C> c, SavedField<T, D> d, SavedField<T, E> e,
            SavedField<T, F> f) {
        return new SavedRecord<>(name, List.of(a, b, c, d, e, f),
                in -> make.from(a.read(in), b.read(in), c.read(in), d.read(in), e.read(in), f.read(in)));
    }

    /** A value of seven fields; {@code name} is what a refusal of them all together calls it. */
    public static <T, A, B, C, D, E, F, G> SavedRecord<T> of(String name, Constructor.Of7<A, B, C, D, E, F, G, T> make,
            SavedField<T, A> a, SavedField<T, B> b, SavedField<T, C> c, SavedField<T, D> d, SavedField<T, E> e,
            SavedField<T, F> f, SavedField<T, G> g) {
        return new SavedRecord<>(name, List.of(a, b, c, d, e, f, g),
                in -> make.from(a.read(in), b.read(in), c.read(in), d.read(in), e.read(in), f.read(in), g.read(in)));
    }

    /** A value of eight fields; {@code name} is what a refusal of them all together calls it. */
    public static <T, A, B, C, D, E, F, G, H> SavedRecord<T> of(String name, Constructor.Of8<A, B, C, D, E, F, G, H, T> make,
            SavedField<T, A> a, SavedField<T, B> b, SavedField<T, C> c, SavedField<T, D> d, SavedField<T, E> e,
            SavedField<T, F> f, SavedField<T, G> g, SavedField<T, H> h) {
        return new SavedRecord<>(name, List.of(a, b, c, d, e, f, g, h),
                in -> make.from(a.read(in), b.read(in), c.read(in), d.read(in), e.read(in), f.read(in), g.read(in), h.read(in)));
    }

    /** A value of nine fields; {@code name} is what a refusal of them all together calls it. */
    public static <T, A, B, C, D, E, F, G, H, I> SavedRecord<T> of(String name, Constructor.Of9<A, B, C, D, E, F, G, H, I, T> make,
            SavedField<T, A> a, SavedField<T, B> b, SavedField<T, C> c, SavedField<T, D> d, SavedField<T, E> e,
            SavedField<T, F> f, SavedField<T, G> g, SavedField<T, H> h, SavedField<T, I> i) {
        return new SavedRecord<>(name, List.of(a, b, c, d, e, f, g, h, i),
                in -> make.from(a.read(in), b.read(in), c.read(in), d.read(in), e.read(in), f.read(in), g.read(in), h.read(in), i.read(in)));
    }

    /** A value of eleven fields; {@code name} is what a refusal of them all together calls it. */
    public static <T, A, B, C, D, E, F, G, H, I, J, K> SavedRecord<T> of(String name,
            Constructor.Of11<A, B, C, D, E, F, G, H, I, J, K, T> make,
            SavedField<T, A> a, SavedField<T, B> b, SavedField<T, C> c, SavedField<T, D> d, SavedField<T, E> e,
            SavedField<T, F> f, SavedField<T, G> g, SavedField<T, H> h, SavedField<T, I> i, SavedField<T, J> j, SavedField<T, K> k) {
        return new SavedRecord<>(name, List.of(a, b, c, d, e, f, g, h, i, j, k),
                in -> make.from(a.read(in), b.read(in), c.read(in), d.read(in), e.read(in), f.read(in), g.read(in), h.read(in), i.read(in),
                        j.read(in), k.read(in)));
    }

    /** A value of ten fields; {@code name} is what a refusal of them all together calls it. */
    public static <T, A, B, C, D, E, F, G, H, I, J> SavedRecord<T> of(String name, Constructor.Of10<A, B, C, D, E, F, G, H, I, J, T> make,
            SavedField<T, A> a, SavedField<T, B> b, SavedField<T, C> c, SavedField<T, D> d, SavedField<T, E> e,
            SavedField<T, F> f, SavedField<T, G> g, SavedField<T, H> h, SavedField<T, I> i, SavedField<T, J> j) {
        return new SavedRecord<>(name, List.of(a, b, c, d, e, f, g, h, i, j),
                in -> make.from(a.read(in), b.read(in), c.read(in), d.read(in), e.read(in), f.read(in), g.read(in), h.read(in), i.read(in), j.read(in)));
    }
}
