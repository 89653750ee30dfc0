package com.akio.tws.preflight.hook.cli;

import com.akio.tws.preflight.text.FrenchSpaces;
import com.akio.tws.preflight.text.Language;
import com.akio.tws.preflight.write.Formats;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.PropertyResourceBundle;
import java.util.ResourceBundle;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The texts of {@code --help}, for picocli. The formats of each kind of document come from their registry: the texts name them as
 * {@code ${bundle:formats.KIND}}.
 */
final class HelpTexts extends PropertyResourceBundle {

    /** What every console shows. */
    static final int WIDTH = 80;

    private static final String FORMATS = "formats.";
    private static final String FOOTER = ".footer";
    private static final String LINE_END = "%n";
    private static final String INDENT = "      ";
    /** An example, and behind a gap what it is for. */
    private static final Pattern REMARK = Pattern.compile("( +preflight .*?\\S) {2,}(\\S.*)");

    private final boolean french;

    private HelpTexts(InputStreamReader file, Language language) throws IOException {
        super(file);
        this.french = language == Language.FRENCH;
    }

    static ResourceBundle in(Language language) {
        String resource = "help_" + language.code() + ".properties";
        try (InputStream bytes = HelpTexts.class.getResourceAsStream("/com/akio/tws/preflight/hook/" + resource)) {
            return new HelpTexts(new InputStreamReader(bytes, StandardCharsets.UTF_8), language);
        } catch (IOException broken) {
            throw new UncheckedIOException("unreadable in the jar: " + resource, broken);
        }
    }

    /** Asked for when a help is shown and not before: a run without help makes no list of every format. */
    @Override
    public Object handleGetObject(String key) {
        if (key.startsWith(FORMATS)) {
            return names(key.substring(FORMATS.length()));
        }
        Object text = super.handleGetObject(key);
        if (!(text instanceof String written)) {
            return text;
        }
        String printed = french ? FrenchSpaces.in(written) : written;
        return key.contains(FOOTER) ? fitting(printed) : printed;
    }

    /** Lines that a console of {@link #WIDTH} signs shows as they stand: what an example is for goes below it, as do its last words. */
    private static String fitting(String text) {
        return Stream.of(text.split(LINE_END, -1)).flatMap(HelpTexts::fittingLines).collect(Collectors.joining(LINE_END));
    }

    private static Stream<String> fittingLines(String line) {
        if (line.length() <= WIDTH) {
            return Stream.of(line);
        }
        Matcher remark = REMARK.matcher(line);
        if (remark.matches()) {
            return Stream.concat(fittingLines(remark.group(1)), fittingLines(INDENT + remark.group(2)));
        }
        int end = line.lastIndexOf(" --", WIDTH);
        int at = end > INDENT.length() ? end : line.lastIndexOf(' ', WIDTH);
        return at <= INDENT.length() ? Stream.of(line) : Stream.concat(Stream.of(line.substring(0, at)), fittingLines(INDENT + line.substring(at + 1)));
    }

    private static String names(String document) {
        Formats<?> formats = Formats.ofEverything().stream().filter(kind -> kind.document().equals(document)).findFirst()
                .orElseThrow(() -> new IllegalArgumentException("no kind of document: " + document));
        return String.join(", ", formats.names());
    }
}
