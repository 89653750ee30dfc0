package com.akio.tws.preflight.certificate;

import java.io.ByteArrayOutputStream;
import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;

/** Certificates made byte by byte, so that a test can say what is odd in one. Their signature is nobody's. */
public final class MadeCertificate {

    public static final String SHA256_RSA = "1.2.840.113549.1.1.11";
    public static final String SHA1_RSA = "1.2.840.113549.1.1.5";

    private byte[] signature = sequence(oid(SHA256_RSA), der(0x05));
    private byte[] issuer = name(attribute("2.5.4.3", 0x0C, utf8("Essai CA")));
    private byte[] subject = name(attribute("2.5.4.3", 0x0C, utf8("tws.exemple.fr")));
    private byte[] notBefore = der(0x17, utf8("260101000000Z"));
    private byte[] notAfter = der(0x17, utf8("360101000000Z"));
    private byte[] key = rsa(2048);
    private final List<byte[]> extensions = new ArrayList<>();

    /** A sound one without extensions, for {@code tws.exemple.fr} by its common name. */
    public MadeCertificate() {
    }

    public MadeCertificate signature(byte[] algorithm) {
        signature = algorithm;
        return this;
    }

    public MadeCertificate subject(byte[] name) {
        subject = name;
        return this;
    }

    public MadeCertificate issuedBy(String commonName) {
        issuer = name(attribute("2.5.4.3", 0x0C, utf8(commonName)));
        return this;
    }

    public MadeCertificate selfIssued() {
        issuer = subject;
        return this;
    }

    public MadeCertificate times(byte[] from, byte[] to) {
        notBefore = from;
        notAfter = to;
        return this;
    }

    public MadeCertificate key(byte[] info) {
        key = info;
        return this;
    }

    /** Alternative names, each a whole element. */
    public MadeCertificate names(byte[]... names) {
        return extension("2.5.29.17", sequence(names));
    }

    public MadeCertificate usages(String... identifiers) {
        return extension("2.5.29.37", sequence(Arrays.stream(identifiers).map(MadeCertificate::oid).toArray(byte[][]::new)));
    }

    public MadeCertificate extension(String identifier, byte[] value) {
        extensions.add(sequence(oid(identifier), der(0x04, value)));
        return this;
    }

    /** An extension that is none. */
    public MadeCertificate broken(byte[] bytes) {
        extensions.add(bytes);
        return this;
    }

    public byte[] der() {
        List<byte[]> fields = new ArrayList<>(List.of(der(0xA0, der(0x02, new byte[] {2})), der(0x02, new byte[] {18, 103}), signature,
                issuer, sequence(notBefore, notAfter), subject, key));
        if (!extensions.isEmpty()) {
            fields.add(der(0xA3, sequence(extensions.toArray(byte[][]::new))));
        }
        return sequence(sequence(fields.toArray(byte[][]::new)), signature, der(0x03, new byte[] {0, 1, 2, 3}));
    }

    public static byte[] dns(String name) {
        return der(0x82, name.getBytes(StandardCharsets.ISO_8859_1));
    }

    public static byte[] address(int... bytes) {
        byte[] content = new byte[bytes.length];
        for (int i = 0; i < bytes.length; i++) {
            content[i] = (byte) bytes[i];
        }
        return der(0x87, content);
    }

    public static byte[] uri(String text) {
        return der(0x86, utf8(text));
    }

    /** An ediPartyName whose party is written as older software writes it. */
    public static byte[] edi() {
        return der(0xA5, der(0xA1, der(0x0C, utf8("party"))));
    }

    public static byte[] rsa(int bits) {
        byte[] modulus = BigInteger.ONE.shiftLeft(bits - 1).add(BigInteger.ONE).toByteArray();
        return sequence(sequence(oid("1.2.840.113549.1.1.1"), der(0x05)),
                der(0x03, joined(new byte[] {0}, sequence(der(0x02, modulus), der(0x02, new byte[] {1, 0, 1})))));
    }

    public static byte[] name(byte[]... attributes) {
        return sequence(Arrays.stream(attributes).map(attribute -> der(0x31, attribute)).toArray(byte[][]::new));
    }

    public static byte[] attribute(String type, int tag, byte[] value) {
        return sequence(oid(type), der(tag, value));
    }

    public static byte[] sequence(byte[]... parts) {
        return der(0x30, parts);
    }

    public static byte[] oid(String dotted) {
        List<BigInteger> parts = new ArrayList<>(Arrays.stream(dotted.split("\\.", -1)).map(BigInteger::new).toList());
        ByteArrayOutputStream content = new ByteArrayOutputStream();
        parts.set(1, parts.get(0).multiply(BigInteger.valueOf(40)).add(parts.get(1)));
        for (BigInteger part : parts.subList(1, parts.size())) {
            for (int place = Math.max(0, (part.bitLength() - 1) / 7); place >= 0; place--) {
                content.write((part.shiftRight(7 * place).intValue() & 0x7F) | (place > 0 ? 0x80 : 0));
            }
        }
        return der(0x06, content.toByteArray());
    }

    public static byte[] der(int tag, byte[]... parts) {
        byte[] content = joined(parts);
        byte[] length = content.length < 128 ? new byte[] {(byte) content.length}
                : HexFormat.of().parseHex("82%04x".formatted(content.length));
        return joined(new byte[] {(byte) tag}, length, content);
    }

    public static byte[] utf8(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    private static byte[] joined(byte[]... parts) {
        ByteArrayOutputStream all = new ByteArrayOutputStream();
        for (byte[] part : parts) {
            all.writeBytes(part);
        }
        return all.toByteArray();
    }
}
