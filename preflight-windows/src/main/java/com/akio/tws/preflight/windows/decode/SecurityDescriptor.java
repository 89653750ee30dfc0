package com.akio.tws.preflight.windows.decode;

import static com.sun.jna.platform.win32.WinNT.ACCESS_ALLOWED_ACE_TYPE;
import static com.sun.jna.platform.win32.WinNT.ACCESS_ALLOWED_CALLBACK_ACE_TYPE;
import static com.sun.jna.platform.win32.WinNT.ACCESS_DENIED_ACE_TYPE;
import static com.sun.jna.platform.win32.WinNT.ACCESS_DENIED_CALLBACK_ACE_TYPE;
import static com.sun.jna.platform.win32.WinNT.SECURITY_DESCRIPTOR_REVISION;
import static com.sun.jna.platform.win32.WinNT.SE_DACL_PRESENT;
import static com.sun.jna.platform.win32.WinNT.SE_SELF_RELATIVE;
import static com.sun.jna.platform.win32.WinNT.SYSTEM_ALARM_ACE_TYPE;
import static com.sun.jna.platform.win32.WinNT.SYSTEM_AUDIT_ACE_TYPE;

import com.akio.tws.preflight.fact.Reading;
import com.akio.tws.preflight.fact.Source;
import com.akio.tws.preflight.facts.AccessEntry;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The access control list of a self-relative security descriptor (MS-DTYP 2.4.6, 2.4.5, 2.4.4). */
public final class SecurityDescriptor {

    private static final int CONTROL_OFFSET = 2;
    private static final int DACL_OFFSET = 16;

    private static final int LIST_COUNT_OFFSET = 4;
    private static final int LIST_HEADER = 8;
    private static final int ENTRY_SIZE_OFFSET = 2;
    private static final int ENTRY_MASK_OFFSET = 4;
    private static final int ENTRY_SID_OFFSET = 8;

    /** Those that hold the SID right behind the mask. */
    private static final List<Byte> PLAIN_TYPES = List.of(ACCESS_ALLOWED_ACE_TYPE, ACCESS_DENIED_ACE_TYPE, SYSTEM_AUDIT_ACE_TYPE,
            SYSTEM_ALARM_ACE_TYPE, ACCESS_ALLOWED_CALLBACK_ACE_TYPE, ACCESS_DENIED_CALLBACK_ACE_TYPE);

    private SecurityDescriptor() {
    }

    /** The entries in their order; an empty value when there is no list, which allows everything to everybody. */
    public static Reading<Optional<List<AccessEntry>>> entries(byte[] bytes, Source source) {
        return Decoding.reading(source, () -> entries(new RawBytes(bytes)));
    }

    private static Optional<List<AccessEntry>> entries(RawBytes bytes) throws Malformed {
        int control = bytes.unsigned16(CONTROL_OFFSET);
        if (bytes.unsigned8(0) != SECURITY_DESCRIPTOR_REVISION || (control & SE_SELF_RELATIVE) == 0) {
            throw new Malformed("SECURITY_DESCRIPTOR: Revision 1, SE_SELF_RELATIVE",
                    "Revision " + bytes.unsigned8(0) + ", Control " + control);
        }
        long list = bytes.unsigned32(DACL_OFFSET);
        if ((control & SE_DACL_PRESENT) == 0 || list == 0) {
            return Optional.empty();
        }
        int count = bytes.unsigned16(list + LIST_COUNT_OFFSET);
        long end = list + bytes.unsigned16(list + 2);
        bytes.mustHold(end);
        List<AccessEntry> entries = new ArrayList<>();
        long offset = list + LIST_HEADER;
        for (int i = 0; i < count; i++) {
            int size = bytes.unsigned16(offset + ENTRY_SIZE_OFFSET);
            if (size < ENTRY_SID_OFFSET || offset + size > end) {
                throw new Malformed("AceSize " + ENTRY_SID_OFFSET + "…" + (end - offset) + " B", size + " B");
            }
            int type = bytes.unsigned8(offset);
            String sid = PLAIN_TYPES.contains((byte) type) ? SecurityIdentifier.at(bytes, offset + ENTRY_SID_OFFSET) : "";
            entries.add(new AccessEntry(type, bytes.unsigned8(offset + 1), bytes.unsigned32(offset + ENTRY_MASK_OFFSET), sid));
            offset += size;
        }
        return Optional.of(List.copyOf(entries));
    }
}
