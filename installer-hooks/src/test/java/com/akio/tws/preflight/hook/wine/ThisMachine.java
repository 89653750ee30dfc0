package com.akio.tws.preflight.hook.wine;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.extension.ExtendWith;

/**
 * A test that takes the Windows machine as it is, from {@link WindowsMachine#here()}: a real Windows where the tests run on
 * one, a fresh Wine machine elsewhere. Skipped without Wine, or fails where Wine is required.
 */
@Target({ElementType.TYPE, ElementType.METHOD})
@Retention(RetentionPolicy.RUNTIME)
@Tag("this-machine")
@ExtendWith(MachineCondition.class)
public @interface ThisMachine {
}
