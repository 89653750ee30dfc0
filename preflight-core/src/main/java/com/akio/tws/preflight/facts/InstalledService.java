package com.akio.tws.preflight.facts;

import static com.akio.tws.preflight.fact.SavedField.optionalText;
import static com.akio.tws.preflight.fact.SavedField.text;
import static com.akio.tws.preflight.fact.SavedField.unless;
import static com.akio.tws.preflight.fact.SavedField.whole;

import com.akio.tws.preflight.fact.FactType;
import com.akio.tws.preflight.fact.SavedRecord;
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

    public static final FactType<InstalledService> TYPE = SavedRecord.of("InstalledService", InstalledService::new,
            text("name", InstalledService::name), whole("start", InstalledService::start),
            optionalText("imagePath", InstalledService::imagePath), unless(false, "leaving", FactType.FLAG, InstalledService::leaving));

    /** A service that stays. */
    public InstalledService(String name, long start, Optional<String> imagePath) {
        this(name, start, imagePath, false);
    }

    public InstalledService {
        Objects.requireNonNull(name, "name");
        Objects.requireNonNull(imagePath, "imagePath");
    }
}
