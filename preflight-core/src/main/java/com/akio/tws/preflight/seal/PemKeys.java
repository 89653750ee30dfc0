package com.akio.tws.preflight.seal;

import com.akio.tws.preflight.input.BadInput;
import com.akio.tws.preflight.input.Place;
import com.akio.tws.preflight.text.Brief;
import com.akio.tws.preflight.text.Message;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.spec.KeySpec;
import java.security.spec.PKCS8EncodedKeySpec;
import java.security.spec.X509EncodedKeySpec;
import java.util.List;
import java.util.Optional;

/** What stands in a file of a key, and what is said of one that holds another key than the one that is wanted. */
final class PemKeys {

    private static final List<String> OTHERS = List.of("RSA", "EC", "X25519", "Ed448", "RSASSA-PSS", "DSA", "X448");
    private static final String SECRET = "PRIVATE KEY";
    private static final int LONGEST_LABEL = 40;

    private PemKeys() {
    }

    /**
     * The bytes of the block with this label.
     *
     * @param half what is said of the other half of a pair
     */
    static byte[] encoded(Path file, String label, String half) throws BadInput {
        Optional<Pem> found = Pem.in(KeyFiles.text(file));
        if (found.isEmpty()) {
            throw refuse(file, Message.of("input.sign.no-pem"));
        }
        Pem pem = found.get();
        if (!pem.label().equals(label)) {
            boolean isHalf = label.endsWith(SECRET) ? pem.label().equals("PUBLIC KEY") : pem.label().endsWith(SECRET);
            Message locked = Message.of("input.sign.locked");
            throw refuse(file, isHalf ? Message.of(half) : pem.label().startsWith("ENCRYPTED ") ? locked
                    : Message.of("input.sign.label", Brief.of(pem.label(), LONGEST_LABEL)));
        }
        return pem.bytes().orElseThrow(() -> refuse(file, Message.of("input.sign.no-pem")));
    }

    static Message kindOfPrivate(byte[] encoded) {
        return kind(encoded, true);
    }

    static Message kindOfPublic(byte[] encoded) {
        return kind(encoded, false);
    }

    private static Message kind(byte[] encoded, boolean secret) {
        KeySpec spec = secret ? new PKCS8EncodedKeySpec(encoded) : new X509EncodedKeySpec(encoded);
        for (String other : OTHERS) {
            if (isOf(other, spec, secret)) {
                return Message.of("input.sign.kind", other);
            }
        }
        return Message.of("input.sign.no-pem");
    }

    private static boolean isOf(String kind, KeySpec spec, boolean secret) {
        try {
            KeyFactory keys = KeyFactory.getInstance(kind);
            return (secret ? keys.generatePrivate(spec) : keys.generatePublic(spec)) != null;
        } catch (GeneralSecurityException another) {
            return false;
        }
    }

    static BadInput refuse(Path file, Message why) {
        return BadInput.at(Place.whole(file.toString()), why);
    }
}
