package com.akio.tws.preflight.hook.wine;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.extension.ExtendWith;

/**
 * A test whose machine is prepared from registry lines, so it needs Wine: on a real Windows it is skipped (nobody rewrites
 * the registry of a computer for a test), elsewhere it is skipped without Wine, or fails where Wine is required.
 */
@Target({ElementType.TYPE, ElementType.METHOD})
@Retention(RetentionPolicy.RUNTIME)
@Tag("prepared-machine")
@ExtendWith(MachineCondition.class)
public @interface PreparedMachine {
}
