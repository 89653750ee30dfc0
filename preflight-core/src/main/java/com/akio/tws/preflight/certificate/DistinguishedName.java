package com.akio.tws.preflight.certificate;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Whom a certificate is for, or from (RFC 5280 section 4.1.2.4).
 *
 * @param parts its attributes, the most specific first
 */
record DistinguishedName(List<Part> parts) {

    private static final String COMMON_NAME = "2.5.4.3";
    private static final Map<String, String> SHORT = Map.of(COMMON_NAME, "CN", "2.5.4.6", "C", "2.5.4.7", "L", "2.5.4.8", "ST",
            "2.5.4.9", "STREET", "2.5.4.10", "O", "2.5.4.11", "OU", "0.9.2342.19200300.100.1.25", "DC", "0.9.2342.19200300.100.1.1",
            "UID", "1.2.840.113549.1.9.1", "E");

    /** The character sets of the string types: UTF8, Numeric, Printable, Teletex, IA5, Visible, Universal and BMP. */
    private static final Map<Integer, Charset> TEXTS = Map.of(0x0C, StandardCharsets.UTF_8, 0x12, StandardCharsets.ISO_8859_1,
            0x13, StandardCharsets.ISO_8859_1, 0x14, StandardCharsets.ISO_8859_1, 0x16, StandardCharsets.ISO_8859_1,
            0x1A, StandardCharsets.ISO_8859_1, 0x1C, Charset.forName("UTF-32BE"), 0x1E, StandardCharsets.UTF_16BE);

    DistinguishedName {
        parts = List.copyOf(parts);
    }

    static DistinguishedName of(DerElement name) throws UnreadableCertificate {
        List<Part> parts = new ArrayList<>();
        for (DerElement relative : name.children()) {
            List<Part> together = new ArrayList<>();
            for (DerElement attribute : relative.children()) {
                List<DerElement> pair = attribute.children();
                if (pair.size() != 2) {
                    throw new UnreadableCertificate("Name: attribute of " + pair.size() + " parts");
                }
                together.add(new Part(pair.get(0).identifier(), text(pair.get(1)), !together.isEmpty()));
            }
            Collections.reverse(together);
            parts.addAll(together);
        }
        Collections.reverse(parts);
        return new DistinguishedName(parts);
    }

    /** The most specific common name that is a text. */
    Optional<String> commonName() {
        return parts.stream().filter(part -> part.type().equals(COMMON_NAME)).findFirst().flatMap(Part::text)
                .filter(text -> !text.isEmpty());
    }

    /** As RFC 4514 writes names, with {@code E} for a mail address. */
    @Override
    public String toString() {
        StringBuilder written = new StringBuilder();
        for (Part part : parts) {
            if (!written.isEmpty()) {
                written.append(part.joined() ? '+' : ',');
            }
            written.append(SHORT.getOrDefault(part.type(), part.type())).append('=').append(part.text().map(DistinguishedName::escaped)
                    .orElse("#"));
        }
        return written.toString();
    }

    private static String escaped(String text) {
        StringBuilder escaped = new StringBuilder();
        for (int i = 0; i < text.length(); i++) {
            char sign = text.charAt(i);
            boolean edge = (sign == ' ' && (i == 0 || i == text.length() - 1)) || (sign == '#' && i == 0);
            if (sign == 0) {
                escaped.append("\\00");
            } else {
                escaped.append(edge || ",+\"\\<>;".indexOf(sign) >= 0 ? "\\" : "").append(sign);
            }
        }
        return escaped.toString();
    }

    private static Optional<String> text(DerElement value) {
        Charset charset = TEXTS.get(value.tag());
        if (charset == null) {
            return Optional.empty();
        }
        try {
            return Optional.of(charset.newDecoder().decode(ByteBuffer.wrap(value.content())).toString());
        } catch (CharacterCodingException noText) {
            return Optional.empty();
        }
    }

    /**
     * One attribute.
     *
     * @param type its object identifier
     * @param text its value; empty where that is no text
     * @param joined whether it stands in one set with the one before it
     */
    record Part(String type, Optional<String> text, boolean joined) {
    }
}
