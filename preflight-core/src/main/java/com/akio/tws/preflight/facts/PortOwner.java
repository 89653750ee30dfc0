package com.akio.tws.preflight.facts;

import com.akio.tws.preflight.fact.FactType;
import com.akio.tws.preflight.fact.UnexpectedValue;
import com.akio.tws.preflight.fact.Value;
import com.akio.tws.preflight.fact.ValueFields;
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

    public static final FactType<PortOwner> TYPE = new FactType<>() {
        @Override
        public Value toValue(PortOwner owner) {
            return ValueFields.write().whole("processId", owner.processId())
                    .optionalText("imagePath", owner.imagePath())
                    .list("services", owner.services(), FactType.TEXT).done();
        }

        @Override
        public PortOwner fromValue(Value value) throws UnexpectedValue {
            ValueFields fields = ValueFields.of(value);
            return new PortOwner(fields.whole("processId"), fields.optionalText("imagePath"),
                    fields.list("services", FactType.TEXT));
        }
    };

    public PortOwner {
        Objects.requireNonNull(imagePath, "imagePath");
        services = List.copyOf(services);
    }
}
