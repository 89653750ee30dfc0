package com.akio.tws.preflight.checks.network;

import com.akio.tws.preflight.catalogue.Protocol;
import com.akio.tws.preflight.check.Terms;
import com.akio.tws.preflight.facts.FirewallRule;
import java.util.BitSet;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * Which of TWS's ports a rule speaks of: a rule for one program is for the ports that this program serves, allow and block alike.
 *
 * <p>The web ports are IIS's, which HTTP.sys serves in the kernel ({@code System}); the others are those of TWS's services, known by
 * their folder below the install folder. Every other program serves none of them.
 */
final class ServedPorts {

    private final Map<Protocol, BitSet> wanted = new EnumMap<>(Protocol.class);
    private final BitSet web = new BitSet();
    private final String webProgram;
    private final String servicesFolder;

    ServedPorts(ServerPorts ports, Terms terms) {
        for (Protocol protocol : Protocol.values()) {
            BitSet its = new BitSet();
            ports.of(protocol).forEach(its::set);
            wanted.put(protocol, its);
        }
        List<Long> webPorts = terms.figures().wholes("webPorts");
        webPorts.forEach(port -> web.set(port.intValue()));
        webProgram = terms.figures().text("webProgram");
        servicesFolder = terms.figures().text("servicesFolder").toLowerCase(Locale.ROOT);
    }

    BitSet of(Protocol protocol) {
        return (BitSet) wanted.getOrDefault(protocol, new BitSet()).clone();
    }

    /** The wanted ports of a protocol that the rule is about. */
    BitSet of(Protocol protocol, FirewallRule rule) {
        BitSet ports = rule.ports(protocol == Protocol.TCP ? FirewallRule.TCP : FirewallRule.UDP);
        ports.and(wanted.getOrDefault(protocol, new BitSet()));
        String program = rule.program().strip();
        if (program.isEmpty()) {
            return ports;
        }
        if (program.equalsIgnoreCase(webProgram)) {
            if (protocol == Protocol.TCP) {
                ports.and(web);
            } else {
                ports.clear();
            }
        } else if (program.toLowerCase(Locale.ROOT).replace('/', '\\').contains(servicesFolder)) {
            if (protocol == Protocol.TCP) {
                ports.andNot(web);
            }
        } else {
            ports.clear();
        }
        return ports;
    }
}
