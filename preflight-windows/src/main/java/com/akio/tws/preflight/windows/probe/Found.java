package com.akio.tws.preflight.windows.probe;

import com.akio.tws.preflight.fact.Reading;
import com.akio.tws.preflight.fact.Reason;
import com.akio.tws.preflight.fact.Source;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

/**
 * What was found at several places, any of which may hold something.
 *
 * <p>A place that could not be read never just shortens the list: the whole is unreadable then, unless something was found
 * that settles the question without it.
 *
 * @param <T> what is looked for
 */
final class Found<T> {

    private final List<T> found = new ArrayList<>();
    private Optional<Refusal> refusal = Optional.empty();

    private record Refusal(Reason reason, Source source) {
    }

    void add(Reading<T> reading) {
        addAll(reading.map(List::of));
    }

    void addAll(Reading<? extends List<? extends T>> reading) {
        reading.known().ifPresent(found::addAll);
        if (refusal.isEmpty() && reading instanceof Reading.Unreadable<?> unreadable) {
            refusal = Optional.of(new Refusal(unreadable.reason(), unreadable.source()));
        }
    }

    /** What was found, if every place answered; absent when there is nothing anywhere. */
    Reading<List<T>> complete(String source) {
        return settledBy(source, item -> false);
    }

    /** What was found, if every place answered or anything was found at all; absent when there is nothing anywhere. */
    Reading<List<T>> any(String source) {
        return settledBy(source, item -> true);
    }

    /** What was found, if every place answered or one of the findings settles the question; absent when there is nothing anywhere. */
    Reading<List<T>> settledBy(String source, Predicate<T> settles) {
        if (refusal.isPresent() && found.stream().noneMatch(settles)) {
            return new Reading.Unreadable<>(refusal.get().reason(), refusal.get().source());
        }
        return found.isEmpty() ? Reading.absent(source) : Reading.known(List.copyOf(found), source);
    }
}
