package com.akio.tws.preflight.facts;

import static com.akio.tws.preflight.fact.SavedField.text;
import static com.akio.tws.preflight.fact.SavedField.whole;

import com.akio.tws.preflight.fact.FactType;
import com.akio.tws.preflight.fact.SavedRecord;
import java.util.Objects;

/**
 * One entry of an access control list (ACE), raw.
 *
 * @param type {@code AceType} (winnt.h): 0 allows, 1 denies, 9 and 10 do so under a condition
 * @param flags {@code AceFlags}: 0x1 object inherit, 0x2 container inherit, 0x8 inherit only, 0x10 inherited
 * @param mask the access mask, generic rights not mapped
 * @param sid whom it concerns, for example {@code S-1-5-32-545}
 */
public record AccessEntry(int type, int flags, long mask, String sid) {

    public static final FactType<AccessEntry> TYPE = SavedRecord.of("AccessEntry", AccessEntry::new,
            whole("type", 0, 255, AccessEntry::type), whole("flags", 0, 255, AccessEntry::flags), whole("mask", AccessEntry::mask),
            text("sid", AccessEntry::sid));

    private static final int ALLOW = 0;
    private static final int DENY = 1;
    private static final int DENY_CONDITIONAL = 10;

    /** FILE_WRITE_DATA, FILE_APPEND_DATA, DELETE, GENERIC_WRITE and GENERIC_ALL: what changes a folder or a file. */
    private static final long CHANGE = 0x2 | 0x4 | 0x10000 | 0x4000_0000L | 0x1000_0000L;

    private static final long WIDEST = 0xFFFF_FFFFL;

    public AccessEntry {
        Objects.requireNonNull(sid, "sid");
        if (type < 0 || type > 255 || flags < 0 || flags > 255 || mask < 0 || mask > WIDEST) {
            throw new IllegalArgumentException("not an access control entry: " + type + ", " + flags + ", " + mask);
        }
    }

    /** Whether it allows to change something, without a condition. */
    public boolean allowsChange() {
        return type == ALLOW && (mask & CHANGE) != 0;
    }

    /** Whether it denies something, with or without a condition. */
    public boolean denies() {
        return type == DENY || type == DENY_CONDITIONAL;
    }
}
