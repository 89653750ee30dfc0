package com.akio.tws.preflight.hook.wine;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.function.LongPredicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Wine's word that its own driver host ({@code winedevice.exe}) died inside Wine's {@code ntoskrnl.exe}, which lands in the standard error
 * of whichever program started the machine's services. Seen once in some thousand starts of a busy machine. No program loads that
 * library, so that the address in it tells such a line from the fault of a program that a test runs, which stays.
 */
final class DriverHostFault {

    private static final Pattern SAID = Pattern.compile(
            "wine: Unhandled page fault on (?:read|write) access to [0-9A-F]{16} at address ([0-9A-F]{16}) \\(thread [0-9a-f]{4}\\), starting debugger\\.\\.\\.\\R?");
    private static final Path KERNEL = Path.of("windows", "system32", "ntoskrnl.exe");

    private DriverHostFault() {}

    /** What a program wrote, without such lines. */
    static String without(String err, Path driveC) {
        return SAID.matcher(err).find() ? without(err, image(driveC.resolve(KERNEL))) : err;
    }

    static String without(String err, LongPredicate isOfKernel) {
        return err.lines().filter(line -> {
            Matcher said = SAID.matcher(line);
            return !(said.matches() && isOfKernel.test(Long.parseUnsignedLong(said.group(1), 16)));
        }).map(line -> line + "\n").collect(Collectors.joining());
    }

    /** Where an image is loaded, by the header of its file: https://learn.microsoft.com/windows/win32/debug/pe-format . */
    private static LongPredicate image(Path file) {
        try {
            ByteBuffer bytes = ByteBuffer.wrap(Files.readAllBytes(file)).order(ByteOrder.LITTLE_ENDIAN);
            int optionalHeader = bytes.getInt(0x3c) + 24;
            long base = bytes.getLong(optionalHeader + 24);
            long size = Integer.toUnsignedLong(bytes.getInt(optionalHeader + 56));
            return address -> address >= base && address < base + size;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
