package com.akio.tws.preflight.collect;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.doAnswer;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import com.akio.tws.preflight.checks.Checks;
import com.akio.tws.preflight.fact.FactKey;
import com.akio.tws.preflight.fact.Mismatch;
import com.akio.tws.preflight.fact.Reading;
import com.akio.tws.preflight.fact.Reason;
import com.akio.tws.preflight.fact.Snapshot;
import java.io.IOException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** A probe that throws, hangs or is denied costs its own facts and nothing else. */
@Timeout(20)
class CollectorTest {

    private static final FactKey<String> ONE = FactKey.text("test.one");
    private static final FactKey<Long> TWO = FactKey.whole("test.two");
    private static final FactKey<String> OTHER = FactKey.text("other.fact");
    private static final Instant NOW = Instant.parse("2026-11-23T09:00:00Z");
    private static final Duration SHORT = Duration.ofMillis(300);

    @Test
    void gives_every_reading_of_every_probe_in_their_order() {
        Snapshot snapshot = collect(probe("a", List.of(ONE, TWO), into -> {
            into.put(TWO, Reading.absent("b"));
            into.put(ONE, Reading.known("1", "a"));
        }), sound());

        assertThat(snapshot.readings().keySet()).containsExactly("test.one", "test.two", "other.fact");
        assertThat(snapshot.read(ONE)).isEqualTo(Reading.known("1", "a"));
        assertThat(snapshot.read(TWO)).isEqualTo(Reading.absent("b"));
        assertThat(snapshot.collectedAt()).isEqualTo(NOW);
    }

    @Test
    void a_probe_that_throws_costs_its_own_facts() {
        Snapshot snapshot = collect(probe("bad", List.of(ONE), into -> {
            throw new IllegalStateException("broken");
        }), sound());

        assertThat(snapshot.read(ONE)).isEqualTo(
                Reading.unreadable(Reason.of(Reason.Kind.FAILED, "java.lang.IllegalStateException: broken"), "probe bad"));
        assertThatTheOtherIsKnown(snapshot);
    }

    @Test
    void so_does_one_whose_native_library_does_not_load() {
        Snapshot snapshot = collect(probe("bad", List.of(ONE), into -> {
            throw new UnsatisfiedLinkError("no kernel32");
        }), sound());

        assertThat(reason(snapshot, ONE).kind()).isEqualTo(Reason.Kind.FAILED);
        assertThat(reason(snapshot, ONE).detail()).contains("no kernel32");
        assertThatTheOtherIsKnown(snapshot);
    }

    @Test
    void so_does_one_that_throws_what_it_never_declared() {
        Snapshot snapshot = collect(probe("bad", List.of(ONE), into -> sneak(new IOException("disk"))), sound());

        assertThat(reason(snapshot, ONE).detail()).contains("disk");
        assertThatTheOtherIsKnown(snapshot);
    }

    @Test
    void a_probe_that_gives_half_its_readings_keeps_that_half() {
        Snapshot snapshot = collect(probe("half", List.of(ONE, TWO), into -> {
            into.put(ONE, Reading.known("1", "a"));
            throw new IllegalStateException("broken");
        }), probe("silent", List.of(FactKey.text("silent.fact")), into -> {
        }), sound());

        assertThat(snapshot.read(ONE).known()).contains("1");
        assertThat(reason(snapshot, TWO).kind()).isEqualTo(Reason.Kind.FAILED);
        assertThat(reason(snapshot, FactKey.text("silent.fact")))
                .isEqualTo(Reason.of(Reason.Kind.FAILED, new Mismatch("silent.fact", "null")));
        assertThatTheOtherIsKnown(snapshot);
    }

    @Test
    void a_fact_that_was_not_announced_is_refused() {
        Snapshot snapshot = collect(probe("liar", List.of(ONE), into -> {
            into.put(TWO, Reading.known(2L, "a"));
        }), sound());

        assertThat(snapshot.readings()).containsOnlyKeys("test.one", "other.fact");
        assertThat(reason(snapshot, ONE).detail()).contains("liar did not announce test.two");
        assertThatTheOtherIsKnown(snapshot);
    }

    @Test
    void a_probe_that_hangs_is_given_up_in_time_and_what_it_gave_before_is_kept() {
        CountDownLatch never = new CountDownLatch(1);
        long begun = System.nanoTime();
        Snapshot snapshot = collect(hanging("h1", ONE, never), hanging("h2", FactKey.text("test.three"), never),
                probe("late", List.of(TWO, FactKey.text("test.four")), into -> {
                    into.put(TWO, Reading.known(2L, "early"));
                    await(never);
                }), sound());
        Duration took = Duration.ofNanos(System.nanoTime() - begun);
        never.countDown();

        assertThat(reason(snapshot, ONE)).isEqualTo(Reason.of(Reason.Kind.TIMED_OUT, "300 ms"));
        assertThat(reason(snapshot, FactKey.text("test.three")).kind()).isEqualTo(Reason.Kind.TIMED_OUT);
        assertThat(snapshot.read(TWO).known()).contains(2L);
        assertThat(reason(snapshot, FactKey.text("test.four")).kind()).isEqualTo(Reason.Kind.TIMED_OUT);
        assertThatTheOtherIsKnown(snapshot);
        assertThat(took).as("three that hang side by side cost one deadline").isBetween(SHORT, SHORT.multipliedBy(5));
    }

    @Test
    void a_reading_that_comes_too_late_is_dropped() throws InterruptedException {
        CountDownLatch closed = new CountDownLatch(1);
        CountDownLatch done = new CountDownLatch(1);
        Snapshot snapshot = collect(probe("late", List.of(ONE), into -> {
            await(closed);
            into.put(ONE, Reading.known("late", "a"));
            done.countDown();
        }));
        closed.countDown();

        assertThat(done.await(5, TimeUnit.SECONDS)).isTrue();
        assertThat(reason(snapshot, ONE).kind()).isEqualTo(Reason.Kind.TIMED_OUT);
    }

    @Test
    void a_thread_that_is_left_behind_does_not_keep_the_process_alive() {
        CountDownLatch never = new CountDownLatch(1);
        List<Thread> threads = new ArrayList<>();
        collect(probe("h", List.of(ONE), into -> {
            threads.add(Thread.currentThread());
            await(never);
        }));
        never.countDown();

        assertThat(threads).hasSize(1).allMatch(Thread::isDaemon);
    }

    @Test
    void progress_is_told_once_for_every_probe() {
        CountDownLatch never = new CountDownLatch(1);
        List<String> told = new ArrayList<>();
        new Collector(SHORT, fixed(), (probe, done, all) -> told.add(probe + " " + done + "/" + all)).collect(List.of(
                sound(), hanging("h", ONE, never), probe("bad", List.of(TWO), into -> {
                    throw new IllegalStateException();
                })));
        never.countDown();

        assertThat(told).hasSize(3).last().isEqualTo("h 3/3");
        assertThat(told.subList(0, 2)).containsAnyOf("sound 1/3", "bad 1/3").containsAnyOf("sound 2/3", "bad 2/3");
    }

    @Test
    void progress_is_told_as_each_ends_and_not_as_they_stand_in_the_list() {
        CountDownLatch told = new CountDownLatch(1);
        List<String> order = new ArrayList<>();
        new Collector(Duration.ofSeconds(15), fixed(), (probe, done, all) -> {
            order.add(probe);
            told.countDown();
        }).collect(List.of(probe("waits for the other", List.of(ONE), into -> await(told)), sound()));

        assertThat(order).containsExactly("sound", "waits for the other");
    }

    @Test
    void a_watcher_that_throws_costs_nothing_and_is_told_no_more() {
        List<String> told = new ArrayList<>();
        Snapshot snapshot = new Collector(SHORT, fixed(), (probe, done, all) -> {
            told.add(probe);
            throw new IllegalStateException("the window is closed");
        }).collect(List.of(sound(), probe("b", List.of(ONE), into -> into.put(ONE, Reading.known("1", "a")))));

        assertThat(told).hasSize(1);
        assertThatTheOtherIsKnown(snapshot);
        assertThat(snapshot.read(ONE).known()).contains("1");
    }

    @Test
    void an_interrupted_caller_gets_what_is_there_and_stays_interrupted() {
        CountDownLatch never = new CountDownLatch(1);
        Thread.currentThread().interrupt();
        Snapshot snapshot = collect(hanging("h", ONE, never));

        assertThat(Thread.interrupted()).isTrue();
        never.countDown();
        assertThat(reason(snapshot, ONE)).as("cancelled, which is not too slow").isEqualTo(Reason.of(Reason.Kind.NOT_COLLECTED, ""));
    }

    @Test
    void a_collection_that_is_cancelled_on_its_way_returns_at_once_and_keeps_what_was_read() {
        CountDownLatch never = new CountDownLatch(1);
        Thread collecting = Thread.currentThread();
        Snapshot snapshot = new Collector(Duration.ofSeconds(15), fixed(), (probe, done, all) -> collecting.interrupt())
                .collect(List.of(sound(), hanging("h", ONE, never)));

        assertThat(Thread.interrupted()).isTrue();
        never.countDown();
        assertThatTheOtherIsKnown(snapshot);
        assertThat(reason(snapshot, ONE).kind()).isEqualTo(Reason.Kind.NOT_COLLECTED);
    }

    @Test
    void a_clock_that_is_set_back_while_looking_gives_no_negative_duration() {
        Clock falling = mock();
        when(falling.instant()).thenReturn(NOW, NOW.minusSeconds(3600));

        assertThat(new Collector(SHORT, falling, Progress.NONE).collect(List.of(sound())).took()).isEqualTo(Duration.ZERO);
    }

    @Test
    void nobody_looking_gives_an_empty_snapshot() {
        assertThat(collect().readings()).isEmpty();
    }

    @Test
    void a_deadline_must_lie_ahead() {
        assertThatThrownBy(() -> new Collector(Duration.ZERO, fixed(), Progress.NONE)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new Collector(Duration.ofSeconds(-1), fixed(), Progress.NONE))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void a_machine_on_which_every_probe_dies_is_judged_unknown_and_nothing_throws() {
        Snapshot snapshot = collect(probe("all", List.copyOf(Checks.all().stream()
                .flatMap(check -> check.needs().facts().stream()).distinct().toList()), into -> {
                    throw new OutOfMemoryError("made up");
                }));

        assertThat(Checks.all()).allSatisfy(check -> check.needs().facts()
                .forEach(key -> assertThat(snapshot.read(key)).isInstanceOf(Reading.Unreadable.class)));
    }

    private static Snapshot collect(Probe... probes) {
        return new Collector(SHORT, fixed(), Progress.NONE).collect(List.of(probes));
    }

    private static Clock fixed() {
        return Clock.fixed(NOW, ZoneOffset.UTC);
    }

    private static Probe sound() {
        return probe("sound", List.of(OTHER), into -> into.put(OTHER, Reading.known("here", "b")));
    }

    private static Probe hanging(String name, FactKey<?> key, CountDownLatch latch) {
        return probe(name, List.of(key), into -> await(latch));
    }

    private static Probe probe(String name, List<FactKey<?>> facts, Consumer<Readings> look) {
        Probe probe = mock();
        when(probe.name()).thenReturn(name);
        when(probe.facts()).thenReturn(facts);
        doAnswer(call -> {
            look.accept(call.getArgument(0));
            return null;
        }).when(probe).look(any());
        return probe;
    }

    private static void assertThatTheOtherIsKnown(Snapshot snapshot) {
        assertThat(snapshot.read(OTHER).known()).contains("here");
    }

    private static Reason reason(Snapshot snapshot, FactKey<?> key) {
        return ((Reading.Unreadable<?>) snapshot.read(key)).reason();
    }

    private static void await(CountDownLatch latch) {
        try {
            latch.await();
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
        }
    }

    @SuppressWarnings("unchecked")
    private static <E extends Throwable> void sneak(Throwable failure) throws E {
        throw (E) failure;
    }
}
