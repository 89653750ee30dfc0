package com.akio.tws.preflight.fact;

/** Constructors by how many fields they take; {@code Volume::new} is one of three. */
public final class Constructor {

    private Constructor() {
    }

    /** One of 2 fields. */
    @FunctionalInterface
    public interface Of2<A, B, T> {
        T from(A a, B b);
    }

    /** One of 3 fields. */
    @FunctionalInterface
    public interface Of3<A, B, C, T> {
        T from(A a, B b, C c);
    }

    /** One of 4 fields. */
    @FunctionalInterface
    public interface Of4<A, B, C, D, T> {
        T from(A a, B b, C c, D d);
    }

    /** One of 5 fields. */
    @FunctionalInterface
    public interface Of5<A, B, C, D, E, T> {
        T from(A a, B b, C c, D d, E e);
    }

    /** One of 6 fields. */
    @FunctionalInterface
    public interface Of6<A, B, C, D, E, F, T> {
        T from(A a, B b, C c, D d, E e, F f);
    }

    /** One of 7 fields. */
    @FunctionalInterface
    public interface Of7<A, B, C, D, E, F, G, T> {
        T from(A a, B b, C c, D d, E e, F f, G g);
    }

    /** One of 8 fields. */
    @FunctionalInterface
    public interface Of8<A, B, C, D, E, F, G, H, T> {
        T from(A a, B b, C c, D d, E e, F f, G g, H h);
    }

    /** One of 9 fields. */
    @FunctionalInterface
    public interface Of9<A, B, C, D, E, F, G, H, I, T> {
        T from(A a, B b, C c, D d, E e, F f, G g, H h, I i);
    }

    /** One of 10 fields. */
    @FunctionalInterface
    public interface Of10<A, B, C, D, E, F, G, H, I, J, T> {
        T from(A a, B b, C c, D d, E e, F f, G g, H h, I i, J j);
    }

    /** One of 11 fields. */
    @FunctionalInterface
    public interface Of11<A, B, C, D, E, F, G, H, I, J, K, T> {
        T from(A a, B b, C c, D d, E e, F f, G g, H h, I i, J j, K k);
    }
}
