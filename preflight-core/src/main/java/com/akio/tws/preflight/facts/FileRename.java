package com.akio.tws.preflight.facts;

import com.akio.tws.preflight.fact.FactType;
import com.akio.tws.preflight.fact.UnexpectedValue;
import com.akio.tws.preflight.fact.Value;
import com.akio.tws.preflight.fact.ValueFields;
import java.util.Objects;
import java.util.regex.Pattern;

/**
 * One rename or deletion that waits for the next start of Windows.
 *
 * @param source the file, as written in {@code PendingFileRenameOperations}
 * @param target its new name; empty means that it will be deleted
 */
public record FileRename(String source, String target) {

    /** The object manager's prefix, and the marks of files to be replaced that installers put before it. */
    private static final Pattern BEFORE_PATH = Pattern.compile("^([!*0-9]*\\\\\\?\\?\\\\)?");

    public static final FactType<FileRename> TYPE = new FactType<>() {
        @Override
        public Value toValue(FileRename rename) {
            return ValueFields.write().text("source", rename.source()).text("target", rename.target()).done();
        }

        @Override
        public FileRename fromValue(Value value) throws UnexpectedValue {
            ValueFields fields = ValueFields.of(value);
            return new FileRename(fields.text("source"), fields.text("target"));
        }
    };

    public FileRename {
        Objects.requireNonNull(source, "source");
        Objects.requireNonNull(target, "target");
    }

    /** Whether the file will be deleted rather than renamed. */
    public boolean deletes() {
        return target.isEmpty();
    }

    /** The path of the file that will be another one or gone, as people write it. */
    public String file() {
        return BEFORE_PATH.matcher(deletes() ? source : target).replaceFirst("");
    }
}
