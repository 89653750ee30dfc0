package com.akio.tws.preflight.checks;

import static org.assertj.core.api.Assertions.assertThat;

import com.akio.tws.preflight.catalogue.Catalogue;
import com.akio.tws.preflight.catalogue.CatalogueReader;
import com.akio.tws.preflight.catalogue.Level;
import com.akio.tws.preflight.check.Check;
import com.akio.tws.preflight.fact.FactKey;
import com.akio.tws.preflight.fact.FactType;
import com.akio.tws.preflight.fact.Reason;
import com.akio.tws.preflight.fact.Value;
import com.akio.tws.preflight.facts.MachineFacts;
import com.akio.tws.preflight.recorded.Judged;
import com.akio.tws.preflight.recorded.RecordedMachine;
import com.akio.tws.preflight.recorded.Sites;
import com.akio.tws.preflight.report.Status;
import com.akio.tws.preflight.site.Site;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;

/**
 * The rows on which a false green stops an installation or TWS itself: whatever of their facts could not be read, or holds a
 * value that nobody knows, they are neither passed nor put aside as not concerned.
 */
class UnreadNeverGreenTest {

    private static final Catalogue CATALOGUE = CatalogueReader.builtIn();

    /** The rows that the property is promised for; the document numbers them. */
    private static final Set<String> ROWS = Set.of("R1", "R2", "R3", "R6", "R7", "R8", "R9", "R14", "R15", "R19");

    /** A site that every one of these rows concerns. */
    private static final Site SITE = Sites.planned("\"users\": 400, \"secure\": true, \"mediaChannels\": 96, \"serverName\": \"tws.example.com\"");

    /** The rows concern a physical and a virtual machine alike; on a physical one, R3 is put aside for a reason that was read. */
    private static final List<RecordedMachine> MACHINES = List.of(RecordedMachine.sound(),
            RecordedMachine.sound().set(MachineFacts.MANUFACTURER, "VMware, Inc.").set(MachineFacts.PRODUCT, "VMware20,1"));

    /** Words that no catalogue holds, as a damaged or a future system may give them. */
    private static final List<String> UNKNOWN_WORDS = List.of("Xyzzy", "", "0", "?", "\u0000\u0000");

    private static List<Check> checks() {
        return Checks.all().stream().filter(check -> CATALOGUE.entry(check.id()).level() == Level.REQUIRED
                || check.id().name().equals("server.certificate"))
                .filter(check -> CATALOGUE.entry(check.id()).row().filter(ROWS::contains).isPresent()).toList();
    }

    /** One way in which a fact tells nothing. */
    private record Way(String name, BiFunction<RecordedMachine, FactKey<?>, RecordedMachine> of) {
        @Override
        public String toString() {
            return name;
        }
    }

    private static final List<Way> WAYS = Stream.concat(
            Stream.of(new Way("not collected", RecordedMachine::notCollected),
                    new Way("another type", (machine, key) -> machine.setRaw(key, new Value.Flag(true)))),
            Arrays.stream(Reason.Kind.values()).map(kind -> new Way(kind.name(),
                    (machine, key) -> machine.unreadable(key, Reason.of(kind, 1234, "in its own words"))))).toList();

    /** A fact, and how it is lost. */
    private record Loss(FactKey<?> key, Way way) {
        @Override
        public String toString() {
            return key.name() + ": " + way;
        }
    }

    @Test
    void the_rows_are_there() {
        assertThat(checks()).hasSizeGreaterThanOrEqualTo(10);
    }

    @Property(tries = 3000)
    void any_facts_lost_in_any_way_are_never_green(@ForAll("losses") Lost lost) {
        RecordedMachine machine = MACHINES.get(lost.machine());
        for (Loss loss : lost.losses()) {
            machine = loss.way().of().apply(machine, loss.key());
        }

        assertThat(Judged.status(lost.check().id().name(), machine, SITE)).as("%s", lost)
                .isNotIn(Status.PASS, Status.NOT_APPLICABLE);
    }

    @Test
    void a_word_that_nobody_knows_is_never_green() {
        List<String> green = new ArrayList<>();
        for (Check check : checks()) {
            for (FactKey<?> key : check.needs().facts()) {
                if (key.equals(MachineFacts.PRODUCT)) {
                    // Products are beyond counting: below a maker of real computers an unknown one is a computer.
                    continue;
                }
                for (String word : key.type() == FactType.TEXT ? UNKNOWN_WORDS : List.<String>of()) {
                    for (RecordedMachine machine : MACHINES) {
                        Status status = Judged.status(check.id().name(), machine.setRaw(key, new Value.Text(word)), SITE);
                        if (status == Status.PASS || status == Status.NOT_APPLICABLE) {
                            green.add(check.id() + " " + status + " with " + key.name() + " = '" + word + "'");
                        }
                    }
                }
            }
        }

        assertThat(green).isEmpty();
    }

    /** Some facts of one check, lost. */
    private record Lost(Check check, int machine, List<Loss> losses) {
        @Override
        public String toString() {
            return check.id() + " on machine " + machine + " without " + losses;
        }
    }

    @Provide
    Arbitrary<Lost> losses() {
        return Arbitraries.of(checks()).flatMap(check -> {
            List<Loss> every = check.needs().facts().stream()
                    .<Loss>flatMap(key -> WAYS.stream().map(way -> new Loss(key, way))).toList();
            return Arbitraries.of(every).list().ofMinSize(1).ofMaxSize(3)
                    .flatMap(losses -> Arbitraries.integers().between(0, MACHINES.size() - 1).map(machine -> new Lost(check, machine, losses)));
        });
    }
}
