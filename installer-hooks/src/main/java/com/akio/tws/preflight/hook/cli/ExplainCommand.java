package com.akio.tws.preflight.hook.cli;

import com.akio.tws.preflight.catalogue.Catalogue;
import com.akio.tws.preflight.catalogue.Entry;
import com.akio.tws.preflight.check.Check;
import com.akio.tws.preflight.check.Terms;
import com.akio.tws.preflight.fact.FactKey;
import com.akio.tws.preflight.hook.ExitCode;
import com.akio.tws.preflight.input.BadInput;
import com.akio.tws.preflight.json.Json;
import com.akio.tws.preflight.site.Role;
import com.akio.tws.preflight.text.Message;
import com.akio.tws.preflight.text.Texts;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** {@code explain ID}: one check's requirement, row, figures, facts and remedies. */
@Command(name = "explain")
final class ExplainCommand extends TwsCommand {

    @Parameters(paramLabel = "ID", descriptionKey = "id")
    private String id;

    @Mixin
    private SiteOptions site;

    @Mixin
    private CatalogueOption edition;

    ExplainCommand(Surroundings around) {
        super(around);
    }

    @Override
    ExitCode run() throws BadInput {
        Texts texts = common.texts(around);
        Check check = CheckOptions.known(id);
        Catalogue catalogue = edition.load();
        Entry entry = catalogue.entry(check.id());
        around.out().println(check.id() + " – " + texts.say(check.id().message("title")));
        line(texts, "requirement", texts.say(check.required(new Terms(site.site(), catalogue, entry.figures()))));
        line(texts, "row", entry.row().orElse(texts.say("report.no-row")));
        line(texts, "level", texts.say("level." + entry.levelFor(site.site())));
        line(texts, "roles", entry.roles().stream().map(Role::word).map(role -> texts.say("role." + role))
                .collect(Collectors.joining(", ")));
        line(texts, "facts", Stream.concat(check.needs().facts().stream(), check.needs().quoted().stream())
                .map(FactKey::name).collect(Collectors.joining(", ")));
        for (Map.Entry<String, Json> figure : entry.figures().all().entrySet()) {
            line(texts, "figures", figure.getKey() + " = " + shown(figure.getValue()));
        }
        for (String remedy : remedies(check, texts)) {
            line(texts, "remedies", remedy);
        }
        return ExitCode.READY;
    }

    private void line(Texts texts, String label, String text) {
        around.out().println("  " + texts.say(Message.of("report.labelled", texts.say("cli.explain." + label), text)));
    }

    /** Every text of the check that tells somebody what to do; dots stand for what only a machine can fill in. */
    private static List<String> remedies(Check check, Texts texts) {
        List<String> remedies = new ArrayList<>();
        for (String key : texts.keys()) {
            if (key.equals(check.id() + ".remedy") || key.startsWith(check.id() + ".remedy.")) {
                remedies.add(texts.say(key).replaceAll("\\{\\d\\}", "…"));
            }
        }
        return remedies;
    }

    private static String shown(Json json) {
        if (json instanceof Json.Text text) {
            return text.text();
        }
        if (json instanceof Json.Numeral numeral) {
            return numeral.literal();
        }
        if (json instanceof Json.Array array) {
            return array.elements().stream().map(ExplainCommand::shown).collect(Collectors.joining(", "));
        }
        if (json instanceof Json.Members members) {
            return members.members().entrySet().stream().map(member -> member.getKey() + " " + shown(member.getValue()))
                    .collect(Collectors.joining(", ", "(", ")"));
        }
        return json instanceof Json.Flag flag ? Boolean.toString(flag.set()) : "–";
    }
}
