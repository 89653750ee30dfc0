package com.akio.tws.preflight.checks.telephony;

import com.akio.tws.preflight.catalogue.CheckId;
import com.akio.tws.preflight.catalogue.FigureKey;
import com.akio.tws.preflight.check.Check;
import com.akio.tws.preflight.check.EvaluationContext;
import com.akio.tws.preflight.check.Facts;
import com.akio.tws.preflight.check.Outcome;
import com.akio.tws.preflight.check.RequiredFacts;
import com.akio.tws.preflight.figures.PabxLine;
import com.akio.tws.preflight.site.Pabx;
import com.akio.tws.preflight.text.Message;
import com.akio.tws.preflight.version.Version;
import java.util.Locale;
import java.util.Optional;

/**
 * The release of the PABX (R63 to R67), compared as a version.
 *
 * <p>MX-One is connected in one of two ways, each with its own number: through Application Link 4.0 or later, or directly by CSTA XML
 * from {@code V4 SP5}. A number in the second form is compared with the second, any other with the first.
 */
public final class PabxVersionCheck implements Check {

    private static final CheckId ID = CheckId.of("telephony.pabx.version");

    @Override
    public CheckId id() {
        return ID;
    }

    @Override
    public RequiredFacts needs() {
        return RequiredFacts.every();
    }

    @Override
    public FigureKey<?> figures() {
        return PabxLine.TABLE;
    }

    @Override
    public Message required(EvaluationContext context) {
        Optional<PabxLine> line = context.site().profile().pabx().flatMap(pabx -> PabxLine.of(pabx, context.catalogue()));
        return line.map(found -> ID.message("required", found.name(), wanted(found)))
                .orElse(ID.message("required-any"));
    }

    @Override
    public Outcome judge(Facts facts, EvaluationContext context) {
        Optional<Pabx> pabx = context.site().profile().pabx();
        if (pabx.isEmpty()) {
            return new Outcome.Confirm(Message.of("site.not-told"), ID.message("confirm-kind"));
        }
        String name = PabxSubject.name(pabx.get(), context.catalogue());
        Message observed = pabx.get().version().map(version -> ID.message("observed", name, version))
                .orElse(ID.message("observed-kind", name));
        Optional<PabxLine> line = PabxLine.of(pabx.get(), context.catalogue());
        if (line.isEmpty()) {
            return new Outcome.Confirm(observed, ID.message("not-named", name));
        }
        PabxLine figures = line.get();
        if (figures.minimum().isEmpty()) {
            return new Outcome.Met(observed, ID.message("any-version", figures.link()));
        }
        if (pabx.get().version().isEmpty()) {
            return new Outcome.Confirm(observed, ID.message("confirm-version", name, wanted(figures)));
        }
        String told = pabx.get().version().get();
        PabxRelease release = PabxRelease.of(told, figures);
        if (release.version().isEmpty()) {
            return new Outcome.Confirm(observed, ID.message("confirm-unclear", told, wanted(figures)));
        }
        return release.minimum().isPresent()
                ? judge(release.version().get().isAtLeast(version(release.minimum().get())), observed, figures)
                : judge(told, release.version().get(), observed, figures);
    }

    private static Outcome judge(String told, Version version, Message observed, PabxLine figures) {
        boolean enough = version.isAtLeast(version(figures.minimum().orElseThrow()));
        if (figures.directMinimum().isPresent() && isDirect(told, version)) {
            boolean direct = version.isAtLeast(version(figures.directMinimum().get()));
            if (!direct && enough && version.additions().isEmpty()) {
                return new Outcome.Confirm(observed, ID.message("confirm-link", wanted(figures)));
            }
            enough = direct;
        }
        return judge(enough, observed, figures);
    }

    private static Outcome judge(boolean enough, Message observed, PabxLine figures) {
        return enough ? new Outcome.Met(observed, ID.message("met", figures.link()))
                : new Outcome.NotMet(observed, ID.message("not-met", wanted(figures)), ID.message("remedy", wanted(figures)));
    }

    /** Only the release of the PABX itself begins with a V or has a service pack. */
    private static boolean isDirect(String told, Version version) {
        return told.strip().toUpperCase(Locale.ROOT).startsWith("V")
                || version.additions().stream().anyMatch(addition -> addition.word().equals("SP"));
    }

    private static Message wanted(PabxLine figures) {
        if (figures.minimum().isEmpty()) {
            return ID.message("wanted-any");
        }
        return figures.directMinimum().isPresent()
                ? ID.message("wanted-either", figures.minimum().get(), figures.directMinimum().get())
                : ID.message("wanted", figures.minimum().get());
    }

    private static Version version(String minimum) {
        return Version.of(minimum).orElseThrow(() -> new IllegalStateException("not a version: " + minimum));
    }
}
