import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.security.DigestOutputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.util.HexFormat;
import java.util.List;
import java.util.TimeZone;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/**
 * Writes SHA256SUMS over a folder, then the folder as a zip that is the same byte for byte each time:
 * {@code java Pack.java FOLDER OUTPUT.zip TIME}.
 */
final class Pack {

    private static final String SUMS = "SHA256SUMS";

    private Pack() {
    }

    public static void main(String[] arguments) throws IOException {
        Path folder = Path.of(arguments[0]);
        // A zip holds a local time and, for the tools that read it, the real one. Explorer and Expand-Archive read the first as
        // theirs; where that is Paris, as with most who install TWS, the jar keeps the time that the class archive knows.
        TimeZone.setDefault(TimeZone.getTimeZone("Europe/Paris"));
        Files.writeString(folder.resolve(SUMS), sums(folder));
        write(folder, Path.of(arguments[1]), FileTime.from(Instant.parse(arguments[2])));
        System.out.printf("packed: %s, %d bytes%n", arguments[1], Files.size(Path.of(arguments[1])));
    }

    /** In the form that {@code sha256sum -c} reads; LF, since it reads a CR as part of the name. */
    private static String sums(Path folder) {
        StringBuilder sums = new StringBuilder();
        for (Path file : files(folder)) {
            if (!name(folder, file).equals(SUMS)) {
                sums.append(sha256(file)).append("  ").append(name(folder, file)).append('\n');
            }
        }
        return sums.toString();
    }

    private static void write(Path folder, Path zip, FileTime time) throws IOException {
        try (ZipOutputStream out = new ZipOutputStream(new BufferedOutputStream(Files.newOutputStream(zip)))) {
            out.setLevel(9);
            for (Path file : files(folder)) {
                ZipEntry entry = new ZipEntry(name(folder, file));
                entry.setLastModifiedTime(time);
                out.putNextEntry(entry);
                Files.copy(file, out);
                out.closeEntry();
            }
        }
    }

    /** Every file, in an order that no file system and no language decides. */
    private static List<Path> files(Path folder) {
        try (Stream<Path> all = Files.walk(folder)) {
            return all.filter(path -> Files.isRegularFile(path, LinkOption.NOFOLLOW_LINKS))
                    .sorted((one, other) -> name(folder, one).compareTo(name(folder, other)))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String name(Path folder, Path file) {
        return folder.relativize(file).toString().replace('\\', '/');
    }

    private static String sha256(Path file) {
        try (InputStream in = Files.newInputStream(file)) {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            in.transferTo(new DigestOutputStream(OutputStream.nullOutputStream(), digest));
            return HexFormat.of().formatHex(digest.digest());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }
}
