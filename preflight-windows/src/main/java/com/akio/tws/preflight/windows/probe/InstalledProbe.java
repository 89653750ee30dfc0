package com.akio.tws.preflight.windows.probe;

import com.akio.tws.preflight.collect.Probe;
import com.akio.tws.preflight.collect.Readings;
import com.akio.tws.preflight.fact.FactKey;
import com.akio.tws.preflight.fact.Reading;
import com.akio.tws.preflight.facts.InstalledFacts;
import com.akio.tws.preflight.facts.InstalledProgram;
import com.akio.tws.preflight.figures.MakerFigures;
import com.akio.tws.preflight.windows.machine.Machine;
import java.util.List;
import java.util.Optional;

/** What is installed here of one maker: entries of the list of installed programs, and services. */
public final class InstalledProbe implements Probe {

    private final Machine machine;
    private final MakerFigures maker;

    /**
     * A probe.
     *
     * @param maker whose programs and services are kept
     */
    public InstalledProbe(Machine machine, MakerFigures maker) {
        this.machine = machine;
        this.maker = maker;
    }

    @Override
    public String name() {
        return "installed";
    }

    @Override
    public List<FactKey<?>> facts() {
        return List.of(InstalledFacts.PROGRAMS, InstalledFacts.SERVICES);
    }

    @Override
    public void look(Readings into) {
        PlainPaths paths = new PlainPaths(machine);
        Reading<List<InstalledProgram>> programs = new InstalledPrograms(machine, paths, maker).all();
        into.put(InstalledFacts.PROGRAMS, programs);
        List<String> folders = programs.known().orElse(List.of()).stream().map(InstalledProgram::ownPlace).flatMap(Optional::stream).toList();
        into.put(InstalledFacts.SERVICES, new ServicePrograms(machine, paths, maker, folders).all());
    }
}
