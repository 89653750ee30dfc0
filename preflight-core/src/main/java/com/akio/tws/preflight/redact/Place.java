package com.akio.tws.preflight.redact;

/**
 * A place of a text whose form shows what stands there.
 *
 * @param kind what it is; {@link MaskKind#HOST} also for a DNS name or an address in the place of a host
 * @param start its first sign
 * @param end behind its last sign
 */
record Place(MaskKind kind, int start, int end) {

    String in(String text) {
        return text.substring(start, end);
    }
}
