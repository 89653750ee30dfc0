package com.akio.tws.preflight.hook.cli;

import com.akio.tws.preflight.catalogue.Catalogue;
import com.akio.tws.preflight.collect.Probe;
import com.akio.tws.preflight.collect.Readings;
import com.akio.tws.preflight.fact.FactKey;
import com.akio.tws.preflight.fact.FactType;
import com.akio.tws.preflight.fact.Reading;
import com.akio.tws.preflight.fact.Snapshot;
import com.akio.tws.preflight.fact.Value;
import com.akio.tws.preflight.recorded.RecordedMachine;
import com.akio.tws.preflight.site.Site;
import com.akio.tws.preflight.text.Language;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiFunction;

/** A place to run the command line in: its streams are kept, its clock stands still, its machine is made of recorded readings. */
record Place(Language language, boolean terminal, boolean colour, Keyboard keyboard,
        Optional<BiFunction<Site, Catalogue, List<Probe>>> probes) {

    private static final Clock CLOCK = Clock.fixed(Instant.parse("2026-11-23T10:00:00Z"), ZoneOffset.UTC);

    /** A laptop that is not Windows, in English, without a terminal. */
    static Place laptop() {
        return new Place(Language.ENGLISH, false, false, Keyboard.NONE, Optional.empty());
    }

    /** A Windows server that shows these readings. */
    static Place on(RecordedMachine machine) {
        Probe probe = new RecordedProbe(machine.snapshot());
        return new Place(Language.ENGLISH, false, false, Keyboard.NONE, Optional.of((site, catalogue) -> List.of(probe)));
    }

    Place in(Language other) {
        return new Place(other, terminal, colour, keyboard, probes);
    }

    Place atTerminal(boolean inColour) {
        return new Place(language, true, inColour, keyboard, probes);
    }

    /** A terminal at which a person types these lines, and then no more. */
    Place typing(String... lines) {
        Iterator<String> typed = List.of(lines).iterator();
        return new Place(language, true, false, () -> typed.hasNext() ? Optional.of(typed.next()) : Optional.empty(), probes);
    }

    Place probing(BiFunction<Site, Catalogue, List<Probe>> others) {
        return new Place(language, terminal, colour, keyboard, Optional.of(others));
    }

    /** Runs one command. Line ends are given as one newline, whatever the system. */
    Ran run(String... arguments) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ByteArrayOutputStream err = new ByteArrayOutputStream();
        int code = CommandLineTool.run(new Surroundings(new PrintStream(out, false, StandardCharsets.UTF_8),
                new PrintStream(err, false, StandardCharsets.UTF_8), CLOCK, language, terminal, colour, keyboard, probes), arguments);
        return new Ran(code, text(out), text(err));
    }

    private static String text(ByteArrayOutputStream bytes) {
        return bytes.toString(StandardCharsets.UTF_8).replace(System.lineSeparator(), "\n");
    }

    /** What a run gave. */
    record Ran(int code, String out, String err) {
    }

    /** Gives recorded readings as they were saved. */
    private record RecordedProbe(Snapshot snapshot) implements Probe {

        private static final FactType<Value> AS_SAVED = new FactType<>() {
            @Override
            public Value toValue(Value fact) {
                return fact;
            }

            @Override
            public Value fromValue(Value value) {
                return value;
            }
        };

        @Override
        public String name() {
            return "recorded";
        }

        @Override
        public List<FactKey<?>> facts() {
            List<FactKey<?>> facts = new ArrayList<>();
            snapshot.readings().keySet().forEach(name -> facts.add(new FactKey<>(name, AS_SAVED)));
            return facts;
        }

        @Override
        public void look(Readings into) {
            for (Map.Entry<String, Reading<Value>> reading : snapshot.readings().entrySet()) {
                into.put(new FactKey<>(reading.getKey(), AS_SAVED), reading.getValue());
            }
        }
    }
}
