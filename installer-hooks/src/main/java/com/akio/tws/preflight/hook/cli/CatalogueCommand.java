package com.akio.tws.preflight.hook.cli;

import com.akio.tws.preflight.catalogue.Catalogue;
import com.akio.tws.preflight.catalogue.CatalogueReader;
import com.akio.tws.preflight.catalogue.Entry;
import com.akio.tws.preflight.check.Check;
import com.akio.tws.preflight.checks.Checks;
import com.akio.tws.preflight.hook.ExitCode;
import com.akio.tws.preflight.input.BadInput;
import com.akio.tws.preflight.json.JsonText;
import com.akio.tws.preflight.site.Role;
import com.akio.tws.preflight.text.Message;
import com.akio.tws.preflight.text.Texts;
import com.google.gson.stream.JsonWriter;
import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** {@code catalogue}: every check with its row, level and title. */
@Command(name = "catalogue")
final class CatalogueCommand extends TwsCommand {

    private static final List<String> FORMATS = List.of("text", "json");

    @Option(names = "--format", paramLabel = "text|json")
    private String format = "text";

    CatalogueCommand(Surroundings around) {
        super(around);
    }

    @Override
    ExitCode run() throws BadInput, IOException {
        Texts texts = common.texts(around);
        if (!FORMATS.contains(format)) {
            throw new BadInput(Message.of("input.format.unknown", format, FORMATS));
        }
        Catalogue catalogue = CatalogueReader.builtIn();
        if (format.equals("json")) {
            around.out().print(JsonText.write(json -> write(json, catalogue, texts)));
            return ExitCode.READY;
        }
        around.out().println(texts.say(Message.of("cli.catalogue.edition", catalogue.edition(), Checks.all().size())));
        for (Check check : Checks.all()) {
            Entry entry = catalogue.entry(check.id());
            around.out().println(String.format("%-32s %-4s %-12s %s", check.id(), entry.row().orElse("–"),
                    texts.say("level." + entry.level()), texts.say(check.id().message("title"))));
        }
        return ExitCode.READY;
    }

    private static void write(JsonWriter json, Catalogue catalogue, Texts texts) throws IOException {
        json.beginObject().name("edition").value(catalogue.edition()).name("sha256").value(catalogue.sha256());
        json.name("checks").beginArray();
        for (Check check : Checks.all()) {
            Entry entry = catalogue.entry(check.id());
            json.beginObject().name("id").value(check.id().name()).name("row").value(entry.row().orElse(null));
            json.name("level").value(entry.level().name()).name("title").value(texts.say(check.id().message("title")));
            json.name("roles").beginArray();
            for (String role : Arrays.stream(Role.values()).filter(entry.roles()::contains).map(Role::word).toList()) {
                json.value(role);
            }
            json.endArray().endObject();
        }
        json.endArray().endObject();
    }
}
