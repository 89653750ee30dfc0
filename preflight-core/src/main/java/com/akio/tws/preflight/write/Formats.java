package com.akio.tws.preflight.write;

import com.akio.tws.preflight.compare.Diff;
import com.akio.tws.preflight.compare.FleetOverview;
import com.akio.tws.preflight.dossier.Dossier;
import com.akio.tws.preflight.reach.ReachReport;
import com.akio.tws.preflight.report.Report;
import com.akio.tws.preflight.selftest.SelfTest;
import com.akio.tws.preflight.siteplan.SitePlan;
import java.util.List;
import java.util.Optional;

/**
 * The formats of each kind of document: the one list that options, help, refusals, tables and tests go by. A new format is its writer
 * and one line here.
 *
 * @param document the kind, as the tables of the documentation call it
 * @param all the formats; the first is the usual one
 */
public record Formats<D>(String document, List<Format<D>> all) {

    public Formats {
        all = List.copyOf(all);
        if (all.stream().map(Format::name).distinct().count() != all.size() || all.isEmpty()) {
            throw new IllegalArgumentException(document + ": formats need names of their own: " + all);
        }
    }

    /** What a check says of a machine. */
    public static Formats<Report> ofReports() {
        return new Formats<>("report", List.of(
                new Format<>("text", TextReportWriter::shown),
                new Format<>("json", any -> new JsonReportWriter()),
                new Format<>("html", showing -> new HtmlReportWriter(showing.warnings())),
                new Format<>("junit", showing -> new JunitReportWriter(showing.warnings())),
                new Format<>("csv", any -> new CsvReportWriter()),
                new Format<>("markdown", showing -> new MarkdownReportWriter(showing.warnings())),
                new Format<>("msi", any -> new MsiReportWriter()),
                new Format<>("nagios", showing -> new NagiosReportWriter(showing.warnings())),
                new Format<>("prometheus", showing -> new PrometheusReportWriter(showing.warnings())),
                new Format<>("checkmk", showing -> new CheckmkReportWriter(showing.warnings())),
                new Format<>("prtg", showing -> new PrtgReportWriter(showing.warnings()))));
    }

    /** What a site needs. */
    public static Formats<SitePlan> ofPlans() {
        return new Formats<>("plan", List.of(
                new Format<>("text", any -> new TextPlanWriter()),
                new Format<>("html", any -> new HtmlPlanWriter()),
                new Format<>("csv", any -> new CsvPlanWriter()),
                new Format<>("bandwidth", any -> new CsvBandwidthWriter()),
                new Format<>("xlsx", any -> new XlsxPlanWriter()),
                new Format<>("json", any -> new JsonPlanWriter())));
    }

    /** Many machines. */
    public static Formats<FleetOverview> ofFleets() {
        return new Formats<>("fleet", List.of(
                new Format<>("text", showing -> new TextFleetWriter(showing.style(), showing.warnings())),
                new Format<>("html", showing -> new HtmlFleetWriter(showing.warnings())),
                new Format<>("csv", any -> new CsvFleetWriter()),
                new Format<>("xlsx", showing -> new XlsxFleetWriter(showing.warnings())),
                new Format<>("json", any -> new JsonFleetWriter())));
    }

    /** Flows that were tried. */
    public static Formats<ReachReport> ofRehearsals() {
        return new Formats<>("reach", List.of(
                new Format<>("text", showing -> new TextReachWriter(showing.style())),
                new Format<>("json", any -> new JsonReachWriter()),
                new Format<>("csv", any -> new CsvReachWriter())));
    }

    /** One site. */
    public static Formats<Dossier> ofDossiers() {
        return new Formats<>("site", List.of(
                new Format<>("text", TextDossierWriter::new),
                new Format<>("html", showing -> new HtmlDossierWriter(showing.warnings())),
                new Format<>("csv", any -> new CsvDossierWriter()),
                new Format<>("json", any -> new JsonDossierWriter())));
    }

    /** What changed. */
    public static Formats<Diff> ofDiffs() {
        return new Formats<>("diff", List.of(
                new Format<>("text", showing -> new TextDiffWriter(showing.style())),
                new Format<>("json", any -> new JsonDiffWriter())));
    }

    /** Readings beside the commands to compare them with. */
    public static Formats<SelfTest> ofSelfTests() {
        return new Formats<>("selftest", List.of(
                new Format<>("text", showing -> new TextSelfTestWriter(showing.width(), showing.extent())),
                new Format<>("html", any -> new HtmlSelfTestWriter()),
                new Format<>("markdown", any -> new MarkdownSelfTestWriter()),
                new Format<>("json", any -> new JsonSelfTestWriter())));
    }

    /** What the checks are about: no document of a machine or a site, and so none of {@link #ofEverything}. */
    public static Formats<CheckPages> ofCheckPages() {
        return new Formats<>("explain", List.of(new Format<>("html", any -> new HtmlCheckPagesWriter())));
    }

    /** Every kind of document, each with its formats. */
    public static List<Formats<?>> ofEverything() {
        return List.of(ofReports(), ofPlans(), ofFleets(), ofRehearsals(), ofDossiers(), ofDiffs(), ofSelfTests());
    }

    /** What may stand behind {@code --format}, the usual one first. */
    public List<String> names() {
        return all.stream().map(Format::name).toList();
    }

    /** The format of that name; empty when documents of this kind are not written in it. */
    public Optional<Format<D>> named(String name) {
        return all.stream().filter(format -> format.name().equals(name)).findFirst();
    }

    /** The format of a person who names none. */
    public Format<D> usual() {
        return all.get(0);
    }
}
