package com.akio.tws.preflight.facts;

import static com.akio.tws.preflight.fact.SavedField.optionalText;
import static com.akio.tws.preflight.fact.SavedField.text;

import com.akio.tws.preflight.fact.FactType;
import com.akio.tws.preflight.fact.SavedRecord;
import java.util.Objects;
import java.util.Optional;

/**
 * A volume as Windows mounts it.
 *
 * @param root the mount point that holds the path asked for, with its backslash: {@code D:\} or {@code C:\Mnt\Data\}
 * @param name the volume's own name, {@code \\?\Volume{GUID}\}: two paths share a volume when these are equal
 * @param fileSystem for example {@code NTFS} or {@code ReFS}; missing when the volume would not tell
 */
public record Volume(String root, String name, Optional<String> fileSystem) {

    public static final FactType<Volume> TYPE = SavedRecord.of("Volume", Volume::new,
            text("root", Volume::root), text("name", Volume::name), optionalText("fileSystem", Volume::fileSystem));

    public Volume {
        Objects.requireNonNull(root, "root");
        Objects.requireNonNull(name, "name");
        Objects.requireNonNull(fileSystem, "fileSystem");
    }
}
