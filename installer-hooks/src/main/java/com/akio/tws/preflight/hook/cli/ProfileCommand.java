package com.akio.tws.preflight.hook.cli;

import com.akio.tws.preflight.hook.ExitCode;
import com.akio.tws.preflight.hook.cli.Replacing.Written;
import com.akio.tws.preflight.input.BadInput;
import com.akio.tws.preflight.siteform.DocumentSentences;
import com.akio.tws.preflight.siteform.ProfileDraft;
import com.akio.tws.preflight.text.Message;
import com.akio.tws.preflight.text.SanitizedText;
import com.akio.tws.preflight.text.Texts;
import com.akio.tws.preflight.write.HtmlProfileWriter;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParseResult;

/** {@code profile}: a site profile for people who do not write JSON, asked for by a page, on a terminal, or by a few options. */
@Command(name = "profile")
final class ProfileCommand extends TwsCommand {

    private static final Path USUAL = Path.of("site.json");

    @Mixin
    private ToldOptions told;

    @Option(names = {"-o", "--output"}, paramLabel = "FILE")
    private @Nullable Path output;

    @Mixin
    private Replacing replacing;

    ProfileCommand(Surroundings around) {
        super(around);
    }

    @Override
    ExitCode run() throws BadInput, IOException {
        Texts texts = common.texts(around);
        if (output != null && isPage(output)) {
            StringBuilder page = new StringBuilder();
            new HtmlProfileWriter(DocumentSentences.builtIn()).write(texts, page);
            OutputFile.write(output, page.toString());
            say(texts, Message.of("cli.profile.page", output.toString()));
            return ExitCode.READY;
        }
        if (!told.any() && !around.terminal()) {
            throw new BadInput(Message.of("input.profile.no-terminal"));
        }
        Path file = Optional.ofNullable(output).orElse(USUAL);
        replacing.verify(file, Written.DOCUMENT);
        Optional<ProfileDraft> draft = told.any() ? Optional.of(told.draft()) : new ProfileInterview(around, texts, file).hold();
        if (draft.isEmpty()) {
            say(texts, Message.of("cli.profile.left"));
            return ExitCode.READY;
        }
        OutputFile.write(file, draft.get().text());
        say(texts, Message.of("cli.profile.written", file.toString()));
        return ExitCode.READY;
    }

    /** Whether the file to be written is a page. */
    static boolean isOfPage(ParseResult parsed) {
        Path none = Path.of("");
        return isPage(parsed.matchedOptionValue("--output", none));
    }

    private static boolean isPage(Path file) {
        String name = file.toString().toLowerCase(Locale.ROOT);
        return name.endsWith(".html") || name.endsWith(".htm");
    }

    private void say(Texts texts, Message message) {
        if (!common.quiet()) {
            around.out().println(SanitizedText.of(texts.say(message)));
        }
    }
}
