package com.akio.tws.preflight.windows.probe;

import com.akio.tws.preflight.collect.Probe;
import com.akio.tws.preflight.collect.Readings;
import com.akio.tws.preflight.fact.FactKey;
import com.akio.tws.preflight.fact.Reading;
import com.akio.tws.preflight.facts.AccessEntry;
import com.akio.tws.preflight.facts.ClientFacts;
import com.akio.tws.preflight.facts.FolderAccess;
import com.akio.tws.preflight.windows.decode.SecurityDescriptor;
import com.akio.tws.preflight.windows.machine.Machine;
import com.akio.tws.preflight.windows.machine.Permissions;
import java.util.List;
import java.util.Optional;

/**
 * Who may do what in the client's install folder, or in the nearest folder above it that exists: the raw list of
 * {@code GetFileSecurity} (Microsoft, securitybaseapi.h), decoded here and judged elsewhere.
 *
 * <p>Of the account only those identifiers are kept that the list names, and its own; its other groups are nobody's business.
 */
public final class ClientFolderProbe implements Probe {

    private static final String FOLDER = "Akio";

    private final Permissions permissions;
    private final ProfileFolders folders;
    private final Optional<String> installDirectory;

    /**
     * Makes the probe for one install folder.
     *
     * @param installDirectory as in {@link com.akio.tws.preflight.windows.WindowsProbes#forClient(Optional, com.akio.tws.preflight.catalogue.Catalogue)}
     */
    public ClientFolderProbe(Machine machine, Optional<String> installDirectory) {
        permissions = machine.permissions();
        folders = new ProfileFolders(machine);
        this.installDirectory = installDirectory;
    }

    @Override
    public String name() {
        return "client-folder";
    }

    @Override
    public List<FactKey<?>> facts() {
        return List.of(ClientFacts.INSTALL_FOLDER);
    }

    @Override
    public void look(Readings into) {
        Reading<String> folder = installDirectory.map(given -> Reading.known(given, "--install-dir"))
                .orElseGet(() -> folders.programData().map(data -> data + (data.endsWith("\\") ? "" : "\\") + FOLDER));
        into.put(ClientFacts.INSTALL_FOLDER, folder.then(this::access));
    }

    private Reading<FolderAccess> access(String folder) {
        String place = folder;
        Reading<byte[]> descriptor = permissions.ofPath(place);
        while (descriptor instanceof Reading.Absent && parent(place).isPresent()) {
            place = parent(place).get();
            descriptor = permissions.ofPath(place);
        }
        String read = place;
        Reading<byte[]> found = descriptor;
        return found.then(bytes -> SecurityDescriptor.entries(bytes, found.source())).then(entries ->
                new Account(permissions).identifiers().then(account -> Reading.known(
                        new FolderAccess(folder, read, entries, named(account, entries)), found.source().where())));
    }

    private static List<String> named(List<String> account, Optional<List<AccessEntry>> entries) {
        return account.stream().filter(sid -> sid.equals(account.get(0))
                || entries.orElse(List.of()).stream().anyMatch(entry -> entry.sid().equals(sid))).toList();
    }

    /** The folder above; empty for a drive's root. */
    private static Optional<String> parent(String path) {
        String trimmed = path.endsWith("\\") ? path.substring(0, path.length() - 1) : path;
        int end = trimmed.lastIndexOf('\\');
        if (end < 2) {
            return Optional.empty();
        }
        return Optional.of(end == 2 ? trimmed.substring(0, end + 1) : trimmed.substring(0, end));
    }
}
