package com.akio.tws.preflight.facts;

import static com.akio.tws.preflight.fact.SavedField.optionalText;
import static com.akio.tws.preflight.fact.SavedField.text;

import com.akio.tws.preflight.fact.FactType;
import com.akio.tws.preflight.fact.SavedRecord;
import java.util.Objects;
import java.util.Optional;

/**
 * A phone that answered, and what it calls itself; one that answers without a name has neither words nor model.
 *
 * @param address as the list of phones has it
 * @param model for example {@code Yealink T46U}, where its words are known
 * @param firmware its version, where its words hold one
 * @param sip its {@code User-Agent} or {@code Server} in SIP
 * @param web its {@code Server} and the title of its page
 */
public record SeenPhone(String address, Optional<String> model, Optional<String> firmware, Optional<String> sip,
        Optional<String> web) {

    public static final FactType<SeenPhone> TYPE = SavedRecord.of("SeenPhone", SeenPhone::new,
            text("address", SeenPhone::address), optionalText("model", SeenPhone::model), optionalText("firmware", SeenPhone::firmware),
            optionalText("sip", SeenPhone::sip), optionalText("web", SeenPhone::web));

    public SeenPhone {
        Objects.requireNonNull(address, "address");
        Objects.requireNonNull(model, "model");
        Objects.requireNonNull(firmware, "firmware");
        Objects.requireNonNull(sip, "sip");
        Objects.requireNonNull(web, "web");
    }
}
