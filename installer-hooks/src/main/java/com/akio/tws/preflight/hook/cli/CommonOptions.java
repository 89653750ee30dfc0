package com.akio.tws.preflight.hook.cli;

import com.akio.tws.preflight.input.BadInput;
import com.akio.tws.preflight.text.Language;
import com.akio.tws.preflight.text.Message;
import com.akio.tws.preflight.text.Texts;
import java.util.Optional;
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
        return Texts.in(around.language());
    }

    boolean quiet() {
        return quiet;
    }

    boolean colour() {
        return !noColour;
    }

    /** The language that the arguments ask for anywhere, found before they are parsed, so that refusals speak it too. */
    static Optional<Language> languageAmong(String... arguments) throws BadInput {
        for (int i = 0; i < arguments.length; i++) {
            boolean apart = arguments[i].equals("--lang") && i + 1 < arguments.length;
            if (apart || arguments[i].startsWith("--lang=")) {
                String code = apart ? arguments[i + 1] : arguments[i].substring("--lang=".length());
                return Optional.of(Language.ofCode(code)
                        .orElseThrow(() -> new BadInput(Message.of("input.language.unknown", code))));
            }
        }
        return Optional.empty();
    }
}
