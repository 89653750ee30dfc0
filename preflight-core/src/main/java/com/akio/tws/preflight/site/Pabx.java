package com.akio.tws.preflight.site;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * The PABX of a site, as far as the customer has told.
 *
 * @param kind its family
 * @param name what its maker or provider calls it, for example {@code 3CX}
 * @param version its release as its administrator reads it, for example {@code R5.3}
 * @param hosts its names or addresses: several for a cluster, or where media gateways answer for it; each of them is a way to it that TWS may need
 * @param ports the ports of its link to TWS where they differ from the document's
 * @param voicePorts its UDP ports of voice (RTP); none when not told
 * @param cstaKeys how many CSTA keys are unlocked
 * @param sipLicences how many SIP user licences it has for Softphones and Media Server channels
 * @param ipCard whether its IP card is there: {@code yes} or {@code no}
 */
public record Pabx(PabxKind kind, Optional<String> name, Optional<String> version, List<String> hosts, List<Integer> ports,
        List<VoicePorts> voicePorts, OptionalInt cstaKeys, OptionalInt sipLicences, Optional<Boolean> ipCard) {

    public Pabx {
        Objects.requireNonNull(kind, "kind");
        Objects.requireNonNull(name, "name");
        Objects.requireNonNull(version, "version");
        hosts = hosts.stream().distinct().toList();
        ports = List.copyOf(ports);
        voicePorts = List.copyOf(voicePorts);
        Objects.requireNonNull(cstaKeys, "cstaKeys");
        Objects.requireNonNull(sipLicences, "sipLicences");
        Objects.requireNonNull(ipCard, "ipCard");
    }

    /** A PABX of which nothing but its family was told. */
    public static Pabx of(PabxKind kind) {
        return new Pabx(kind, Optional.empty(), Optional.empty(), List.of(), List.of(), List.of(), OptionalInt.empty(), OptionalInt.empty(),
                Optional.empty());
    }
}
