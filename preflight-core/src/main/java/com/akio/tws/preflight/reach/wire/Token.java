package com.akio.tws.preflight.reach.wire;

import java.nio.charset.StandardCharsets;
import java.security.InvalidKeyException;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/**
 * What the listener and its callers share, and nobody else. One of ours has 130 bits, written as letters and digits that are hard
 * to mistake; a person may choose another.
 *
 * <p>It never crosses the network; only codes (HMAC-SHA-256) that it makes do.
 */
public final class Token {

    /** Crockford's base 32: no I, L, O, U. */
    private static final String SIGNS = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";
    private static final int LENGTH = 26;
    private static final int GROUP = 5;
    private static final int LONGEST = 128;
    private static final Pattern FORM = Pattern.compile("[0-9A-HJKMNP-TV-Z]{" + LENGTH + "}");
    private static final String ALGORITHM = "HmacSHA256";

    private final String signs;

    private Token(String signs) {
        this.signs = signs;
    }

    /** A new token. */
    public static Token random(SecureRandom random) {
        StringBuilder signs = new StringBuilder(LENGTH);
        for (int i = 0; i < LENGTH; i++) {
            signs.append(SIGNS.charAt(random.nextInt(SIGNS.length())));
        }
        return new Token(signs.toString());
    }

    /**
     * Reads a token as a person typed it. In one of ours hyphens, blanks and case do not matter, and O, I, L are read as 0, 1, 1;
     * any other text is taken as it stands. Nothing when it is blank or longer than {@value #LONGEST} signs.
     */
    public static Optional<Token> parse(String typed) {
        String signs = typed.toUpperCase(Locale.ROOT).replaceAll("[\\s-]", "").replace('O', '0').replace('I', '1')
                .replace('L', '1');
        if (FORM.matcher(signs).matches()) {
            return Optional.of(new Token(signs));
        }
        String own = typed.strip();
        return own.isEmpty() || own.length() > LONGEST || own.codePoints().anyMatch(Character::isISOControl)
                ? Optional.empty() : Optional.of(new Token(own));
    }

    /** The token to be shown to the person who carries it to the other machine; one of ours in groups. */
    public String shown() {
        if (!FORM.matcher(signs).matches()) {
            return signs;
        }
        StringBuilder shown = new StringBuilder();
        for (int i = 0; i < LENGTH; i++) {
            shown.append(i > 0 && i % GROUP == 0 && i < LENGTH - 1 ? "-" : "").append(signs.charAt(i));
        }
        return shown.toString();
    }

    /** A new HMAC-SHA-256 under this token; not to be shared between threads. */
    Mac mac() {
        try {
            Mac mac = Mac.getInstance(ALGORITHM);
            mac.init(new SecretKeySpec(signs.getBytes(StandardCharsets.UTF_8), ALGORITHM));
            return mac;
        } catch (NoSuchAlgorithmException | InvalidKeyException impossible) {
            throw new IllegalStateException("every Java runtime has " + ALGORITHM, impossible);
        }
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Token token && token.signs.equals(signs);
    }

    @Override
    public int hashCode() {
        return signs.hashCode();
    }

    /** Never the token itself: a log must not give it away. */
    @Override
    public String toString() {
        return "Token";
    }
}
