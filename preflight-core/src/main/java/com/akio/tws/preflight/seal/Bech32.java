package com.akio.tws.preflight.seal;

import java.io.ByteArrayOutputStream;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/**
 * How age writes its keys: a prefix, a 1, the bytes in letters of five bits, and a checksum of six letters
 * (<a href="https://github.com/bitcoin/bips/blob/master/bip-0173.mediawiki">BIP 173</a>, without its bound on the length).
 *
 * @param prefix what stands before the last 1, in the case in which it was written
 * @param data the bytes behind it
 */
@SuppressWarnings("ArrayRecordComponent") // taken apart at once, compared by nobody
record Bech32(String prefix, byte[] data) {

    /** What is wrong with a text. */
    enum Fault {
        /** Capitals and small letters are mixed. */
        CASE,
        /** It has no prefix, or a sign that no key has. */
        SIGNS,
        /** One or more letters are others than they were, or are missing. */
        CHECKSUM
    }

    private static final String LETTERS = "qpzry9x8gf2tvdw0s3jn54khce6mua7l";
    private static final int[] GENERATOR = {0x3b6a57b2, 0x26508e6d, 0x1ea119fa, 0x3d4233dd, 0x2a1462b3};
    private static final int SUM = 6;
    private static final int LETTER_BITS = 5;
    private static final int LOWEST_SIGN = 33;
    private static final int HIGHEST_SIGN = 126;

    /** What is wrong with the text; empty when it is sound. */
    static Optional<Fault> fault(String text) {
        String lower = text.toLowerCase(Locale.ROOT);
        if (!text.equals(lower) && !text.equals(text.toUpperCase(Locale.ROOT))) {
            return Optional.of(Fault.CASE);
        }
        int one = lower.lastIndexOf('1');
        boolean printable = lower.chars().allMatch(sign -> sign >= LOWEST_SIGN && sign <= HIGHEST_SIGN);
        if (!printable || one < 1 || !lower.substring(one + 1).chars().allMatch(sign -> LETTERS.indexOf(sign) >= 0)) {
            return Optional.of(Fault.SIGNS);
        }
        int[] values = values(lower.substring(one + 1));
        boolean sound = values.length >= SUM && polynomial(lower.substring(0, one), values) == 1 && bytes(values).isPresent();
        return sound ? Optional.empty() : Optional.of(Fault.CHECKSUM);
    }

    /** Reads a text in which there is no {@link #fault}. */
    static Bech32 of(String text) {
        int one = text.lastIndexOf('1');
        return new Bech32(text.substring(0, one), bytes(values(text.substring(one + 1).toLowerCase(Locale.ROOT))).orElseThrow());
    }

    /** The text, in small letters. */
    String text() {
        String lower = prefix.toLowerCase(Locale.ROOT);
        int[] values = Arrays.copyOf(letters(), letters().length + SUM);
        int sum = polynomial(lower, values) ^ 1;
        for (int i = 0; i < SUM; i++) {
            values[values.length - SUM + i] = (sum >>> (LETTER_BITS * (SUM - 1 - i))) & 31;
        }
        StringBuilder text = new StringBuilder(lower).append('1');
        for (int value : values) {
            text.append(LETTERS.charAt(value));
        }
        return text.toString();
    }

    private int[] letters() {
        int[] letters = new int[(data.length * 8 + LETTER_BITS - 1) / LETTER_BITS];
        for (int bit = 0; bit < data.length * 8; bit++) {
            int set = (data[bit / 8] >>> (7 - bit % 8)) & 1;
            letters[bit / LETTER_BITS] |= set << (LETTER_BITS - 1 - bit % LETTER_BITS);
        }
        return letters;
    }

    private static int[] values(String letters) {
        return letters.chars().map(LETTERS::indexOf).toArray();
    }

    /** The bytes before the checksum; empty when bits are left over that are not zero, or more than a letter could leave. */
    private static Optional<byte[]> bytes(int[] values) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        int pending = 0;
        int bits = 0;
        for (int i = 0; i < values.length - SUM; i++) {
            pending = ((pending << LETTER_BITS) | values[i]) & 0xFFF;
            bits += LETTER_BITS;
            if (bits >= 8) {
                bits -= 8;
                bytes.write(pending >>> bits);
            }
        }
        boolean leftOver = bits >= LETTER_BITS || (pending & ((1 << bits) - 1)) != 0;
        return leftOver ? Optional.empty() : Optional.of(bytes.toByteArray());
    }

    private static int polynomial(String prefix, int[] values) {
        int sum = 1;
        for (int i = 0; i < prefix.length(); i++) {
            sum = step(sum, prefix.charAt(i) >>> LETTER_BITS);
        }
        sum = step(sum, 0);
        for (int i = 0; i < prefix.length(); i++) {
            sum = step(sum, prefix.charAt(i) & 31);
        }
        for (int value : values) {
            sum = step(sum, value);
        }
        return sum;
    }

    private static int step(int sum, int value) {
        int top = sum >>> 25;
        int next = ((sum & 0x1ffffff) << LETTER_BITS) ^ value;
        for (int i = 0; i < GENERATOR.length; i++) {
            next ^= ((top >>> i) & 1) == 1 ? GENERATOR[i] : 0;
        }
        return next;
    }
}
