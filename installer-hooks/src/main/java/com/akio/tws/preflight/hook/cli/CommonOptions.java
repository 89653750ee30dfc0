package com.akio.tws.preflight.hook.cli;

import com.akio.tws.preflight.input.BadInput;
import com.akio.tws.preflight.text.Language;
import com.akio.tws.preflight.text.Message;
import com.akio.tws.preflight.text.Texts;
import java.util.Optional;
import picocli.CommandLine.Option;

/** The options of every command. */
final class CommonOptions {

    @Option(names = "--lang", paramLabel = "fr|en")
    private String language;

    @Option(names = "--quiet")
    private boolean quiet;

    @Option(names = "--no-color")
    private boolean noColour;

    @Option(names = {"-h", "--help"}, usageHelp = true)
    private boolean help;

    Texts texts(Surroundings around) throws BadInput {
        if (language == null) {
            return Texts.in(around.language());
        }
        return Texts.in(Language.ofCode(language)
                .orElseThrow(() -> new BadInput(Message.of("input.language.unknown", language))));
    }

    boolean quiet() {
        return quiet;
    }

    boolean colour() {
        return !noColour;
    }

    /** The language that the arguments ask for, found before they are parsed, so that refusals speak it too. */
    static Optional<Language> languageAmong(String... arguments) {
        for (int i = 0; i < arguments.length; i++) {
            if (arguments[i].equals("--lang") && i + 1 < arguments.length) {
                return Language.ofCode(arguments[i + 1]);
            }
            if (arguments[i].startsWith("--lang=")) {
                return Language.ofCode(arguments[i].substring("--lang=".length()));
            }
        }
        return Optional.empty();
    }
}
