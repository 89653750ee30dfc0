package com.akio.tws.preflight.fact;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;

/** Any reading that a probe could give. */
public final class AnyReadings {

    private AnyReadings() {
    }

    /** Snapshots of any facts, known to this version or not. */
    public static Arbitrary<Snapshot> snapshots() {
        Arbitrary<Map<String, Reading<Value>>> readings = Arbitraries.maps(
                Arbitraries.strings().withCharRange('a', 'z').ofMinLength(1).ofMaxLength(8).map(name -> "test." + name), readings())
                .ofMaxSize(6);
        return Combinators.combine(Arbitraries.longs().between(0, 4_000_000_000_000L), Arbitraries.longs().between(0, 86_400_000), readings)
                .as((at, took, facts) -> new Snapshot(Instant.ofEpochMilli(at), Duration.ofMillis(took), facts));
    }

    /** Known, absent and unreadable ones. */
    public static Arbitrary<Reading<Value>> readings() {
        Arbitrary<Source> sources = texts().filter(text -> !text.isBlank()).map(Source::new);
        Arbitrary<Reason> reasons = Combinators.combine(Arbitraries.of(Reason.Kind.values()),
                Arbitraries.integers().optional().map(code -> code.map(OptionalInt::of).orElse(OptionalInt.empty())), texts())
                .as(Reason::new);
        return Arbitraries.oneOf(Combinators.combine(values(2), sources).as(Reading.Known::new),
                sources.map(Reading.Absent::new), Combinators.combine(reasons, sources).as(Reading.Unreadable::new));
    }

    private static Arbitrary<Value> values(int depth) {
        Arbitrary<Value> plain = Arbitraries.oneOf(texts().map(Value.Text::new), Arbitraries.longs().map(Value.Whole::new),
                Arbitraries.of(true, false).map(Value.Flag::new));
        if (depth == 0) {
            return plain;
        }
        Arbitrary<List<Value>> items = values(depth - 1).list().ofMaxSize(3);
        Arbitrary<Map<String, Value>> fields = Arbitraries.maps(texts(), values(depth - 1)).ofMaxSize(3);
        return Arbitraries.oneOf(plain, items.map(Value.Items::new), fields.map(Value.Fields::new));
    }

    /** Texts as the registry holds them, control signs included; halves of surrogate pairs apart, which no UTF-8 file can hold. */
    private static Arbitrary<String> texts() {
        return Arbitraries.oneOf(Arbitraries.strings().ofMaxLength(12)
                        .filter(text -> text.codePoints().noneMatch(sign -> sign >= 0xD800 && sign <= 0xDFFF)),
                Arbitraries.of("", "\\??\\C:\\Windows\\Temp\\x", "\u0000", "\"\\", "é😀", "\u2028\u2029"));
    }
}
