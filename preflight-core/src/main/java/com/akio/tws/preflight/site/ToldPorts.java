package com.akio.tws.preflight.site;

import java.util.Objects;
import java.util.OptionalInt;

/**
 * Ports that the document gives as a default, as far as the customer has told others.
 *
 * @param sip of the PABX or SIP proxy (R44)
 * @param phoneWeb of the phones' own web pages (R46)
 * @param vtiXml of the PABX's VTI-XML link (R48)
 * @param twpBrowser of the server, for TWP Browser (R55)
 */
public record ToldPorts(OptionalInt sip, OptionalInt phoneWeb, OptionalInt vtiXml, OptionalInt twpBrowser) {

    /** Nothing told. */
    public static final ToldPorts NONE = new ToldPorts(OptionalInt.empty(), OptionalInt.empty(), OptionalInt.empty(), OptionalInt.empty());

    public ToldPorts {
        Objects.requireNonNull(sip, "sip");
        Objects.requireNonNull(phoneWeb, "phoneWeb");
        Objects.requireNonNull(vtiXml, "vtiXml");
        Objects.requireNonNull(twpBrowser, "twpBrowser");
    }
}
