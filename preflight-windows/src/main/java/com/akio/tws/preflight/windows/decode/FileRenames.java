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

    private static final String DELETED = "";

    private FileRenames() {
    }

    /**
     * Decodes one value. A pair without a file asks for nothing and is left out. A last file without its second text will be
     * deleted: the empty text that says so is easily taken for the NUL that ends the list, by tools that write such values and
     * by those that read them (chocolatey/choco#1768).
     */
    public static Reading<List<FileRename>> decode(int type, byte[] bytes, Source source) {
        return Decoding.reading(source, () -> renames(RegistryTexts.texts(type, bytes)));
    }

    private static List<FileRename> renames(List<String> texts) {
        List<FileRename> renames = new ArrayList<>();
        for (int i = 0; i < texts.size(); i += 2) {
            if (!texts.get(i).isEmpty()) {
                renames.add(new FileRename(texts.get(i), i + 1 < texts.size() ? texts.get(i + 1) : DELETED));
            }
        }
        return List.copyOf(renames);
    }
}
