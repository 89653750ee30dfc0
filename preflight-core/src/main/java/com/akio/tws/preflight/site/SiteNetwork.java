package com.akio.tws.preflight.site;

import java.util.List;
import java.util.Objects;
import java.util.OptionalInt;

/**
 * What the customer tells of the network.
 *
 * @param links the links between users and server; when empty, one link with all users behind it
 * @param softphoneCalls Softphone calls of the whole site at one time; when empty, one for each user if the site uses Softphone
 * @param phoneLinkPort the port chosen when the telephony link to Snom or Yealink phones is created (R47); when empty, the
 *     document's range
 * @param clientNetworks where the client PCs are, for example {@code 10.1.0.0/16}; when empty, anywhere
 */
public record SiteNetwork(List<SiteLink> links, OptionalInt softphoneCalls, OptionalInt phoneLinkPort, List<String> clientNetworks) {

    /** Nothing told. */
    public static final SiteNetwork EMPTY = new SiteNetwork(List.of(), OptionalInt.empty(), OptionalInt.empty(), List.of());

    public SiteNetwork {
        links = List.copyOf(links);
        Objects.requireNonNull(softphoneCalls, "softphoneCalls");
        Objects.requireNonNull(phoneLinkPort, "phoneLinkPort");
        clientNetworks = List.copyOf(clientNetworks);
    }
}
