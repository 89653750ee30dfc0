package com.akio.tws.preflight.hook.cli;

import com.akio.tws.preflight.catalogue.Catalogue;
import com.akio.tws.preflight.catalogue.CheckId;
import com.akio.tws.preflight.catalogue.Entry;
import com.akio.tws.preflight.check.Check;
import com.akio.tws.preflight.checks.Checks;
import com.akio.tws.preflight.coverage.RowCarriers;
import com.akio.tws.preflight.hook.ExitCode;
import com.akio.tws.preflight.input.BadInput;
import com.akio.tws.preflight.json.JsonText;
import com.akio.tws.preflight.json.SchemaName;
import com.akio.tws.preflight.site.Role;
import com.akio.tws.preflight.text.Message;
import com.akio.tws.preflight.text.Texts;
import com.google.gson.stream.JsonWriter;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code catalogue}: every check, and every row of the document with what carries it. */
@Command(name = "catalogue")
final class CatalogueCommand extends TwsCommand {

    private static final List<String> FORMATS = List.of("text", "json");

    @Mixin
    private CatalogueOption edition;

    @Option(names = "--format", paramLabel = "text|json")
    private String format = "text";

    @Parameters(arity = "0..*", paramLabel = "CHECKS", descriptionKey = "catalogue.checks")
    private List<String> wanted = List.of();

    CatalogueCommand(Surroundings around) {
        super(around);
    }

    @Override
    ExitCode run() throws BadInput, IOException {
        Texts texts = common.texts(around);
        if (!FORMATS.contains(format)) {
            throw new BadInput(Message.of("input.format.unknown", format, FORMATS));
        }
        Catalogue catalogue = edition.load();
        Set<CheckId> chosen = ChosenChecks.of(wanted, catalogue);
        List<Check> checks = Checks.of(catalogue).stream().filter(check -> chosen.isEmpty() || chosen.contains(check.id())).toList();
        List<RowCarriers> rows = RowCarriers.of(catalogue, Checks.of(catalogue)).stream()
                .filter(row -> chosen.isEmpty() || row.checks().stream().anyMatch(chosen::contains)).toList();
        if (format.equals("json")) {
            around.out().print(JsonText.write(json -> write(json, catalogue, checks, rows, texts)));
            return ExitCode.READY;
        }
        around.out().println(texts.say(Message.of("cli.catalogue.edition", catalogue.edition(), checks.size())));
        for (Check check : checks) {
            Entry entry = catalogue.entry(check.id());
            around.out().println(String.format("%-32s %-4s %-12s %s", check.id(), entry.row().orElse("–"),
                    texts.say("level." + entry.level()), texts.say(check.title(catalogue))));
        }
        around.out().println();
        around.out().println(texts.say(Message.of("cli.catalogue.rows", catalogue.edition(), rows.size())));
        for (RowCarriers carriers : rows) {
            around.out().println(String.format("%-4s %-12s %s", carriers.row().id(),
                    texts.say("level." + carriers.row().level()), texts.say(Message.of("report.labelled",
                            carriers.row().subject().in(texts.language()), shown(carriers, texts)))));
        }
        return ExitCode.READY;
    }

    private static String shown(RowCarriers carriers, Texts texts) {
        List<String> shown = new ArrayList<>();
        for (CheckId id : carriers.checks()) {
            shown.add(id.name());
        }
        for (String flow : carriers.flows()) {
            shown.add(texts.say("cli.catalogue.flow") + " " + flow);
        }
        if (carriers.planned()) {
            shown.add(texts.say("cli.catalogue.planner"));
        }
        return shown.isEmpty() ? texts.say("cli.catalogue.nothing") : String.join(", ", shown);
    }

    private static void write(JsonWriter json, Catalogue catalogue, List<Check> checks, List<RowCarriers> rows, Texts texts) throws IOException {
        SchemaName.CATALOGUE_LIST.begin(json).name("edition").value(catalogue.edition()).name("sha256").value(catalogue.sha256());
        json.name("external").value(catalogue.external());
        json.name("checks").beginArray();
        for (Check check : checks) {
            Entry entry = catalogue.entry(check.id());
            json.beginObject().name("id").value(check.id().name()).name("row").value(entry.row().orElse(null));
            json.name("level").value(entry.level().name()).name("title").value(texts.say(check.title(catalogue)));
            json.name("roles").beginArray();
            for (String role : Arrays.stream(Role.values()).filter(entry.roles()::contains).map(Role::word).toList()) {
                json.value(role);
            }
            json.endArray().endObject();
        }
        json.endArray().name("rows").beginArray();
        for (RowCarriers carriers : rows) {
            row(json, carriers, texts);
        }
        json.endArray().endObject();
    }

    private static void row(JsonWriter json, RowCarriers carriers, Texts texts) throws IOException {
        json.beginObject().name("id").value(carriers.row().id()).name("level").value(carriers.row().level().name());
        json.name("subject").value(carriers.row().subject().in(texts.language()));
        json.name("checks").beginArray();
        for (CheckId id : carriers.checks()) {
            json.value(id.name());
        }
        json.endArray().name("flows").beginArray();
        for (String flow : carriers.flows()) {
            json.value(flow);
        }
        json.endArray().name("plan").value(carriers.planned()).endObject();
    }
}
