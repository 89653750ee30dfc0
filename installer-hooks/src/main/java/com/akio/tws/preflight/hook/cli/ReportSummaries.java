package com.akio.tws.preflight.hook.cli;

import com.akio.tws.preflight.bundle.Bundle;
import com.akio.tws.preflight.bundle.BundleKeys;
import com.akio.tws.preflight.bundle.BundleReader;
import com.akio.tws.preflight.compare.ReportSummary;
import com.akio.tws.preflight.compare.ReportSummaryReader;
import com.akio.tws.preflight.evaluate.Evaluation;
import com.akio.tws.preflight.input.BadInput;
import com.akio.tws.preflight.report.Report;
import com.akio.tws.preflight.text.Message;
import com.akio.tws.preflight.text.SanitizedText;
import com.akio.tws.preflight.text.Texts;
import java.nio.file.Path;
import java.util.Optional;

/** How a machine stood, from whatever was kept of it: bundles and snapshots are judged anew, a report is taken as it is. */
final class ReportSummaries {

    private final Surroundings around;
    private final ReportJudge judging;
    private final BundleKeys keys;

    ReportSummaries(Surroundings around, ReportJudge judging, BundleKeys keys) {
        this.around = around;
        this.judging = judging;
        this.keys = keys;
    }

    ReportSummary read(Path file, Texts texts) throws BadInput {
        SavedFile saved = SavedFile.read(file, keys);
        if (saved.report().isPresent()) {
            return ReportSummaryReader.read(saved.report().get());
        }
        Bundle bundle = BundleReader.open(saved.received(), keys);
        Evaluation evaluation = judging.evaluate(bundle.collected());
        sayIfJudgedOtherwise(around, texts, file, bundle, evaluation.report());
        KeyOptions.sayIfNotVerified(around, texts, file, bundle);
        return ReportSummary.of(evaluation.report(), texts);
    }

    /** A verdict that differs from the one given on site must not puzzle anybody. */
    static void sayIfJudgedOtherwise(Surroundings around, Texts texts, Path file, Bundle bundle, Report report) throws BadInput {
        if (bundle.holdsAnotherReport()) {
            around.err().println(SanitizedText.of(file + ": " + texts.say(Message.of("cli.bundle-other-report"))));
        }
        Optional<Report.Edition> onSite = bundle.judgedOnSite();
        if (onSite.isPresent() && !onSite.get().sha256().equals(report.edition().sha256())) {
            around.err().println(SanitizedText.of(file + ": "
                    + texts.say(Message.of("cli.bundle-differs", onSite.get().name()))));
        }
    }
}
