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
        if (Files.isDirectory(file)) {
            throw BadInput.at(place, Message.of("input.folder"));
        }
        try {
            if (Files.exists(file) && !Files.isRegularFile(file)) {
                throw BadInput.at(place, Message.of("input.special"));
            }
            if (Files.size(file) > limit) {
                throw tooLong(place, limit);
            }
            try (InputStream stream = Files.newInputStream(file)) {
                byte[] bytes = stream.readNBytes((int) limit + 1);
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
