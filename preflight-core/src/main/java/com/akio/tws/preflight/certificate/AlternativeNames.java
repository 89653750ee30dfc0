package com.akio.tws.preflight.certificate;

import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.ArrayList;
import java.util.List;

/**
 * The names by which clients look for a server in a certificate (subjectAltName, RFC 5280 section 4.2.1.6). Mail addresses, user names,
 * URIs, X.400 and EDI names are passed over unread: no client looks for a server by them, so one that is odd costs nothing.
 *
 * @param dnsNames the dNSName elements as they are written
 * @param addresses the iPAddress elements, as Java writes addresses
 * @param unread what could not be read though a name of the server may be in it, in the words of RFC 5280; empty when all was read
 */
public record AlternativeNames(List<String> dnsNames, List<String> addresses, List<String> unread) {

    /** A certificate without the extension. */
    public static final AlternativeNames NONE = new AlternativeNames(List.of(), List.of(), List.of());

    /** The whole extension, or its rest, could not be told apart. */
    public static final String WHOLE = "subjectAltName";
    /** A DNS name of an odd form. */
    public static final String DNS_NAME = "dNSName";
    /** An address of an odd length. */
    public static final String ADDRESS = "iPAddress";

    private static final int DNS_FIELD = 2;
    private static final int ADDRESS_FIELD = 7;

    public AlternativeNames {
        dnsNames = List.copyOf(dnsNames);
        addresses = List.copyOf(addresses);
        unread = List.copyOf(unread);
    }

    /** Both kinds, for people. */
    public List<String> all() {
        List<String> all = new ArrayList<>(dnsNames);
        all.addAll(addresses);
        return List.copyOf(all);
    }

    /** The names in the extension's value, element by element. */
    static AlternativeNames of(byte[] value) {
        List<String> dnsNames = new ArrayList<>();
        List<String> addresses = new ArrayList<>();
        List<String> unread = new ArrayList<>();
        try {
            DerElement names = DerElement.of(value);
            if (!names.is(DerElement.SEQUENCE)) {
                throw new UnreadableCertificate(WHOLE);
            }
            DerElement.Children readable = names.readable();
            for (DerElement name : readable.elements()) {
                if (name.isField(DNS_FIELD)) {
                    (name.isConstructed() ? unread : dnsNames).add(name.isConstructed() ? DNS_NAME : name.latin());
                } else if (name.isField(ADDRESS_FIELD)) {
                    address(name, addresses, unread);
                }
            }
            if (!readable.whole()) {
                unread.add(WHOLE);
            }
        } catch (UnreadableCertificate broken) {
            unread.add(WHOLE);
        }
        return new AlternativeNames(dnsNames, addresses, unread);
    }

    private static void address(DerElement name, List<String> addresses, List<String> unread) {
        try {
            addresses.add(InetAddress.getByAddress(name.content()).getHostAddress());
        } catch (UnknownHostException oddLength) {
            unread.add(ADDRESS);
        }
    }
}
