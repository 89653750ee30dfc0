package com.akio.tws.preflight.checks.network;

import com.akio.tws.preflight.catalogue.Protocol;
import com.akio.tws.preflight.facts.FirewallRule;
import com.akio.tws.preflight.facts.FirewallRule.Action;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;

/**
 * What the rules of one profile do together with the wanted ports of one protocol: a block for everybody wins over every allow
 * ([MS-FASP] 2.2.34); a block for some leaves a port open for everybody else. Ports are sets of bits, so that many rules cost little each.
 */
final class RuleSum {

    private final CallersKnown callers;
    private final Protocol protocol;
    private final BitSet blocked = new BitSet();
    private final BitSet left;
    private final BitSet some = new BitSet();
    private final List<Narrow> narrow = new ArrayList<>();
    private final VerdictNames names;

    /** An allow for some. */
    private record Narrow(FirewallRule rule, RuleLimits limits, BitSet ports) {
    }

    /** The sum over no rule: all of the ports are shut. */
    RuleSum(CallersKnown callers, Protocol protocol, BitSet wanted, VerdictNames names) {
        this.callers = callers;
        this.protocol = protocol;
        this.left = (BitSet) wanted.clone();
        this.names = names;
    }

    /** One rule with those of the wanted ports that it speaks of. */
    void add(FirewallRule rule, RuleLimits limits, BitSet ports) {
        if (ports.isEmpty()) {
            return;
        }
        if (rule.action() == Action.BLOCK) {
            block(rule, limits, ports);
        } else if (limits.areNone() && rule.action() == Action.ALLOW) {
            left.andNot(ports);
        } else if (!limits.apart()) {
            // Allow-bypass lets in only whom IPsec has authenticated.
            narrow.add(new Narrow(rule, limits, ports));
        }
    }

    private void block(FirewallRule rule, RuleLimits limits, BitSet ports) {
        if (limits.areNone() || limits.nameEverybody()) {
            blocked.or(ports);
            names.blocks(rule);
        } else if (limits.apart() || (limits.namesCallers() && !callers.mayBeAmong(limits, protocol, ports))) {
            names.spares(rule);
        } else {
            names.mayBlock(rule);
        }
    }

    /** Closes the sum. */
    void close(boolean letAll, boolean refuseAll, BitSet wanted) {
        if (refuseAll) {
            left.or(wanted);
        } else if (letAll) {
            left.clear();
        }
        left.andNot(blocked);
        if (!refuseAll) {
            openForSome();
        }
    }

    /** Takes those ports out of the shut ones that rules for some open, and keeps those that they do not open for every caller. */
    private void openForSome() {
        for (Narrow one : narrow) {
            BitSet its = (BitSet) one.ports().clone();
            its.and(left);
            some.or(its);
        }
        left.andNot(some);
        OpenForCallers open = new OpenForCallers(callers, protocol);
        narrow.stream().filter(one -> one.rule().action() == Action.ALLOW && one.limits().areCallers())
                .forEach(one -> open.add(one.ports(), one.limits().callers()));
        some.andNot(open.among(some));
        for (Narrow one : narrow) {
            if (one.ports().intersects(some)) {
                names.narrows(one.rule());
            }
        }
    }

    BitSet blocked() {
        return blocked;
    }

    BitSet shut() {
        return left;
    }

    BitSet forSome() {
        return some;
    }
}
