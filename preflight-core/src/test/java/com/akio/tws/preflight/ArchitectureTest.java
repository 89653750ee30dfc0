package com.akio.tws.preflight;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.GeneralCodingRules.NO_CLASSES_SHOULD_ACCESS_STANDARD_STREAMS;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Which package may see which: looks, seen, judged, said, shown. What is not written here is refused. */
class ArchitectureTest {

    private static final String ROOT = "com.akio.tws.preflight";
    private static final JavaClasses CLASSES =
            new ClassFileImporter().withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS).importPackages(ROOT);

    /** Each package with those it may import; the checks, which only the list names, see one another's shared words. */
    private static final String MAY_IMPORT = """
            text      :
            version   :
            fact      : text
            certificate : text
            facts     : certificate fact text
            input     : text
            json      : fact input text
            site      : input json text
            catalogue : certificate input json site text
            figures   : catalogue certificate site text
            sizing    : catalogue figures site text
            collect   : fact
            check     : catalogue fact site text
            checks.shared    : catalogue check fact facts figures site sizing text
            checks.server    : catalogue certificate check checks.shared fact facts figures site sizing text version
            checks.client    : catalogue check checks.shared fact facts figures site sizing text version
            checks.network   : catalogue certificate check checks.shared fact facts figures plan site text
            checks.telephony : catalogue check checks.shared facts figures rehearse site text version
            checks.site      : catalogue check text
            checks    : catalogue check figures checks.server checks.client checks.network checks.telephony checks.site
            coverage  : catalogue check plan
            report    : catalogue fact input json site text
            evaluate  : catalogue check fact facts report site text
            plan      : catalogue figures site sizing text
            rehearse  : catalogue certificate collect fact facts plan site text
            compare   : catalogue input json report text
            write     : catalogue certificate compare fact facts json plan rehearse report site sizing text
            bundle    : fact input json report site text write
            redact    : bundle catalogue fact input json site text
            fleet     : bundle catalogue compare evaluate input report text
            mend      : catalogue fact facts plan report site text
            """;

    /** The packages that turn values into JSON and back. */
    private static final Set<String> GSON = Set.of("json", "report", "site", "write", "bundle", "redact");

    /** Methods by which a library would read the clock, the language or the settings behind its caller's back, or end the process. */
    private static final Map<String, List<String>> BEHIND_THE_BACK = Map.ofEntries(
            Map.entry("java.lang.System", List.of("currentTimeMillis", "getenv", "getProperty", "getProperties", "setProperty", "exit")),
            Map.entry("java.lang.Runtime", List.of("exit", "halt", "exec")),
            Map.entry("java.lang.ProcessBuilder", List.of("start")),
            Map.entry("java.time.Instant", List.of("now")),
            Map.entry("java.time.LocalDate", List.of("now")),
            Map.entry("java.time.LocalDateTime", List.of("now")),
            Map.entry("java.time.ZonedDateTime", List.of("now")),
            Map.entry("java.time.OffsetDateTime", List.of("now")),
            Map.entry("java.time.Clock", List.of("systemUTC", "systemDefaultZone", "system")),
            Map.entry("java.time.ZoneId", List.of("systemDefault")),
            Map.entry("java.util.TimeZone", List.of("getDefault", "setDefault")),
            Map.entry("java.util.Locale", List.of("getDefault", "setDefault")),
            Map.entry("java.nio.charset.Charset", List.of("defaultCharset")));

    static Stream<Arguments> packages() {
        return table().entrySet().stream().map(line -> Arguments.of(line.getKey(), line.getValue()));
    }

    @Test
    void there_is_enough_here_for_the_rules_to_prove_something() {
        assertThat(CLASSES).hasSizeGreaterThan(250);
    }

    @Test
    void every_package_stands_in_the_table_and_no_other() {
        Set<String> there = new TreeSet<>();
        for (JavaClass type : CLASSES) {
            String name = type.getPackageName();
            if (!name.equals(ROOT)) {
                there.add(name.substring(ROOT.length() + 1));
            }
        }
        assertThat(table().keySet()).isEqualTo(there);
    }

    @ParameterizedTest
    @MethodSource("packages")
    void sees_only_what_the_table_gives_it(String name, List<String> allowed) {
        List<String> packages = new ArrayList<>(List.of("java..", "org.jspecify.annotations", ROOT + "." + name));
        allowed.forEach(other -> packages.add(ROOT + "." + other));
        if (GSON.contains(name)) {
            packages.add("com.google.gson..");
        }
        if (name.equals("rehearse") || name.equals("redact")) {
            packages.add("javax.crypto..");
            packages.add("javax.net..");
            packages.add("javax.security.auth.x500..");
        }
        classes().that().resideInAPackage(ROOT + "." + name).should().onlyDependOnClassesThat(
                resideInAnyPackage(packages.toArray(String[]::new)).or(isArrayOfPrimitives()))
                .because("src/test/…/ArchitectureTest.java says which package may see which").check(CLASSES);
    }

    @Test
    void no_packages_need_one_another() {
        slices().matching(ROOT + ".(**)").should().beFreeOfCycles().check(CLASSES);
    }

    @Test
    void only_the_list_names_a_concrete_check() {
        noClasses().that(resideInAPackage(ROOT + "..").and(DescribedPredicate.not(resideInAPackage(ROOT + ".checks.."))))
                .should().dependOnClassesThat(resideInAnyPackage(ROOT + ".checks.server", ROOT + ".checks.client",
                        ROOT + ".checks.network", ROOT + ".checks.telephony", ROOT + ".checks.site", ROOT + ".checks.shared"))
                .check(CLASSES);
    }

    @Test
    void nothing_here_prints() {
        NO_CLASSES_SHOULD_ACCESS_STANDARD_STREAMS.check(CLASSES);
    }

    @Test
    void nothing_here_reads_clock_language_or_settings_behind_the_callers_back() {
        noClasses().should().accessTargetWhere(new DescribedPredicate<>("reads what only the caller may give") {
            @Override
            public boolean test(JavaAccess<?> access) {
                return BEHIND_THE_BACK.getOrDefault(access.getTargetOwner().getName(), List.of()).contains(access.getTarget().getName());
            }
        }).check(CLASSES);
    }

    @Test
    void nothing_here_writes_or_compares_in_the_systems_language_without_saying_so() {
        noClasses().should().callMethod(String.class, "format", String.class, Object[].class)
                .orShould().callMethod(String.class, "formatted", Object[].class)
                .orShould().callMethod(String.class, "toLowerCase")
                .orShould().callMethod(String.class, "toUpperCase")
                .because("digits and letters differ between languages; say Locale.ROOT").check(CLASSES);
    }

    private static DescribedPredicate<JavaClass> isArrayOfPrimitives() {
        return new DescribedPredicate<>("primitives and their arrays") {
            @Override
            public boolean test(JavaClass type) {
                return type.isPrimitive() || (type.isArray() && type.getBaseComponentType().isPrimitive());
            }
        };
    }

    private static Map<String, List<String>> table() {
        Map<String, List<String>> table = new TreeMap<>();
        MAY_IMPORT.lines().forEach(line -> {
            String[] parts = line.split(":", -1);
            table.put(parts[0].strip(), parts[1].isBlank() ? List.of() : Arrays.asList(parts[1].strip().split(" +")));
        });
        return table;
    }
}
