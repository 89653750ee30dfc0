package com.akio.tws.preflight.hook.cli;

import com.akio.tws.preflight.catalogue.Catalogue;
import com.akio.tws.preflight.catalogue.CheckId;
import com.akio.tws.preflight.catalogue.Entry;
import com.akio.tws.preflight.check.Check;
import com.akio.tws.preflight.check.EvaluationContext;
import com.akio.tws.preflight.checks.Checks;
import com.akio.tws.preflight.fact.FactKey;
import com.akio.tws.preflight.hook.ExitCode;
import com.akio.tws.preflight.input.BadInput;
import com.akio.tws.preflight.plan.FlowMatrix;
import com.akio.tws.preflight.site.Role;
import com.akio.tws.preflight.site.Site;
import com.akio.tws.preflight.text.Message;
import com.akio.tws.preflight.text.Texts;
import com.akio.tws.preflight.write.CheckPage;
import com.akio.tws.preflight.write.CheckPages;
import com.akio.tws.preflight.write.Formats;
import com.akio.tws.preflight.write.Showing;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code explain CHECKS}: the requirement, row, figures, facts and remedies of each. */
@Command(name = "explain")
final class ExplainCommand extends TwsCommand {

    @ArgGroup(multiplicity = "1")
    private Which which;

    @Mixin
    private OutputOptions output;

    @Mixin
    private SiteOptions site;

    @Mixin
    private CatalogueOption edition;

    /** Some checks or all of them. */
    static final class Which {

        @Parameters(arity = "1..*", paramLabel = "CHECKS", descriptionKey = "id")
        private List<String> wanted = List.of();

        @Option(names = "--all")
        private boolean all;
    }

    ExplainCommand(Surroundings around) {
        super(around);
    }

    @Override
    ExitCode run() throws BadInput, IOException {
        Texts texts = common.texts(around);
        Catalogue catalogue = edition.load();
        List<Check> checks = which.all ? Checks.of(catalogue) : known(catalogue);
        Site told = site.site();
        if (output.isAsked()) {
            CheckPages pages = new CheckPages(ToolVersion.number(), catalogue, checks.stream()
                    .map(check -> new CheckPages.Page(check.id(), check.textKeys(), check.title(catalogue))).toList());
            output.targets(Formats.ofCheckPages()).write(pages, texts, Showing.PLAIN, around, common);
            return ExitCode.READY;
        }
        boolean first = true;
        for (Check check : checks) {
            if (!first) {
                around.out().println();
            }
            explain(check, catalogue, told, texts);
            first = false;
        }
        return ExitCode.READY;
    }

    private List<Check> known(Catalogue catalogue) throws BadInput {
        List<Check> checks = new ArrayList<>();
        for (CheckId id : ChosenChecks.of(which.wanted, catalogue)) {
            checks.add(CheckOptions.known(id.name(), catalogue));
        }
        return checks;
    }

    private void explain(Check check, Catalogue catalogue, Site told, Texts texts) {
        Entry entry = catalogue.entry(check.id());
        around.out().println(check.id() + " – " + texts.say(check.title(catalogue)));
        if (isOfTheSite(entry, catalogue, told)) {
            line(texts, "requirement", texts.say(check.required(new EvaluationContext(told, catalogue))));
        }
        line(texts, "row", rows(entry, texts));
        for (String row : rows(entry)) {
            catalogue.document(row).ifPresent(place -> {
                line(texts, "document", texts.say(Message.of("report.document.row", row, place.page(), place.section())));
                line(texts, "document", texts.say(Message.of("report.document.quoted", place.sentence())));
            });
        }
        line(texts, "level", texts.say("level." + entry.levelFor(told)));
        line(texts, "roles", entry.roles().stream().map(Role::word).map(role -> texts.say("role." + role))
                .collect(Collectors.joining(", ")));
        line(texts, "facts", facts(check, texts));
        for (Message table : DocumentTables.of(entry, catalogue)) {
            line(texts, "figures", texts.say(table));
        }
        entry.figures().all().forEach((name, figure) -> ShownFigure.lines(name, figure).forEach(shown -> line(texts, "figures", shown)));
        for (String remedy : remedies(check, texts)) {
            line(texts, "remedies", remedy);
        }
        line(texts, "page", CheckPage.of(check.id()));
    }

    private void line(Texts texts, String label, String text) {
        around.out().println("  " + texts.say(Message.of("report.labelled", texts.say("cli.explain." + label), text)));
    }

    /** A flow that the site does not have is explained by the document's table alone. */
    private static boolean isOfTheSite(Entry entry, Catalogue catalogue, Site site) {
        return DocumentTables.flow(entry, catalogue)
                .map(flow -> FlowMatrix.of(flow.name(), site.profile(), catalogue, site.tws()).isPresent()).orElse(true);
    }

    private static List<String> rows(Entry entry) {
        return Stream.concat(entry.row().stream(), entry.also().stream()).toList();
    }

    private static String rows(Entry entry, Texts texts) {
        List<String> rows = rows(entry);
        return rows.isEmpty() ? texts.say("report.no-row") : String.join(", ", rows);
    }

    private static String facts(Check check, Texts texts) {
        String facts = Stream.concat(check.needs().facts().stream(), check.needs().quoted().stream())
                .map(FactKey::name).collect(Collectors.joining(", "));
        return facts.isEmpty() ? texts.say("cli.explain.no-facts") : facts;
    }

    /** Every text of the check, or of the checks of flows together, that tells somebody what to do; what a run fills in is left open. */
    private static List<String> remedies(Check check, Texts texts) {
        String prefix = check.textKeys();
        List<String> remedies = new ArrayList<>();
        for (String key : texts.keys()) {
            if (key.equals(prefix + ".remedy") || key.startsWith(prefix + ".remedy.")) {
                remedies.add(texts.say(Message.of(key, "…", "…", "…", "…", "…")));
            }
        }
        return remedies;
    }
}
