package com.akio.tws.preflight.windows.machine;

import com.akio.tws.preflight.fact.Reading;
import java.util.Arrays;
import java.util.List;

/** Asks who may do what. */
public interface Permissions {

    /**
     * An identifier that this process's account has.
     *
     * @param sid its raw bytes
     * @param attributes {@code SE_GROUP_*} (winnt.h): 0x4 enabled, 0x10 counts for denials only; 0 for the account itself
     */
    @SuppressWarnings("ArrayRecordComponent") // copied on the way in and out, compared by content
    record Holding(byte[] sid, int attributes) {
        public Holding {
            sid = sid.clone();
        }

        @Override
        public byte[] sid() {
            return sid.clone();
        }

        @Override
        public boolean equals(Object other) {
            return other instanceof Holding holding && holding.attributes == attributes && Arrays.equals(holding.sid, sid);
        }

        @Override
        public int hashCode() {
            return 31 * Arrays.hashCode(sid) + attributes;
        }
    }

    /** The self-relative security descriptor of a file or folder, with its access control list; absent when there is none such. */
    Reading<byte[]> ofPath(String path);

    /** The account of this process ({@code TokenUser}), as a raw SID. */
    Reading<byte[]> account();

    /** The groups of this process's account ({@code TokenGroups}). */
    Reading<List<Holding>> groups();
}
