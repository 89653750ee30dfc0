package com.akio.tws.preflight.input;

import com.akio.tws.preflight.text.Argument;
import com.akio.tws.preflight.text.Message;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.Arrays;
import org.apache.commons.io.ByteOrderMark;

/** Reads a file that a person named, within a limit, and refuses with words what is no such file. */
public final class InputFile {

    private static final byte[] UTF_8_MARK = ByteOrderMark.UTF_8.getBytes();

    private InputFile() {
    }

    /**
     * The bytes of a file.
     *
     * @param limit the most bytes that such a file can sensibly have
     * @throws BadInput if it is missing, a folder, denied, longer than the limit, or cannot be read
     */
    public static byte[] bytes(Path file, long limit) throws BadInput {
        Place place = Place.whole(file.toString());
        try {
            BasicFileAttributes kind = Files.readAttributes(file, BasicFileAttributes.class);
            if (kind.isDirectory()) {
                throw BadInput.at(place, Message.of("input.folder"));
            }
            if (!kind.isRegularFile()) {
                throw BadInput.at(place, Message.of("input.special"));
            }
            if (kind.size() > limit) {
                throw tooLong(place, limit);
            }
            try (InputStream stream = Files.newInputStream(file)) {
                byte[] bytes = whole(stream, (int) kind.size(), (int) limit);
                if (bytes.length > limit) {
                    throw tooLong(place, limit);
                }
                return bytes;
            }
        } catch (NoSuchFileException missing) {
            throw BadInput.at(place, Message.of("input.missing"));
        } catch (AccessDeniedException denied) {
            throw BadInput.at(place, Message.of("input.denied"));
        } catch (IOException failed) {
            throw BadInput.at(place, Message.of("input.unreadable", String.valueOf(failed.getMessage())));
        }
    }

    /** All there is, which is as long as it was said to be unless somebody writes it just now. */
    private static byte[] whole(InputStream stream, int size, int limit) throws IOException {
        byte[] bytes = new byte[size];
        int read = stream.readNBytes(bytes, 0, size);
        byte[] more = read < size ? new byte[0] : stream.readNBytes(limit + 1 - size);
        if (more.length == 0) {
            return read == size ? bytes : Arrays.copyOf(bytes, read);
        }
        byte[] all = Arrays.copyOf(bytes, size + more.length);
        System.arraycopy(more, 0, all, size, more.length);
        return all;
    }

    /**
     * Decodes UTF-8, with or without its byte order mark.
     *
     * @throws BadInput at the first byte that is not UTF-8, with its line and column
     */
    public static String utf8(byte[] bytes, String name) throws BadInput {
        int start = bytes.length >= UTF_8_MARK.length
                && Arrays.equals(bytes, 0, UTF_8_MARK.length, UTF_8_MARK, 0, UTF_8_MARK.length) ? UTF_8_MARK.length : 0;
        ByteBuffer source = ByteBuffer.wrap(bytes, start, bytes.length - start);
        try {
            return StandardCharsets.UTF_8.newDecoder().onMalformedInput(CodingErrorAction.REPORT)
                    .onUnmappableCharacter(CodingErrorAction.REPORT).decode(source).toString();
        } catch (CharacterCodingException malformed) {
            throw BadInput.at(placeOf(bytes, start, source.position(), name), Message.of("input.utf8"));
        }
    }

    private static Place placeOf(byte[] bytes, int start, int position, String name) {
        String before = new String(bytes, start, Math.max(0, position - start), StandardCharsets.UTF_8);
        int line = 1;
        int lineStart = 0;
        for (int i = 0; i < before.length(); i++) {
            if (before.charAt(i) == '\n') {
                line++;
                lineStart = i + 1;
            }
        }
        return new Place(name, line, before.length() - lineStart + 1);
    }

    private static BadInput tooLong(Place place, long limit) {
        return BadInput.at(place, Message.of("input.too-long", Argument.bytes(limit)));
    }
}
