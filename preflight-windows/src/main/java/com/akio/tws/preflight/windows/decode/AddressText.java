package com.akio.tws.preflight.windows.decode;

/** IP addresses in their usual text form; never looked up. */
final class AddressText {

    private static final int GROUPS = 8;

    private AddressText() {
    }

    static String v4(byte[] address) {
        return v4(address, 0);
    }

    /**
     * The form of RFC 5952: lower case, the longest run of two or more zero groups as {@code ::}, the scope behind {@code %}.
     *
     * <p>The unspecified, the loopback and an IPv4 address are on no link, whatever scope stands beside them (RFC 4007): Wine 8 gives
     * one for {@code ::1} and for {@code ::ffff:127.0.0.1}.
     */
    static String v6(byte[] address, long scope) {
        int[] groups = new int[GROUPS];
        for (int i = 0; i < GROUPS; i++) {
            groups[i] = Byte.toUnsignedInt(address[2 * i]) << Byte.SIZE | Byte.toUnsignedInt(address[2 * i + 1]);
        }
        if (holdsV4(groups)) {
            return "::ffff:" + v4(address, 12);
        }
        String text = compressed(groups);
        return scope == 0 || text.equals("::") || text.equals("::1") ? text : text + "%" + scope;
    }

    private static String v4(byte[] address, int start) {
        return Byte.toUnsignedInt(address[start]) + "." + Byte.toUnsignedInt(address[start + 1]) + "."
                + Byte.toUnsignedInt(address[start + 2]) + "." + Byte.toUnsignedInt(address[start + 3]);
    }

    private static boolean holdsV4(int[] groups) {
        return zeros(groups, 0) == 5 && groups[5] == 0xffff;
    }

    private static String compressed(int[] groups) {
        int run = 0;
        int length = 1;
        for (int i = 0; i < GROUPS; i++) {
            if (zeros(groups, i) > length) {
                run = i;
                length = zeros(groups, i);
            }
        }
        if (length == 1) {
            return joined(groups, 0, GROUPS);
        }
        return joined(groups, 0, run) + "::" + joined(groups, run + length, GROUPS);
    }

    private static int zeros(int[] groups, int start) {
        int end = start;
        while (end < GROUPS && groups[end] == 0) {
            end++;
        }
        return end - start;
    }

    private static String joined(int[] groups, int from, int to) {
        StringBuilder text = new StringBuilder();
        for (int i = from; i < to; i++) {
            text.append(i == from ? "" : ":").append(Integer.toHexString(groups[i]));
        }
        return text.toString();
    }
}
