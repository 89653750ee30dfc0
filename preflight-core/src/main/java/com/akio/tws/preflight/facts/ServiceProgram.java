package com.akio.tws.preflight.facts;

import static com.akio.tws.preflight.fact.SavedField.optionalText;
import static com.akio.tws.preflight.fact.SavedField.text;
import static com.akio.tws.preflight.fact.SavedField.whole;

import com.akio.tws.preflight.fact.FactType;
import com.akio.tws.preflight.fact.SavedField;
import com.akio.tws.preflight.fact.SavedRecord;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A Win32 service with the program that it starts and the program's maker.
 *
 * @param name the service's key name
 * @param displayName what the service manager calls it
 * @param state as the service manager has it, for example {@code RUNNING}
 * @param start {@code Start}: 2 automatic, 3 manual, 4 disabled; -1 where it could not be read
 * @param imagePath {@code ImagePath} as written, with its arguments, where the key has one
 * @param application {@code Parameters\Application}: what NSSM and srvany start in their own place (nssm.cc/usage)
 * @param file the program's own path, where {@code imagePath} names one on a drive of this machine
 * @param presence whether that file is there
 * @param company {@code CompanyName} of the file's version, where it has one
 * @param unread why the maker could not be read; empty where it was, or where there is none
 */
public record ServiceProgram(String name, String displayName, String state, long start, Optional<String> imagePath,
        Optional<String> application, Optional<String> file, Presence presence, Optional<String> company, Optional<String> unread) {

    private static final String RUNNING = "RUNNING";
    private static final long DISABLED = 4;

    public static final FactType<ServiceProgram> TYPE = SavedRecord.of("ServiceProgram", ServiceProgram::new,
            text("name", ServiceProgram::name), text("displayName", ServiceProgram::displayName), text("state", ServiceProgram::state),
            whole("start", ServiceProgram::start), optionalText("imagePath", ServiceProgram::imagePath),
            optionalText("application", ServiceProgram::application), optionalText("file", ServiceProgram::file),
            SavedField.of("presence", FactType.named(Presence.class), ServiceProgram::presence),
            optionalText("company", ServiceProgram::company), optionalText("unread", ServiceProgram::unread));

    public ServiceProgram {
        Objects.requireNonNull(name, "name");
        Objects.requireNonNull(displayName, "displayName");
        Objects.requireNonNull(state, "state");
        Objects.requireNonNull(imagePath, "imagePath");
        Objects.requireNonNull(application, "application");
        Objects.requireNonNull(file, "file");
        Objects.requireNonNull(presence, "presence");
        Objects.requireNonNull(company, "company");
        Objects.requireNonNull(unread, "unread");
    }

    public boolean isRunning() {
        return state.equals(RUNNING);
    }

    public boolean isDisabled() {
        return start == DISABLED;
    }

    /**
     * Whether it starts something from a folder or below: its own program, or what is handed to {@code java.exe}, NSSM or another host.
     *
     * @param folder without a backslash at its end
     */
    public boolean startsFrom(String folder) {
        String below = plain(folder) + "\\";
        return Stream.of(file, application, imagePath).flatMap(Optional::stream).anyMatch(path -> plain(path).contains(below));
    }

    private static String plain(String path) {
        return path.replace('/', '\\').toLowerCase(Locale.ROOT);
    }
}
