package com.akio.tws.preflight.bundle;

import com.akio.tws.preflight.input.BadInput;
import com.akio.tws.preflight.input.Place;
import com.akio.tws.preflight.text.Message;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * The list at the end of a ZIP file (APPNOTE.TXT, 4.3.12 and 4.3.16). Readers of the JDK look either at this list or at what
 * stands before each entry, and are content when the two tell different things; a bundle in which they do is refused.
 */
final class CentralDirectory {

    private static final int END = 0x06054B50;
    private static final int END_LENGTH = 22;
    private static final int ENTRY = 0x02014B50;
    private static final int ENTRY_LENGTH = 46;
    private static final int LOCAL = 0x04034B50;
    private static final int MADE_ON_UNIX = 3;
    private static final int FILE_KIND = 0xF000;
    private static final int ORDINARY = 0x8000;

    private final String bundle;
    private final ByteBuffer bytes;

    private CentralDirectory(String bundle, byte[] bytes) {
        this.bundle = bundle;
        this.bytes = ByteBuffer.wrap(bytes).order(ByteOrder.LITTLE_ENDIAN);
    }

    /**
     * The entries in the list, in its order: each name with the CRC-32 of its content.
     *
     * @throws BadInput if there is no sound list, something stands before, between or behind, or an entry is a link or a folder
     */
    static Map<String, Long> sums(String bundle, byte[] bytes) throws BadInput {
        return new CentralDirectory(bundle, bytes).read();
    }

    private Map<String, Long> read() throws BadInput {
        int end = bytes.limit() - END_LENGTH;
        if (end < 0 || bytes.getInt(end) != END) {
            throw refuse("input.bundle.no-end");
        }
        int count = unsigned(end + 10);
        int length = bytes.getInt(end + 12);
        int start = bytes.getInt(end + 16);
        boolean onlyDisk = bytes.getInt(end + 4) == 0 && unsigned(end + 8) == count;
        if (!onlyDisk || start < 0 || length < 0 || (long) start + length != end || bytes.getInt(0) != LOCAL) {
            throw refuse("input.bundle.disagrees");
        }
        if (count > BundleEntries.ALL.size()) {
            throw BadInput.at(Place.whole(bundle), Message.of("input.bundle.many", BundleEntries.ALL.size()));
        }
        Map<String, Long> sums = new LinkedHashMap<>();
        int at = start;
        for (int i = 0; i < count; i++) {
            if (at + ENTRY_LENGTH > end || bytes.getInt(at) != ENTRY) {
                throw refuse("input.bundle.disagrees");
            }
            int nameLength = unsigned(at + 28);
            int next = at + ENTRY_LENGTH + nameLength + unsigned(at + 30) + unsigned(at + 32);
            if (next > end) {
                throw refuse("input.bundle.disagrees");
            }
            String name = new String(bytes.array(), at + ENTRY_LENGTH, nameLength, StandardCharsets.UTF_8);
            verify(name, at);
            if (sums.put(name, Integer.toUnsignedLong(bytes.getInt(at + 16))) != null) {
                throw BundleReader.refuse(bundle, name, "input.bundle.twice");
            }
            at = next;
        }
        if (at != end) {
            throw refuse("input.bundle.disagrees");
        }
        return sums;
    }

    private void verify(String name, int at) throws BadInput {
        int kind = unsigned(at + 40) & FILE_KIND;
        if (bytes.get(at + 5) == MADE_ON_UNIX && kind != 0 && kind != ORDINARY) {
            throw BundleReader.refuse(bundle, name, "input.bundle.link");
        }
    }

    private int unsigned(int at) {
        return Short.toUnsignedInt(bytes.getShort(at));
    }

    private BadInput refuse(String why) {
        return BadInput.at(Place.whole(bundle), Message.of(why));
    }
}
