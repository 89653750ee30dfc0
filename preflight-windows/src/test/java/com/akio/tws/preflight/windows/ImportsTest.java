package com.akio.tws.preflight.windows;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.GeneralCodingRules.NO_CLASSES_SHOULD_ACCESS_STANDARD_STREAMS;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.syntax.elements.ClassesShouldConjunction;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Which package may see which; what is not written here is refused. */
class ImportsTest {

    private static final String CORE = "com.akio.tws.preflight.";
    private static final String OWN = "com.akio.tws.preflight.windows";
    private static final String JNA = OWN + ".jna..";
    private static final JavaClasses CLASSES =
            new ClassFileImporter().withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS).importPackages(OWN);

    /** Methods by which a library would read the clock, the language or the settings behind its caller's back. */
    private static final Map<String, List<String>> BEHIND_THE_BACK = Map.of(
            "java.lang.System", List.of("currentTimeMillis", "nanoTime", "getenv", "getProperty", "getProperties", "exit"),
            "java.time.Instant", List.of("now"),
            "java.time.LocalDate", List.of("now"),
            "java.time.LocalDateTime", List.of("now"),
            "java.time.ZonedDateTime", List.of("now"),
            "java.time.Clock", List.of("systemUTC", "systemDefaultZone", "system"),
            "java.util.Locale", List.of("getDefault", "setDefault"),
            "java.nio.charset.Charset", List.of("defaultCharset"),
            "java.lang.Runtime", List.of("exit", "halt"));

    @Test
    void there_is_enough_here_for_the_rules_to_prove_something() {
        assertThat(CLASSES).hasSizeGreaterThan(40);
    }

    @Test
    void decoders_see_the_jdk_and_what_a_fact_is() {
        onlySee(OWN + ".decode", "java..", "javax.xml..", "javax.security.auth.x500..", "org.apache.commons.io..", "org.xml.sax..", CORE + "certificate", CORE + "fact", CORE + "facts").check(CLASSES);
    }

    @Test
    void the_machine_sees_the_jdk_and_what_a_fact_is() {
        onlySee(OWN + ".machine", "java..", CORE + "fact", CORE + "facts").check(CLASSES);
    }

    @Test
    void probes_see_the_machine_the_decoders_and_what_a_probe_is() {
        onlySee(OWN + ".probe", "java..", CORE + "collect", CORE + "fact", CORE + "facts", OWN + ".machine", OWN + ".decode")
                .check(CLASSES);
    }

    /** And the catalogue, which names services to look at: a list of its own would drift from the one that the check reads. */
    @Test
    void the_list_of_probes_sees_its_own_module_the_catalogue_what_a_probe_is_and_the_site_whose_ports_are_tried() {
        onlySee(OWN, "java..", CORE + "collect", CORE + "fact", CORE + "catalogue", CORE + "figures", CORE + "site", CORE + "reach", CORE + "reach.listener", OWN + "..")
                .check(CLASSES);
    }

    @Test
    void the_native_layer_sees_the_machine_and_not_the_probes() {
        onlySee(JNA, "java..", "com.sun.jna..", CORE + "fact", CORE + "facts", OWN + ".machine", JNA)
                .allowEmptyShould(true).check(CLASSES);
    }

    @Test
    void nobody_else_sees_jna() {
        noClasses().that().resideOutsideOfPackage(JNA).should().dependOnClassesThat().resideInAPackage("com.sun.jna..").check(CLASSES);
    }

    /** Its constants are there at compile time, as numbers in our classes; its jar is not there when this runs at a customer's. */
    @Test
    void nobody_needs_jna_platform_at_run_time() {
        noClasses().should().dependOnClassesThat().resideInAPackage("com.sun.jna.platform..").check(CLASSES);
    }

    @Test
    void nobody_prints() {
        NO_CLASSES_SHOULD_ACCESS_STANDARD_STREAMS.check(CLASSES);
    }

    @Test
    void decoders_and_probes_read_no_clock_no_language_and_no_settings() {
        noClasses().that().resideOutsideOfPackage(JNA)
                .should().accessTargetWhere(DescribedPredicate.describe("read the clock, the language or the settings",
                        access -> behindTheBack(access) || dependsOnTheLanguage(access)))
                .check(CLASSES);
    }

    @Test
    void every_probe_is_named_so() {
        classes().that().implement(CORE + "collect.Probe").should().haveSimpleNameEndingWith("Probe")
                .andShould().resideInAPackage(OWN + ".probe").check(CLASSES);
    }

    private static ClassesShouldConjunction onlySee(String seeing, String... seen) {
        DescribedPredicate<JavaClass> allowed = resideInAnyPackage(seen).or(resideInAPackage(seeing)).or(resideInAPackage("org.jspecify.annotations"));
        return classes().that().resideInAPackage(seeing)
                .should().onlyDependOnClassesThat(allowed);
    }

    private static boolean behindTheBack(JavaAccess<?> access) {
        return BEHIND_THE_BACK.getOrDefault(access.getTargetOwner().getName(), List.of()).contains(access.getName());
    }

    /** These take the language of the machine when no locale is given. */
    private static boolean dependsOnTheLanguage(JavaAccess<?> access) {
        return access.getTargetOwner().isEquivalentTo(String.class)
                && List.of("toLowerCase", "toUpperCase", "format", "formatted").contains(access.getName())
                && !access.getTarget().getFullName().contains("(java.util.Locale");
    }
}
