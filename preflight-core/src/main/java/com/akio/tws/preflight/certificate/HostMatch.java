package com.akio.tws.preflight.certificate;

import java.net.InetAddress;
import java.net.UnknownHostException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Whether a certificate is for a host (RFC 9525 section 6): a DNS name is held against dNSName elements label by label, an address against
 * iPAddress elements as an address. An address that is written as a DNS name is for nobody (x509-limbo, rfc5280::san::ip-in-dns).
 */
public enum HostMatch {
    /** It is for the host. */
    MATCHES,
    /** Only by a star right below the top label ({@code *.fr}), which Firefox and curl refuse (mozilla::pkix, curl's hostcheck.c). */
    STAR_BELOW_TOP,
    /**
     * It fits, but is written as certificates do not hold names: with a final dot, which Chromium drops and Firefox and Go refuse, or with
     * international letters in the place of {@code xn--} (RFC 5280 section 7.2).
     */
    ODD_FORM,
    /** Its common name alone fits, which current clients no longer read (RFC 9525 section 6.3). */
    COMMON_NAME_ONLY,
    /** The host is written so that it cannot be compared: international in a way that Java cannot bring to its A-form, or half an address. */
    HOST_UNTOLD,
    /** What could be read is for somebody else, but the host's name may stand in what could not. */
    UNREAD,
    /** It is for somebody else. */
    DIFFERS;

    private static final Pattern IPV4 = Pattern.compile("(?:(?:25[0-5]|2[0-4]\\d|1\\d\\d|[1-9]?\\d)(?:\\.(?!$)|$)){4}");

    /** How the names of a certificate stand to a host, which is a DNS name or an address. */
    public static HostMatch of(String host, AlternativeNames names, Optional<String> commonName) {
        Optional<InetAddress> address = address(host);
        if (address.isPresent()) {
            boolean there = names.addresses().stream().anyMatch(name -> address(name).equals(address));
            boolean open = names.unread().contains(AlternativeNames.ADDRESS) || names.unread().contains(AlternativeNames.WHOLE);
            return there ? MATCHES : open ? UNREAD : DIFFERS;
        }
        return ALabels.of(host).filter(HostMatch::isName).map(name -> ofName(name, names, commonName)).orElse(HOST_UNTOLD);
    }

    private static HostMatch ofName(String host, AlternativeNames names, Optional<String> commonName) {
        List<String> covering = names.dnsNames().stream().filter(name -> covers(host, name)).toList();
        if (!covering.isEmpty()) {
            return covering.stream().allMatch(HostMatch::isStarBelowTop) ? STAR_BELOW_TOP : MATCHES;
        }
        if (names.dnsNames().stream().anyMatch(name -> coversOddly(host, name))) {
            return ODD_FORM;
        }
        if (names.unread().contains(AlternativeNames.DNS_NAME) || names.unread().contains(AlternativeNames.WHOLE)) {
            return UNREAD;
        }
        return names.dnsNames().isEmpty() && commonName.filter(name -> covers(host, name)).isPresent() ? COMMON_NAME_ONLY : DIFFERS;
    }

    /**
     * Whether a presented name covers a DNS name (RFC 9525 section 6.3): label by label, whatever the case; the first label alone may be a
     * star, which stands for exactly one whole label.
     *
     * @param host as {@link ALabels} gives it
     */
    public static boolean covers(String host, String presented) {
        if (!ALabels.isAscii(presented)) {
            // A certificate holds international names in their A-form; anything else is no DNS name (RFC 5280 section 7.2). Asked
            // before the case is levelled, since some foreign letters have a Latin one as their small letter (the sign of Kelvin).
            return false;
        }
        String pattern = presented.toLowerCase(Locale.ROOT);
        int dot = host.indexOf('.');
        return pattern.startsWith("*.") ? dot >= 0 && pattern.substring(1).equals(host.substring(dot))
                : !host.isEmpty() && pattern.equals(host);
    }

    /** Letters that are no ASCII may have been written in either of two ways; the reader took each byte for a letter. */
    private static boolean coversOddly(String host, String presented) {
        String asUtf8 = new String(presented.getBytes(StandardCharsets.ISO_8859_1), StandardCharsets.UTF_8);
        return Stream.of(presented, asUtf8).filter(name -> name.equals(name.strip())).map(ALabels::of).flatMap(Optional::stream).anyMatch(name -> covers(host, name));
    }

    private static boolean isStarBelowTop(String presented) {
        return presented.startsWith("*.") && presented.indexOf('.', 2) < 0;
    }

    /** An empty label makes no name; what ends in a number is an address to clients; here it is one in a form that they do not all read alike ({@code 10.1}, {@code 010.0.0.1}). */
    private static boolean isName(String host) {
        return host.indexOf(':') < 0 && !host.isEmpty() && !host.startsWith(".") && !host.endsWith(".") && !host.contains("..")
                && !DnsName.endsInNumber(host.substring(host.lastIndexOf('.') + 1));
    }

    /** An address that is written as one, the final dot gone as with a name; names are never looked up. */
    private static Optional<InetAddress> address(String given) {
        String host = given.strip();
        String text = host.startsWith("[") && host.endsWith("]") ? host.substring(1, host.length() - 1) : host;
        int zone = text.indexOf('%');
        String plain = zone < 0 ? text : text.substring(0, zone);
        String four = plain.endsWith(".") ? plain.substring(0, plain.length() - 1) : plain;
        if (plain.indexOf(':') < 0 && !IPV4.matcher(four).matches()) {
            return Optional.empty();
        }
        try {
            // In brackets nothing but an IPv6 address is read, and no name service is asked.
            return Optional.of(InetAddress.getByName(plain.indexOf(':') < 0 ? four : "[" + plain + "]"));
        } catch (UnknownHostException noAddress) {
            return Optional.empty();
        }
    }
}
