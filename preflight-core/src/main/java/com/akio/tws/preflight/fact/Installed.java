package com.akio.tws.preflight.fact;

import com.akio.tws.preflight.text.Message;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * What a check found installed of the product, for the head of a report.
 *
 * @param seen whether something was found
 * @param programs as the list of installed programs has them
 * @param services by their key names
 */
public record Installed(Seen seen, List<Program> programs, List<Service> services) {

    private static final String RUNNING = "RUNNING";

    /** What came of looking. */
    public enum Seen {
        FOUND, NONE,
        /** A place could not be read, and nothing was found elsewhere. */
        UNREAD
    }

    /**
     * One program.
     *
     * @param folder where it says that it is
     * @param gone whether that folder is not there any more
     */
    public record Program(String name, Optional<String> version, Optional<String> folder, boolean gone) {
        public Program {
            Objects.requireNonNull(name, "name");
            Objects.requireNonNull(version, "version");
            Objects.requireNonNull(folder, "folder");
        }

        private Message said() {
            Message called = version.filter(number -> !name.contains(number)).map(number -> Message.of("installed.version", name, number))
                    .orElse(Message.verbatim(name));
            return folder.map(place -> Message.of(gone ? "installed.in-gone" : "installed.in", called, place)).orElse(called);
        }
    }

    /**
     * One service.
     *
     * @param state as the service manager has it, for example {@code RUNNING}
     */
    public record Service(String name, String state) {
        public Service {
            Objects.requireNonNull(name, "name");
            Objects.requireNonNull(state, "state");
        }
    }

    public Installed {
        Objects.requireNonNull(seen, "seen");
        programs = List.copyOf(programs);
        services = List.copyOf(services);
    }

    /** A reading that failed. */
    public static Installed unread() {
        return new Installed(Seen.UNREAD, List.of(), List.of());
    }

    /** What was found; nothing where both lists are empty. */
    public static Installed of(List<Program> programs, List<Service> services) {
        return new Installed(programs.isEmpty() && services.isEmpty() ? Seen.NONE : Seen.FOUND, programs, services);
    }

    /** How many of the services run. */
    public int running() {
        return (int) services.stream().filter(service -> service.state().equals(RUNNING)).count();
    }

    /** All of it in one line. */
    public Message said() {
        if (seen != Seen.FOUND) {
            return Message.of(seen == Seen.NONE ? "installed.none" : "installed.unread");
        }
        List<Message> said = new ArrayList<>();
        programs.forEach(program -> said.add(program.said()));
        if (!services.isEmpty()) {
            said.add(Message.of("installed.services", services.size()));
            said.add(Message.of("installed.running", running()));
        }
        return Message.verbatim(said);
    }
}
