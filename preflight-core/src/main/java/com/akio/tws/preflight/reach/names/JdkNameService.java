package com.akio.tws.preflight.reach.names;

import com.akio.tws.preflight.certificate.ALabels;
import java.net.InetAddress;
import java.net.NetworkInterface;
import java.net.SocketException;
import java.net.UnknownHostException;
import java.util.Collections;
import java.util.List;
import java.util.Optional;

/** The name service of the running system, by way of the JDK. */
public final class JdkNameService implements NameService {

    private static final int FIRST_NOT_ASCII = 128;

    /** The running system's. */
    public JdkNameService() {
    }

    /** An international name is asked for in its A-form, as browsers do: the JDK hands it to the system as it is, which knows no such name. */
    @Override
    public List<InetAddress> addresses(String host) throws UnknownHostException {
        boolean plain = host.chars().allMatch(sign -> sign < FIRST_NOT_ASCII);
        return List.of(InetAddress.getAllByName(plain ? host : ALabels.of(host).orElse(host)));
    }

    /** The JDK answers with the address itself when there is no name, or when the name does not lead back. */
    @Override
    public Optional<String> name(InetAddress address) {
        try {
            InetAddress bare = InetAddress.getByAddress(address.getAddress());
            return Optional.of(bare.getCanonicalHostName()).filter(name -> !name.equals(bare.getHostAddress()));
        } catch (UnknownHostException impossible) {
            throw new IllegalStateException("the address of an address is one", impossible);
        }
    }

    @Override
    public List<InetAddress> own() throws SocketException {
        return Collections.list(NetworkInterface.getNetworkInterfaces()).stream()
                .flatMap(card -> Collections.list(card.getInetAddresses()).stream())
                .filter(address -> !address.isLoopbackAddress()).toList();
    }
}
