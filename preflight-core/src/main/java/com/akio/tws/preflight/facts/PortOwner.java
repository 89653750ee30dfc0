package com.akio.tws.preflight.facts;

import static com.akio.tws.preflight.fact.SavedField.list;
import static com.akio.tws.preflight.fact.SavedField.optionalText;
import static com.akio.tws.preflight.fact.SavedField.whole;

import com.akio.tws.preflight.fact.FactType;
import com.akio.tws.preflight.fact.SavedRecord;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * Who owns a listening port.
 *
 * @param processId as in {@link Listener#processId()}
 * @param imagePath the program's path, where the caller may see it
 * @param services the names of the services that this process hosts
 */
public record PortOwner(long processId, Optional<String> imagePath, List<String> services) {

    public static final FactType<PortOwner> TYPE = SavedRecord.of("PortOwner", PortOwner::new,
            whole("processId", PortOwner::processId), optionalText("imagePath", PortOwner::imagePath),
            list("services", FactType.TEXT, PortOwner::services));

    public PortOwner {
        Objects.requireNonNull(imagePath, "imagePath");
        services = List.copyOf(services);
    }
}
