package com.akio.tws.preflight.facts;

import com.akio.tws.preflight.fact.FactType;
import com.akio.tws.preflight.fact.UnexpectedValue;
import com.akio.tws.preflight.fact.Value;
import com.akio.tws.preflight.fact.ValueFields;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;

/**
 * The permissions of a folder, or of the nearest folder above it that exists.
 *
 * @param folder the folder asked for
 * @param read the folder whose permissions these are; another one when the folder does not exist yet
 * @param entries the access control list in its order; missing when the folder has none, which lets everybody do everything
 * @param callerSids those identifiers of the entries that this process's account has and that count without elevation
 */
public record FolderAccess(String folder, String read, Optional<List<AccessEntry>> entries, List<String> callerSids) {

    public static final FactType<FolderAccess> TYPE = new FactType<>() {
        @Override
        public Value toValue(FolderAccess access) {
            ValueFields.Writer fields = ValueFields.write().text("folder", access.folder()).text("read", access.read());
            access.entries().ifPresent(entries -> fields.list("entries", entries, AccessEntry.TYPE));
            return fields.list("callerSids", access.callerSids(), FactType.TEXT).done();
        }

        @Override
        public FolderAccess fromValue(Value value) throws UnexpectedValue {
            ValueFields fields = ValueFields.of(value);
            return new FolderAccess(fields.text("folder"), fields.text("read"),
                    fields.has("entries") ? Optional.of(fields.list("entries", AccessEntry.TYPE)) : Optional.empty(),
                    fields.list("callerSids", FactType.TEXT));
        }
    };

    public FolderAccess {
        Objects.requireNonNull(folder, "folder");
        Objects.requireNonNull(read, "read");
        entries = entries.map(List::copyOf);
        callerSids = List.copyOf(callerSids);
    }

    /** Whether the folder itself exists. */
    public boolean exists() {
        return folder.equalsIgnoreCase(read);
    }

    /** Whom the list names in entries of some kind, each once, in its order. */
    public Stream<String> sidsOf(Predicate<AccessEntry> kind) {
        return entries.orElse(List.of()).stream().filter(kind).map(AccessEntry::sid).distinct();
    }
}
