package com.akio.tws.preflight.site;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * The PABX of a site, as far as the customer has told.
 *
 * @param kind its family
 * @param version its release as its administrator reads it, for example {@code R5.3}
 * @param host its name or address
 * @param ports the ports of its link to TWS where they differ from the document's
 * @param voicePorts its UDP ports of voice (RTP); none when not told
 * @param cstaKeys how many CSTA keys are unlocked
 * @param sipLicences how many SIP user licences it has for Softphones and Media Server channels
 * @param ipCard whether its IP card is there: {@code yes} or {@code no}
 */
public record Pabx(PabxKind kind, Optional<String> version, Optional<String> host, List<Integer> ports,
        List<VoicePorts> voicePorts, OptionalInt cstaKeys, OptionalInt sipLicences, Optional<Boolean> ipCard) {

    public Pabx {
        Objects.requireNonNull(kind, "kind");
        Objects.requireNonNull(version, "version");
        Objects.requireNonNull(host, "host");
        ports = List.copyOf(ports);
        voicePorts = List.copyOf(voicePorts);
        Objects.requireNonNull(cstaKeys, "cstaKeys");
        Objects.requireNonNull(sipLicences, "sipLicences");
        Objects.requireNonNull(ipCard, "ipCard");
    }
}
