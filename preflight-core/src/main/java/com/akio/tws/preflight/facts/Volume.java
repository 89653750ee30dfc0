package com.akio.tws.preflight.facts;

import com.akio.tws.preflight.fact.FactType;
import com.akio.tws.preflight.fact.UnexpectedValue;
import com.akio.tws.preflight.fact.Value;
import com.akio.tws.preflight.fact.ValueFields;
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

    public static final FactType<Volume> TYPE = new FactType<>() {
        @Override
        public Value toValue(Volume volume) {
            return ValueFields.write().text("root", volume.root()).text("name", volume.name())
                    .optionalText("fileSystem", volume.fileSystem()).done();
        }

        @Override
        public Volume fromValue(Value value) throws UnexpectedValue {
            ValueFields fields = ValueFields.of(value);
            return new Volume(fields.text("root"), fields.text("name"), fields.optionalText("fileSystem"));
        }
    };

    public Volume {
        Objects.requireNonNull(root, "root");
        Objects.requireNonNull(name, "name");
        Objects.requireNonNull(fileSystem, "fileSystem");
    }
}
