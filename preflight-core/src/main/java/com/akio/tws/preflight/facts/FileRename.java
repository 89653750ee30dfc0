package com.akio.tws.preflight.facts;

import static com.akio.tws.preflight.fact.SavedField.text;

import com.akio.tws.preflight.fact.FactType;
import com.akio.tws.preflight.fact.SavedRecord;
import java.util.Objects;
import java.util.regex.Pattern;

/**
 * One rename or deletion that waits for the next start of Windows.
 *
 * @param source the file, as written in {@code PendingFileRenameOperations}
 * @param target its new name; empty means that it will be deleted
 */
public record FileRename(String source, String target) {

    /**
     * The object manager's prefix, as {@code \??\} or {@code \\?\}, and the marks that installers put before it:
     * {@code !} for a file to be replaced, {@code *1} and {@code *2} for the drive's state.
     */
    private static final Pattern BEFORE_PATH = Pattern.compile("^(?:[!*0-9]*\\\\{0,2}\\?{1,2}\\\\|!)");

    private static final Pattern SHARE = Pattern.compile("^UNC\\\\", Pattern.CASE_INSENSITIVE);

    public static final FactType<FileRename> TYPE = SavedRecord.of("FileRename", FileRename::new,
            text("source", FileRename::source), text("target", FileRename::target));

    public FileRename {
        Objects.requireNonNull(source, "source");
        Objects.requireNonNull(target, "target");
    }

    /** Whether the file will be deleted rather than renamed. */
    public boolean deletes() {
        return target.isBlank();
    }

    /** The path of the file that goes, as people write it. */
    public String from() {
        return path(source);
    }

    /** The path that it will have, as people write it; empty when it will be deleted. */
    public String to() {
        return path(target);
    }

    /** The path of the file that will be another one or gone, as people write it. */
    public String file() {
        return deletes() ? from() : to();
    }

    private static String path(String written) {
        String path = BEFORE_PATH.matcher(written.strip()).replaceFirst("");
        return SHARE.matcher(path).replaceFirst("\\\\\\\\");
    }
}
