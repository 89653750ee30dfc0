package com.akio.tws.preflight.windows.probe;

import com.akio.tws.preflight.collect.Probe;
import com.akio.tws.preflight.collect.Readings;
import com.akio.tws.preflight.fact.FactKey;
import com.akio.tws.preflight.facts.FolderFacts;
import com.akio.tws.preflight.windows.machine.Machine;
import java.util.List;

/** The folders of programs' data and of the users' profiles. */
public final class FolderProbe implements Probe {

    private final ProfileFolders folders;

    public FolderProbe(Machine machine) {
        folders = new ProfileFolders(machine);
    }

    @Override
    public String name() {
        return "folder";
    }

    @Override
    public List<FactKey<?>> facts() {
        return List.of(FolderFacts.PROGRAM_DATA, FolderFacts.PROFILES);
    }

    @Override
    public void look(Readings into) {
        into.put(FolderFacts.PROGRAM_DATA, folders.programData());
        into.put(FolderFacts.PROFILES, folders.profiles());
    }
}
