import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/**
 * Copies the files of a folder, those of its subfolders not, and puts the files that their lines {@code #include PATH} name in the
 * place of these lines, from the folder of the file that includes: {@code java Assemble.java FOLDER OUTPUT}. What deploys to many
 * machines keeps one file of a script and nothing beside it.
 */
final class Assemble {

    private static final String INCLUDE = "#include ";

    private Assemble() {
    }

    public static void main(String[] arguments) throws IOException {
        Path output = Files.createDirectories(Path.of(arguments[1]));
        try (Stream<Path> files = Files.list(Path.of(arguments[0]))) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                StringBuilder text = new StringBuilder();
                write(file, text);
                Files.writeString(output.resolve(file.getFileName()), text, StandardCharsets.US_ASCII);
            }
        }
    }

    private static void write(Path file, StringBuilder into) throws IOException {
        List<String> lines = Files.readAllLines(file, StandardCharsets.US_ASCII);
        for (String line : lines) {
            if (line.startsWith(INCLUDE)) {
                write(file.resolveSibling(line.substring(INCLUDE.length())), into);
            } else {
                into.append(line).append('\n');
            }
        }
    }
}
