package com.akio.tws.preflight.checks.network;

import com.akio.tws.preflight.catalogue.Protocol;
import com.akio.tws.preflight.facts.FirewallRule;
import java.util.BitSet;
import java.util.EnumMap;
import java.util.Map;

/** Which of TWS's ports a rule speaks of: a rule for one program is for the ports that this program serves, allow and block alike. */
final class ServedPorts {

    private final Map<Protocol, BitSet> wanted = new EnumMap<>(Protocol.class);
    private final TwsPrograms programs;

    ServedPorts(InboundPorts ports, TwsPrograms programs) {
        this.programs = programs;
        for (Protocol protocol : Protocol.values()) {
            BitSet its = new BitSet();
            ports.of(protocol).forEach(its::set);
            wanted.put(protocol, its);
        }
    }

    BitSet of(Protocol protocol) {
        return (BitSet) wanted.getOrDefault(protocol, new BitSet()).clone();
    }

    /** The wanted ports of a protocol that the rule is about. */
    BitSet of(Protocol protocol, FirewallRule rule) {
        BitSet ports = named(protocol, rule);
        String program = rule.program().strip();
        if (!program.isEmpty() && !ports.isEmpty()) {
            programs.keepServed(program, protocol, ports);
        }
        return ports;
    }

    /** Whether the rule speaks of wanted ports for a program that is only called as TWS's is. */
    boolean isForNamesake(FirewallRule rule) {
        return programs.isNamesake(rule.program())
                && (!named(Protocol.TCP, rule).isEmpty() || !named(Protocol.UDP, rule).isEmpty());
    }

    private BitSet named(Protocol protocol, FirewallRule rule) {
        BitSet ports = rule.ports(protocol == Protocol.TCP ? FirewallRule.TCP : FirewallRule.UDP);
        ports.and(wanted.getOrDefault(protocol, new BitSet()));
        return ports;
    }
}
