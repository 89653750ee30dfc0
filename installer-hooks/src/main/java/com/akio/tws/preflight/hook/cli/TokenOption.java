package com.akio.tws.preflight.hook.cli;

import com.akio.tws.preflight.input.BadInput;
import com.akio.tws.preflight.input.InputFile;
import com.akio.tws.preflight.input.Place;
import com.akio.tws.preflight.reach.wire.Token;
import com.akio.tws.preflight.text.Message;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** The token of a rehearsal: as it is typed, or in a file ({@code @FILE}), whose content is never shown. */
final class TokenOption {

    private static final String NAME = "--token";
    private static final char FILE = '@';
    private static final long LARGEST = 4096;
    private static final int GUESSED = 16;

    @Option(names = NAME, paramLabel = "TOKEN|@FILE")
    private @Nullable String given;

    /** The token, if one was given. */
    Optional<Token> token() throws BadInput {
        Optional<String> text = text();
        if (text.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(Token.parse(text.get()).orElseThrow(() -> new BadInput(Message.of("input.token"))));
    }

    /** Whether somebody chose the token, and it is short enough to be guessed. */
    boolean isWeak() throws BadInput {
        return text().filter(text -> text.strip().length() < GUESSED).isPresent();
    }

    private Optional<String> text() throws BadInput {
        return given != null && !given.isEmpty() && given.charAt(0) == FILE ? Optional.of(inFile(given.substring(1)))
                : Optional.ofNullable(given);
    }

    private static String inFile(String file) throws BadInput {
        String[] lines = InputFile.utf8(InputFile.bytes(path(file), LARGEST), file).split("\\r?\\n|\\r", -1);
        int last = lines.length - 1;
        while (last > 0 && lines[last].isBlank()) {
            last--;
        }
        if (last > 0) {
            throw BadInput.at(new Place(file, 2, 1), Message.of("input.token.lines"));
        }
        if (Token.parse(lines[0]).isEmpty()) {
            throw BadInput.at(new Place(file, 1, 1), Message.of("input.token"));
        }
        return lines[0];
    }

    private static Path path(String file) throws BadInput {
        try {
            return Path.of(file);
        } catch (InvalidPathException none) {
            throw BadInput.at(Place.whole(file), Message.of("input.missing"));
        }
    }

    /**
     * The arguments with {@code --token @FILE} and {@code --encrypt-to @FILE} as one: picocli would put in the place of a lone {@code @FILE}
     * the words of the file, and show them where they are no option.
     */
    static String[] joined(String... arguments) {
        List<String> joined = new ArrayList<>();
        for (int i = 0; i < arguments.length; i++) {
            boolean takesFile = arguments[i].equals(NAME) || arguments[i].equals(Sealing.ENCRYPT_TO);
            boolean ofFile = takesFile && i + 1 < arguments.length && arguments[i + 1].startsWith(String.valueOf(FILE));
            joined.add(ofFile ? arguments[i] + "=" + arguments[++i] : arguments[i]);
        }
        return joined.toArray(String[]::new);
    }
}
