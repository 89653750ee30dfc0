package com.akio.tws.preflight.windows.decode;

import com.akio.tws.preflight.fact.Reading;
import com.akio.tws.preflight.fact.Source;
import java.util.List;
import java.util.Set;

/**
 * The bus of a {@code STORAGE_DEVICE_DESCRIPTOR}, at offset 28, by its name in {@code STORAGE_BUS_TYPE} without the prefix
 * {@code BusType} (Microsoft, winioctl.h).
 *
 * <p>A SATA disk behind a SAS controller shows the controller's bus, and by the vendor {@code ATA} what it is (SCSI/ATA Translation,
 * INCITS 431, “Standard INQUIRY data”; such a disk in systemd/systemd#13654): it is no SAS disk.
 *
 * <p>A caller may ask for the fixed part only, so an answer shorter than the size it states is sound from 32 bytes on.
 */
public final class DeviceDescriptor {

    private static final int STATED_SIZE = 4;
    private static final int VENDOR_OFFSET = 12;
    private static final int LONGEST_VENDOR = 16;
    private static final String TRANSLATED = "ATA";
    private static final Set<String> TRANSLATING = Set.of("SAS", "SCSI");
    private static final int BUS_TYPE = 28;
    private static final int SMALLEST = 32;

    private static final List<String> BUSES = List.of("Unknown", "SCSI", "ATAPI", "ATA", "1394", "SSA", "Fibre", "USB", "RAID",
            "iSCSI", "SAS", "SATA", "SD", "MMC", "Virtual", "FileBackedVirtual", "Spaces", "NVMe", "SCM", "UFS");

    private DeviceDescriptor() {
    }

    /** The bus's name; one that is not in the list is given as its number, for example {@code 0x15}. */
    public static Reading<String> busType(byte[] answer, Source source) {
        return Decoding.reading(source, () -> busType(new RawBytes(answer)));
    }

    private static String busType(RawBytes answer) throws Malformed {
        long stated = answer.unsigned32(STATED_SIZE);
        if (stated < SMALLEST) {
            throw new Malformed("STORAGE_DEVICE_DESCRIPTOR ≥ " + SMALLEST + " B", stated + " B");
        }
        long number = answer.unsigned32(BUS_TYPE);
        String bus = number < BUSES.size() ? BUSES.get((int) number) : "0x" + Long.toHexString(number);
        return TRANSLATING.contains(bus) && vendor(answer).equals(TRANSLATED) ? "SATA" : bus;
    }

    /** The vendor's name, padded with blanks to eight signs; empty where none is told or the answer ends before it. */
    private static String vendor(RawBytes answer) throws Malformed {
        long offset = answer.unsigned32(VENDOR_OFFSET);
        StringBuilder vendor = new StringBuilder();
        for (long at = offset; offset >= SMALLEST && at < answer.length() && vendor.length() < LONGEST_VENDOR; at++) {
            int sign = answer.unsigned8(at);
            if (sign == 0) {
                break;
            }
            vendor.append((char) sign);
        }
        return vendor.toString().strip();
    }
}
