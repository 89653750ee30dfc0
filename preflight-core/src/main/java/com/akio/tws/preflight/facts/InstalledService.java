package com.akio.tws.preflight.facts;

import com.akio.tws.preflight.fact.FactType;
import com.akio.tws.preflight.fact.UnexpectedValue;
import com.akio.tws.preflight.fact.Value;
import com.akio.tws.preflight.fact.ValueFields;
import java.util.Objects;
import java.util.Optional;

/**
 * A Windows service that is registered, under {@code HKLM\SYSTEM\CurrentControlSet\Services}.
 *
 * @param name the key's name, as written there
 * @param start {@code Start}: 0 boot, 1 system, 2 automatic, 3 manual, 4 disabled; -1 where the key has none
 * @param imagePath {@code ImagePath} as written there, where the key has one
 */
public record InstalledService(String name, long start, Optional<String> imagePath) {

    public static final FactType<InstalledService> TYPE = new FactType<>() {
        @Override
        public Value toValue(InstalledService service) {
            return ValueFields.write().text("name", service.name()).whole("start", service.start())
                    .optionalText("imagePath", service.imagePath()).done();
        }

        @Override
        public InstalledService fromValue(Value value) throws UnexpectedValue {
            ValueFields fields = ValueFields.of(value);
            return new InstalledService(fields.text("name"), fields.whole("start"), fields.optionalText("imagePath"));
        }
    };

    public InstalledService {
        Objects.requireNonNull(name, "name");
        Objects.requireNonNull(imagePath, "imagePath");
    }
}
