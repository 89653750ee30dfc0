package com.akio.tws.preflight.windows.decode;

import static com.sun.jna.platform.win32.WinNT.SID_MAX_SUB_AUTHORITIES;
import static com.sun.jna.platform.win32.WinNT.SID_REVISION;

import com.akio.tws.preflight.fact.Reading;
import com.akio.tws.preflight.fact.Source;

/** A {@code SID} (winnt.h; MS-DTYP 2.4.2.2) as the text that people know, for example {@code S-1-5-32-545}. */
public final class SecurityIdentifier {

    private static final int PARTS_OFFSET = 8;

    private SecurityIdentifier() {
    }

    /** Decodes one identifier. */
    public static Reading<String> decode(byte[] bytes, Source source) {
        return Decoding.reading(source, () -> at(new RawBytes(bytes), 0));
    }

    static String at(RawBytes bytes, long offset) throws Malformed {
        int revision = bytes.unsigned8(offset);
        int parts = bytes.unsigned8(offset + 1);
        if (revision != SID_REVISION || parts > SID_MAX_SUB_AUTHORITIES) {
            throw new Malformed("SID: Revision " + SID_REVISION + ", SubAuthorityCount ≤ " + SID_MAX_SUB_AUTHORITIES,
                    "Revision " + revision + ", SubAuthorityCount " + parts);
        }
        long authority = 0;
        for (int i = 2; i < PARTS_OFFSET; i++) {
            authority = authority << Byte.SIZE | bytes.unsigned8(offset + i);
        }
        StringBuilder text = new StringBuilder("S-1-").append(authority);
        for (int i = 0; i < parts; i++) {
            text.append('-').append(bytes.unsigned32(offset + PARTS_OFFSET + (long) Integer.BYTES * i));
        }
        return text.toString();
    }
}
