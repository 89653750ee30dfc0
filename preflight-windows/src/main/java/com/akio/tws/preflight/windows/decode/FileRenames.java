package com.akio.tws.preflight.windows.decode;

import com.akio.tws.preflight.fact.Reading;
import com.akio.tws.preflight.fact.Source;
import com.akio.tws.preflight.facts.FileRename;
import java.util.ArrayList;
import java.util.List;

/**
 * The value {@code PendingFileRenameOperations}: pairs of a file and its new name, which is empty for a deletion
 * (Microsoft, {@code MoveFileEx}, MOVEFILE_DELAY_UNTIL_REBOOT).
 *
 * <p>Both texts stay as Windows wrote them, with their prefixes ({@code \??\}, {@code !}, {@code *1}).
 */
public final class FileRenames {

    private FileRenames() {
    }

    /** Decodes one value; a pair without a file asks for nothing and is left out, a file without its second text is malformed. */
    public static Reading<List<FileRename>> decode(int type, byte[] bytes, Source source) {
        return Decoding.reading(source, () -> renames(RegistryTexts.texts(type, bytes)));
    }

    private static List<FileRename> renames(List<String> texts) throws Malformed {
        int size = texts.size();
        if (size % 2 != 0) {
            // One ending NUL too many is a lone empty text, and no pair begins with it.
            if (!texts.get(size - 1).isEmpty()) {
                throw new Malformed("2n × REG_SZ", size + " × REG_SZ");
            }
            size--;
        }
        List<FileRename> renames = new ArrayList<>();
        for (int i = 0; i < size; i += 2) {
            if (!texts.get(i).isEmpty()) {
                renames.add(new FileRename(texts.get(i), texts.get(i + 1)));
            }
        }
        return List.copyOf(renames);
    }
}
