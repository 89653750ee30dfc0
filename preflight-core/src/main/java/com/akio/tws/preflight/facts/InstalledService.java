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
 * @param leaving whether {@code DeleteFlag} marks it for deletion: {@code DeleteService} was called, and the service goes when
 *     its last handle is closed or at the next start (Microsoft, "DeleteService"; "Services Registry Tree")
 */
public record InstalledService(String name, long start, Optional<String> imagePath, boolean leaving) {

    private static final String LEAVING = "leaving";

    public static final FactType<InstalledService> TYPE = new FactType<>() {
        @Override
        public Value toValue(InstalledService service) {
            ValueFields.Writer fields = ValueFields.write().text("name", service.name()).whole("start", service.start())
                    .optionalText("imagePath", service.imagePath());
            return service.leaving() ? fields.flag(LEAVING, true).done() : fields.done();
        }

        @Override
        public InstalledService fromValue(Value value) throws UnexpectedValue {
            ValueFields fields = ValueFields.of(value);
            return new InstalledService(fields.text("name"), fields.whole("start"), fields.optionalText("imagePath"),
                    fields.has(LEAVING) && fields.flag(LEAVING));
        }
    };

    /** A service that stays. */
    public InstalledService(String name, long start, Optional<String> imagePath) {
        this(name, start, imagePath, false);
    }

    public InstalledService {
        Objects.requireNonNull(name, "name");
        Objects.requireNonNull(imagePath, "imagePath");
    }
}
