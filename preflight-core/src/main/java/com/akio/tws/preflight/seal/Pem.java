package com.akio.tws.preflight.seal;

import java.util.Base64;
import java.util.List;
import java.util.Optional;

/**
 * The one block of a file in PEM (RFC 7468), with text before it as {@code openssl} writes some.
 *
 * @param label what it says it is, such as {@code PRIVATE KEY}
 * @param bytes what stands in it; empty where that is no base64
 */
@SuppressWarnings("ArrayRecordComponent") // taken apart at once, compared by nobody
record Pem(String label, Optional<byte[]> bytes) {

    static final String BEGIN = "-----BEGIN ";
    private static final String END = "-----END ";
    private static final String DASHES = "-----";

    /** The first block of the text; empty where there is none, or it does not end. */
    static Optional<Pem> in(String text) {
        List<String> lines = text.lines().map(String::strip).toList();
        for (int i = 0; i < lines.size(); i++) {
            String line = lines.get(i);
            if (line.startsWith(BEGIN) && line.endsWith(DASHES) && line.length() > BEGIN.length() + DASHES.length()) {
                String label = line.substring(BEGIN.length(), line.length() - DASHES.length());
                int end = lines.indexOf(END + label + DASHES);
                return end > i ? Optional.of(new Pem(label, decoded(String.join("", lines.subList(i + 1, end))))) : Optional.empty();
            }
        }
        return Optional.empty();
    }

    private static Optional<byte[]> decoded(String letters) {
        try {
            return Optional.of(Base64.getDecoder().decode(letters));
        } catch (IllegalArgumentException noBase64) {
            return Optional.empty();
        }
    }
}
