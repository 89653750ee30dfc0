package com.akio.tws.preflight.windows.machine;

/** Takes the values of a key one after the other, so that a key with very many of them costs no more memory than one. */
@FunctionalInterface
public interface ValueVisitor {

    /** One value. */
    void visit(String name, RegistryData data);
}
