package com.akio.tws.preflight.bundle;

import com.akio.tws.preflight.input.BadInput;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.zip.CRC32;
import java.util.zip.DataFormatException;
import java.util.zip.Inflater;

/**
 * The entries of an archive as tools usually make one: deflated, one right behind the other, from the first byte to the list at the end,
 * and all that stands before, behind and in the list about each entry told alike. Such an archive is unpacked at once into arrays of the
 * right length. Anything else is left to {@link Unzipped}, which takes its time and says what is wrong.
 */
final class OrderlyArchive {

    private static final int LOCAL = 0x04034B50;
    private static final int LOCAL_LENGTH = 30;
    private static final int LISTED_LENGTH = 46;
    private static final int END_LENGTH = 22;
    private static final int DESCRIPTOR = 0x08074B50;
    private static final int DESCRIPTOR_LENGTH = 16;
    private static final int DEFLATED = 8;
    private static final int DESCRIBED_BEHIND = 0x0008;
    /** How hard the packer tried, what stands behind, names in UTF-8: what changes nothing that is read here. */
    private static final int HARMLESS = 0x080E;

    private final byte[] array;
    private final ByteBuffer bytes;
    private final Inflater inflater = new Inflater(true);
    private int at;
    private long room;

    private OrderlyArchive(byte[] array) {
        this.array = array;
        this.bytes = ByteBuffer.wrap(array).order(ByteOrder.LITTLE_ENDIAN);
        this.room = Math.max(BundleEntries.SMALL, (long) array.length * BundleEntries.HIGHEST_RATIO);
    }

    /** The entries in their order; empty where anything is out of the ordinary. */
    static Optional<Map<String, byte[]>> entries(String bundle, byte[] array) {
        OrderlyArchive archive = new OrderlyArchive(array);
        try {
            // Its list is sound, and ends with the file.
            Map<String, Long> sums = CentralDirectory.sums(bundle, array);
            return archive.read(sums);
        } catch (BadInput | DataFormatException | IndexOutOfBoundsException unusual) {
            return Optional.empty();
        } finally {
            archive.inflater.end();
        }
    }

    private Optional<Map<String, byte[]>> read(Map<String, Long> sums) throws DataFormatException {
        Map<String, byte[]> entries = new LinkedHashMap<>();
        int start = bytes.getInt(array.length - END_LENGTH + 16);
        int listed = start;
        for (Map.Entry<String, Long> sum : sums.entrySet()) {
            byte[] content = new byte[0];
            int length = bytes.getInt(listed + 24);
            boolean sound = BundleEntries.ALL.contains(sum.getKey()) && isPlain(listed) && length >= 0
                    && length <= Math.min(BundleEntries.LONGEST_ENTRY, room);
            if (sound) {
                content = new byte[length];
                sound = unpack(listed, content, start) && crc(content) == sum.getValue();
            }
            if (!sound) {
                return Optional.empty();
            }
            room -= length;
            entries.put(sum.getKey(), content);
            listed += LISTED_LENGTH + unsigned(listed + 28) + unsigned(listed + 30) + unsigned(listed + 32);
        }
        return at == start && entries.keySet().containsAll(BundleEntries.NEEDED) ? Optional.of(entries) : Optional.empty();
    }

    /** Whether the head before the entry says what the list says, and nothing that would have to be understood. */
    private boolean isPlain(int listed) {
        int name = unsigned(listed + 28);
        return bytes.getInt(at) == LOCAL && bytes.getInt(listed + 42) == at
                && unsigned(at + 6) == unsigned(listed + 8) && (unsigned(at + 6) & ~HARMLESS) == 0
                && unsigned(at + 8) == DEFLATED && unsigned(listed + 10) == DEFLATED
                && unsigned(at + 26) == name && unsigned(at + 28) == 0
                && Arrays.equals(array, at + LOCAL_LENGTH, at + LOCAL_LENGTH + name, array, listed + LISTED_LENGTH, listed + LISTED_LENGTH + name);
    }

    private boolean unpack(int listed, byte[] content, int start) throws DataFormatException {
        int packed = bytes.getInt(listed + 20);
        int data = at + LOCAL_LENGTH + unsigned(at + 26);
        boolean behind = (unsigned(at + 6) & DESCRIBED_BEHIND) != 0;
        if (packed < 0 || (long) data + packed + (behind ? DESCRIPTOR_LENGTH : 0) > start || !isDescribed(listed, behind ? data + packed + 4 : at + 14)
                || (behind && bytes.getInt(data + packed) != DESCRIPTOR)) {
            return false;
        }
        inflater.reset();
        inflater.setInput(array, data, packed);
        int out = inflater.inflate(content);
        boolean more = !inflater.finished() && inflater.inflate(new byte[1]) > 0;
        at = data + packed + (behind ? DESCRIPTOR_LENGTH : 0);
        return !more && inflater.finished() && out == content.length && inflater.getBytesRead() == packed;
    }

    /** Whether checksum and both lengths at a place are those of the list. */
    private boolean isDescribed(int listed, int place) {
        return Arrays.equals(array, place, place + 12, array, listed + 16, listed + 28);
    }

    private static long crc(byte[] content) {
        CRC32 sum = new CRC32();
        sum.update(content);
        return sum.getValue();
    }

    private int unsigned(int place) {
        return Short.toUnsignedInt(bytes.getShort(place));
    }
}
