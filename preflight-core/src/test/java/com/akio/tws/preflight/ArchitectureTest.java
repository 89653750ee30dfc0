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
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Deque;
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
            site      : certificate input json text
            siteform  : input json site text
            catalogue : certificate input json site text
            figures   : catalogue certificate site text version
            sizing    : catalogue figures site text
            collect   : fact
            check     : catalogue fact site text
            checks.shared    : catalogue check checks.gap fact facts figures site sizing text
            checks.gap       : catalogue facts plan text
            checks.server    : catalogue certificate check checks.shared fact facts figures site sizing text version
            checks.client    : catalogue check checks.shared fact facts figures site sizing text version
            checks.network   : catalogue certificate check checks.gap checks.shared fact facts figures plan reach site text
            checks.telephony : catalogue check checks.shared facts figures reach site sizing text version
            checks.site      : catalogue check text
            checks    : catalogue check checks.gap checks.shared figures site checks.server checks.client checks.network checks.telephony checks.site
            coverage  : catalogue check plan
            report    : catalogue fact input json site text
            evaluate  : catalogue check fact facts report site text
            plan      : catalogue figures site sizing text
            siteplan  : catalogue check evaluate fact figures plan report site sizing text
            reach     : catalogue certificate facts plan site text
            reach.names    : certificate collect fact facts
            reach.wire     :
            reach.attempt  : catalogue facts reach reach.names
            reach.engine   : catalogue certificate collect fact facts plan reach reach.attempt reach.names reach.wire
            reach.listener : catalogue collect fact facts reach reach.wire
            reach.phones   : catalogue collect fact facts figures reach reach.attempt reach.names
            compare   : catalogue input json report site text
            selftest  : fact facts site text
            write     : catalogue certificate compare dossier fact facts figures json plan reach report selftest site siteform siteplan sizing text
            seal      : input text
            bundle    : fact facts input json report seal site text write
            redact    : bundle catalogue certificate fact input json site text
            dossier   : catalogue report site siteplan text
            dossier.assembly : bundle catalogue check dossier evaluate fact facts fleet input json plan reach report site siteplan text
            fleet     : bundle catalogue compare evaluate input report site text
            fix       : catalogue check checks checks.gap fact facts plan report site text
            """;

    /** The packages that turn values into JSON and back. */
    private static final Set<String> GSON = Set.of("json", "report", "site", "siteform", "write", "bundle", "redact");

    /** The packages that make codes of secrets. */
    private static final Set<String> CRYPTO = Set.of("reach.wire", "redact", "seal");

    /** The packages that touch the network. */
    private static final Set<String> SOCKETS = Set.of("reach.names", "reach.attempt", "reach.engine", "reach.listener", "reach.phones");

    /** Methods of {@code InetAddress} that ask the name service or the network. */
    private static final Set<String> LOOKUPS = Set.of("getAllByName", "getHostName", "getCanonicalHostName", "getLocalHost", "isReachable");

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
        if (name.equals("input") || name.equals("site")) {
            packages.add("org.apache.commons.io..");
        }
        if (name.equals("write")) {
            packages.add("org.dhatim.fastexcel..");
        }
        if (CRYPTO.contains(name)) {
            packages.add("javax.crypto..");
        }
        if (SOCKETS.contains(name)) {
            packages.add("javax.net..");
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
    void checks_and_writers_see_no_socket() {
        noClasses().that().resideOutsideOfPackages(SOCKETS.stream().map(name -> ROOT + "." + name).toArray(String[]::new))
                .should().dependOnClassesThat(isOfTheNetwork()).orShould().accessTargetWhere(new DescribedPredicate<>("asks the name service") {
                    @Override
                    public boolean test(JavaAccess<?> access) {
                        return access.getTargetOwner().getName().equals("java.net.InetAddress") && LOOKUPS.contains(access.getTarget().getName());
                    }
                }).because("what judges and what shows gives the same on any machine").check(CLASSES);
        for (String name : table().keySet()) {
            if (name.startsWith("check") || name.equals("evaluate") || name.equals("write")) {
                assertThat(seenFrom(name)).as("what %s sees, and what that sees", name).doesNotContainAnyElementsOf(SOCKETS);
            }
        }
        assertThat(seenFrom("reach.phones")).as("the rule finds what is there").contains("reach.names");
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

    private static DescribedPredicate<JavaClass> isOfTheNetwork() {
        return new DescribedPredicate<>("sockets, channels and TLS") {
            @Override
            public boolean test(JavaClass type) {
                String name = type.getName();
                return name.matches("java\\.net\\.(\\w*(Socket|Datagram|Connection)\\w*|NetworkInterface)")
                        || name.startsWith("java.net.http.") || name.startsWith("java.nio.channels.") || name.startsWith("javax.net.");
            }
        };
    }

    private static Set<String> seenFrom(String name) {
        Set<String> seen = new TreeSet<>();
        Deque<String> open = new ArrayDeque<>(List.of(name));
        while (!open.isEmpty()) {
            for (String next : table().get(open.pop())) {
                if (seen.add(next)) {
                    open.push(next);
                }
            }
        }
        return seen;
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
