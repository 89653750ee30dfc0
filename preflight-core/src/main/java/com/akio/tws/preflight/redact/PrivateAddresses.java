package com.akio.tws.preflight.redact;

import com.akio.tws.preflight.catalogue.CatalogueReader;
import com.akio.tws.preflight.site.MaskedAddress;
import com.akio.tws.preflight.site.NetworkRange;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * Masks of private addresses and ranges that keep which network holds which: two addresses have as many leading bits in common as
 * their masks have (Xu, Fan, Ammar, Moon: Prefix-Preserving IP Address Anonymization, 2002, https://en.wikipedia.org/wiki/Crypto-PAn), each
 * further bit being turned or not as a keyed hash of those before it says. The bits that make an address private are kept.
 */
final class PrivateAddresses {

    /** Every range of IPv4 is made of fewer networks. */
    private static final int MOST_NETWORKS = 64;
    private static final List<NetworkRange> NETWORKS = CatalogueReader.builtIn().privateNetworks();

    private final Hmac hmac;

    PrivateAddresses(Hmac hmac) {
        this.hmac = hmac;
    }

    /** Whether a text is a range of several addresses, from one to another, within one private network. */
    static boolean isRange(String text) {
        Optional<NetworkRange> range = text.indexOf('-') > 0 ? NetworkRange.of(text) : Optional.empty();
        return range.isPresent() && holding(range.get()).isPresent() && blocks(range.get()).size() <= MOST_NETWORKS;
    }

    /** Whether a text is a private address. */
    static boolean isOne(String address) {
        return NetworkRange.of(address).filter(one -> holding(one).isPresent()).isPresent();
    }

    /** The mask of a private address, or of a range within one private network: the networks that it is made of. */
    Optional<String> maskOf(String text) {
        return NetworkRange.of(text).flatMap(range -> holding(range).map(network -> {
            int kept = range.bits() - network.last().subtract(network.first()).bitLength();
            return blocks(range).stream().map(block -> shown(block, kept)).collect(Collectors.joining(MaskedAddress.AND));
        }));
    }

    private static Optional<NetworkRange> holding(NetworkRange range) {
        return NETWORKS.stream().filter(network -> range.isCoveredBy(List.of(network))).findFirst();
    }

    private String shown(NetworkRange block, int kept) {
        int width = block.bits() - block.last().subtract(block.first()).bitLength();
        return MaskedAddress.ofPrivate(block.bits(), turned(block.bits(), block.first(), kept)) + (width == block.bits() ? "" : "/" + width);
    }

    private BigInteger turned(int bits, BigInteger address, int kept) {
        BigInteger turned = address;
        for (int i = kept; i < bits; i++) {
            String before = address.shiftRight(bits - i).toString(16);
            if (Character.digit(hmac.of("prefix\0" + bits + "\0" + i + "\0" + before).charAt(0), 16) % 2 == 1) {
                turned = turned.flipBit(bits - 1 - i);
            }
        }
        return turned;
    }

    /** The widest networks that a range is made of, in their order. */
    private static List<NetworkRange> blocks(NetworkRange range) {
        List<NetworkRange> blocks = new ArrayList<>();
        BigInteger from = range.first();
        while (from.compareTo(range.last()) <= 0) {
            int fitting = range.last().subtract(from).add(BigInteger.ONE).bitLength() - 1;
            int host = from.signum() == 0 ? fitting : Math.min(fitting, from.getLowestSetBit());
            BigInteger next = from.add(BigInteger.ONE.shiftLeft(host));
            blocks.add(new NetworkRange(range.bits(), from, next.subtract(BigInteger.ONE)));
            from = next;
        }
        return blocks;
    }
}
