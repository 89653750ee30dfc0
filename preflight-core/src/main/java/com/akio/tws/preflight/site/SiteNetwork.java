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
 * @param ports the ports that the customer has other than the document's default
 * @param acts what users do in the busiest hour besides picking up
 * @param sessionHosts hosts of sessions that are machines of their own
 */
public record SiteNetwork(List<SiteLink> links, OptionalInt softphoneCalls, OptionalInt phoneLinkPort, List<String> clientNetworks,
        ToldPorts ports, HourlyActs acts, List<SessionHost> sessionHosts) {

    /** Nothing told. */
    public static final SiteNetwork EMPTY = new SiteNetwork(List.of(), OptionalInt.empty(), OptionalInt.empty(), List.of(),
            ToldPorts.NONE, HourlyActs.UNTOLD, List.of());

    public SiteNetwork {
        links = List.copyOf(links);
        Objects.requireNonNull(softphoneCalls, "softphoneCalls");
        Objects.requireNonNull(phoneLinkPort, "phoneLinkPort");
        clientNetworks = List.copyOf(clientNetworks);
        Objects.requireNonNull(ports, "ports");
        Objects.requireNonNull(acts, "acts");
        sessionHosts = List.copyOf(sessionHosts);
    }
}
