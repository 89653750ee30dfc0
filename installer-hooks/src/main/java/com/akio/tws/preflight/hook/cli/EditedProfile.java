package com.akio.tws.preflight.hook.cli;

import com.akio.tws.preflight.input.BadInput;
import com.akio.tws.preflight.site.Answer;
import com.akio.tws.preflight.site.ProfileText;
import com.akio.tws.preflight.site.SiteProfile;
import com.akio.tws.preflight.text.Message;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.AclFileAttributeView;
import java.nio.file.attribute.PosixFileAttributeView;
import java.util.Arrays;
import java.util.Optional;

/** A profile that answers are recorded in: each is written at once, whole or not at all, and the file keeps its rights. */
final class EditedProfile {

    private final Path named;
    private final Path file;
    private ProfileText text;

    private EditedProfile(Path named, Path file, ProfileText text) {
        this.named = named;
        this.file = file;
        this.text = text;
    }

    /**
     * Reads a profile that is there and may be written.
     *
     * @throws BadInput if it is not, or is no profile
     */
    static EditedProfile open(Path named) throws BadInput {
        ProfileText text = ProfileText.read(named);
        try {
            Path file = named.toRealPath();
            if (!Files.isWritable(file)) {
                throw new BadInput(Message.of("input.output.failed", named.toString(), Message.of("input.denied")));
            }
            return new EditedProfile(named, file, text);
        } catch (IOException gone) {
            throw failed(named, gone);
        }
    }

    /** The profile as it now stands. */
    SiteProfile profile() {
        return text.profile();
    }

    /**
     * Writes an answer into the file.
     *
     * @return the earlier answer whose place it took
     * @throws BadInput if the file was changed since it was read, or cannot be written; it is then as it was
     */
    Optional<Answer> record(Answer answer) throws BadInput {
        Optional<Answer> earlier = text.answerTo(answer.id());
        if (earlier.filter(answer::equals).isPresent()) {
            return earlier;
        }
        ProfileText changed = text.with(answer);
        write(changed.bytes());
        text = changed;
        return earlier;
    }

    private void write(byte[] bytes) throws BadInput {
        // No random name: a leftover of a killed run is replaced, and a planted link is not followed.
        Path part = file.resolveSibling("." + file.getFileName() + ".part");
        try {
            Files.deleteIfExists(part);
            Files.write(part, bytes, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE);
            keepRights(part);
            if (!Arrays.equals(Files.readAllBytes(file), text.bytes())) {
                throw new BadInput(Message.of("input.answer.changed", named.toString()));
            }
            Files.move(part, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        } catch (IOException failed) {
            throw failed(named, failed);
        } finally {
            discard(part);
        }
    }

    private void keepRights(Path part) throws IOException {
        PosixFileAttributeView modes = Files.getFileAttributeView(file, PosixFileAttributeView.class, LinkOption.NOFOLLOW_LINKS);
        AclFileAttributeView list = Files.getFileAttributeView(file, AclFileAttributeView.class, LinkOption.NOFOLLOW_LINKS);
        if (modes != null) {
            Files.setPosixFilePermissions(part, modes.readAttributes().permissions());
        } else if (list != null) {
            Files.getFileAttributeView(part, AclFileAttributeView.class).setAcl(list.getAcl());
        }
    }

    private static void discard(Path part) {
        try {
            Files.deleteIfExists(part);
        } catch (IOException stays) {
            part.toFile().deleteOnExit();
        }
    }

    private static BadInput failed(Path named, IOException failure) {
        return new BadInput(Message.of("input.output.failed", named.toString(), Message.verbatim(String.valueOf(failure.getMessage()))));
    }
}
