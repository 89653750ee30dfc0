package com.akio.tws.preflight.facts;

import static com.akio.tws.preflight.fact.SavedField.list;
import static com.akio.tws.preflight.fact.SavedField.optional;
import static com.akio.tws.preflight.fact.SavedField.text;

import com.akio.tws.preflight.fact.FactType;
import com.akio.tws.preflight.fact.SavedRecord;
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

    public static final FactType<FolderAccess> TYPE = SavedRecord.of("FolderAccess", FolderAccess::new,
            text("folder", FolderAccess::folder), text("read", FolderAccess::read),
            optional("entries", FactType.listOf(AccessEntry.TYPE), FolderAccess::entries),
            list("callerSids", FactType.TEXT, FolderAccess::callerSids));

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
