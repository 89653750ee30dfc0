package com.akio.tws.preflight.hook.cli;

import com.akio.tws.preflight.input.BadInput;
import com.akio.tws.preflight.text.Language;
import com.akio.tws.preflight.text.Message;
import com.akio.tws.preflight.text.Texts;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import picocli.CommandLine.Option;

/** The options of every command. */
final class CommonOptions {

    /** Only to be parsed and shown in the help: {@link #languageAmong} has read it before. */
    @SuppressWarnings("UnusedVariable") // picocli acts on it
    @Option(names = "--lang", paramLabel = "fr|en")
    private String language;

    @Option(names = "--quiet")
    private boolean quiet;

    @Option(names = "--no-color")
    private boolean noColour;

    @SuppressWarnings("UnusedVariable") // picocli acts on it
    @Option(names = {"-h", "--help"}, usageHelp = true)
    private boolean help;

    /** The texts of the language asked for, which the surroundings know by the time a command runs. */
    Texts texts(Surroundings around) {
        return around.texts();
    }

    boolean quiet() {
        return quiet;
    }

    boolean colour() {
        return !noColour;
    }

    /** The language that the arguments ask for anywhere, found before they are parsed, so that refusals speak it too. */
    static Optional<Language> languageAmong(String... arguments) throws BadInput {
        Optional<String> code = valuesAmong("--lang", arguments).findFirst();
        return code.isEmpty() ? Optional.empty() : Optional.of(Language.ofCode(code.get())
                .orElseThrow(() -> new BadInput(Message.of("input.language.unknown", code.get()))));
    }

    /** What stands behind a long option anywhere in arguments that nobody has parsed yet. */
    static Stream<String> valuesAmong(String option, String... arguments) {
        return IntStream.range(0, arguments.length).boxed().flatMap(i -> arguments[i].startsWith(option + "=")
                ? Stream.of(arguments[i].substring(option.length() + 1))
                : arguments[i].equals(option) && i + 1 < arguments.length ? Stream.of(arguments[i + 1]) : Stream.empty());
    }
}
