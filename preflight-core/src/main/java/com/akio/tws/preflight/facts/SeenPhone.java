package com.akio.tws.preflight.facts;

import com.akio.tws.preflight.fact.FactType;
import com.akio.tws.preflight.fact.UnexpectedValue;
import com.akio.tws.preflight.fact.Value;
import com.akio.tws.preflight.fact.ValueFields;
import java.util.Objects;
import java.util.Optional;

/**
 * A phone that answered, and what it calls itself.
 *
 * @param address as the list of phones has it
 * @param model for example {@code Yealink T46U}, where its words are known
 * @param firmware its version, where its words hold one
 * @param sip its {@code User-Agent} or {@code Server} in SIP
 * @param web its {@code Server} and the title of its page
 */
public record SeenPhone(String address, Optional<String> model, Optional<String> firmware, Optional<String> sip,
        Optional<String> web) {

    public static final FactType<SeenPhone> TYPE = new FactType<>() {
        @Override
        public Value toValue(SeenPhone phone) {
            return ValueFields.write().text("address", phone.address()).optionalText("model", phone.model())
                    .optionalText("firmware", phone.firmware()).optionalText("sip", phone.sip())
                    .optionalText("web", phone.web()).done();
        }

        @Override
        public SeenPhone fromValue(Value value) throws UnexpectedValue {
            ValueFields fields = ValueFields.of(value);
            return new SeenPhone(fields.text("address"), fields.optionalText("model"), fields.optionalText("firmware"),
                    fields.optionalText("sip"), fields.optionalText("web"));
        }
    };

    public SeenPhone {
        Objects.requireNonNull(address, "address");
        Objects.requireNonNull(model, "model");
        Objects.requireNonNull(firmware, "firmware");
        Objects.requireNonNull(sip, "sip");
        Objects.requireNonNull(web, "web");
    }
}
