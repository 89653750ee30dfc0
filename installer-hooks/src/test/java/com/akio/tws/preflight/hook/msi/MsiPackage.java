package com.akio.tws.preflight.hook.msi;

import com.akio.tws.preflight.hook.wine.PreparedMachine;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;

/** A test over the demo package and the programs built with it, which only the profile {@code msi} makes. */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@PreparedMachine
@EnabledIfSystemProperty(named = BuiltPackage.PACKAGE_FOLDER, matches = ".+",
        disabledReason = "the demo package is built by the profile msi: mvnw verify -Pmsi")
@interface MsiPackage {
}
