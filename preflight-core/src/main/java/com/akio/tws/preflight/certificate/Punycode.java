package com.akio.tws.preflight.certificate;

/**
 * A label's characters as ASCII (RFC 3492, https://www.rfc-editor.org/rfc/rfc3492, section 6.3). Java has it too, but only behind a mapping
 * that takes four characters away, see {@link ALabels}.
 */
final class Punycode {

    private static final int BASE = 36;
    private static final int LEAST_THRESHOLD = 1;
    private static final int MOST_THRESHOLD = 26;
    private static final int SKEW = 38;
    private static final int DAMP = 700;
    private static final int FIRST_BIAS = 72;
    private static final int FIRST_NOT_ASCII = 128;

    private Punycode() {
    }

    /** The form in ASCII, without the {@code xn--} before it. */
    static String encode(String label) {
        int[] points = label.codePoints().toArray();
        StringBuilder ascii = new StringBuilder();
        label.chars().filter(sign -> sign < FIRST_NOT_ASCII).forEach(sign -> ascii.append((char) sign));
        int plain = ascii.length();
        if (plain > 0) {
            ascii.append('-');
        }
        int reached = FIRST_NOT_ASCII;
        long delta = 0;
        int bias = FIRST_BIAS;
        for (int done = plain; done < points.length; reached++, delta++) {
            int next = next(points, reached);
            delta += (long) (next - reached) * (done + 1);
            reached = next;
            for (int point : points) {
                if (point < reached) {
                    delta++;
                } else if (point == reached) {
                    append(delta, bias, ascii);
                    bias = adapted(delta, done + 1, done == plain);
                    delta = 0;
                    done++;
                }
            }
        }
        return ascii.toString();
    }

    private static int next(int[] points, int least) {
        int next = Integer.MAX_VALUE;
        for (int point : points) {
            if (point >= least) {
                next = Math.min(next, point);
            }
        }
        return next;
    }

    private static void append(long delta, int bias, StringBuilder ascii) {
        long rest = delta;
        for (int weight = BASE; ; weight += BASE) {
            int threshold = Math.min(MOST_THRESHOLD, Math.max(LEAST_THRESHOLD, weight - bias));
            if (rest < threshold) {
                ascii.append(digit((int) rest));
                return;
            }
            ascii.append(digit((int) (threshold + (rest - threshold) % (BASE - threshold))));
            rest = (rest - threshold) / (BASE - threshold);
        }
    }

    /** Letters first, then digits. */
    private static char digit(int value) {
        return (char) (value < MOST_THRESHOLD ? 'a' + value : '0' + value - MOST_THRESHOLD);
    }

    private static int adapted(long delta, int points, boolean first) {
        long rest = first ? delta / DAMP : delta / 2;
        rest += rest / points;
        int bias = 0;
        while (rest > (BASE - LEAST_THRESHOLD) * MOST_THRESHOLD / 2) {
            rest /= BASE - LEAST_THRESHOLD;
            bias += BASE;
        }
        return bias + (int) ((BASE - LEAST_THRESHOLD + 1) * rest / (rest + SKEW));
    }
}
