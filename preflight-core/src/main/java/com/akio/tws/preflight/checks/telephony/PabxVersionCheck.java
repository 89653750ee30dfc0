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
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The release of the PABX (R63 to R67), compared as a version.
 *
 * <p>MX-One is connected in one of two ways, each with its own number: through Application Link 4.0 or later, or directly by CSTA XML
 * from {@code V4 SP5}. A number in the second form is compared with the second, any other with the first. What is no release, or may be
 * another product's, is asked about and never compared.
 */
public final class PabxVersionCheck implements Check {

    private static final CheckId ID = CheckId.of("telephony.pabx.version");
    private static final int LONGEST = 200;

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
    public Optional<String> row(EvaluationContext context) {
        Optional<Pabx> unnamed = context.site().profile().pabx().filter(pabx -> PabxLine.of(pabx, context.catalogue()).isEmpty());
        return unnamed.isPresent() ? UnnamedPabx.row(context) : PabxSubject.row(context, ID);
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
        return PabxLine.of(pabx.get(), context.catalogue()).map(line -> judge(pabx.get(), line))
                .orElseGet(() -> UnnamedPabx.judge(pabx.get(), context));
    }

    private static Outcome judge(Pabx pabx, PabxLine line) {
        String told = Stream.concat(pabx.name().stream(), pabx.version().stream()).collect(Collectors.joining(" "));
        Message observed = told.isEmpty() ? ID.message("observed-kind", line.name()) : ID.message("observed", line.name(), told);
        PabxNames names = names(pabx, told, line);
        if (names.rest().isEmpty()) {
            return line.minimum().isEmpty() ? new Outcome.Met(observed, ID.message("any-version", line.link()))
                    : new Outcome.Confirm(observed, ID.message("confirm-version", line.name(), wanted(line)));
        }
        Optional<PabxRelease> release = told.length() > LONGEST || names.numberings().size() > 1 ? Optional.empty()
                : PabxRelease.of(names.rest());
        Optional<PabxLine.Numbering> numbering = release.flatMap(its -> names.numbering(its, line));
        boolean odd = release.filter(its -> numbering.isPresent() ? its.letter() : its.first() > line.highest()).isPresent();
        if (release.isEmpty() || odd) {
            return new Outcome.Confirm(observed, line.minimum().isEmpty() ? ID.message("confirm-other-product", told, line.name())
                    : ID.message("confirm-unclear", told, line.name(), wanted(line)));
        }
        Optional<PabxNames.Aside> aside = names.aside().filter(its -> contradicts(release.get(), its, line));
        if (aside.isPresent()) {
            return new Outcome.Confirm(observed, ID.message("confirm-contradiction", told, line.name(), wanted(line)));
        }
        return numbering.isPresent() ? judge(release.get(), numbering.get().minimum(), numbering.get().below(), observed, line)
                : usual(release.get(), observed, line);
    }

    /** A name that the customer chose says nothing of the release; one that tells another product, or a release, is read with it. */
    private static PabxNames names(Pabx pabx, String told, PabxLine line) {
        PabxNames whole = PabxNames.of(shortened(told), line);
        if (pabx.name().isEmpty() || pabx.version().isEmpty()) {
            return whole;
        }
        PabxNames name = PabxNames.of(shortened(pabx.name().get()), line);
        boolean free = !PabxNames.namesAnother(shortened(pabx.name().get()), line) && PabxRelease.of(name.rest()).isEmpty() && name.aside().isEmpty();
        return free ? name.before(PabxNames.of(shortened(pabx.version().get()), line)) : whole;
    }

    private static String shortened(String told) {
        return told.length() > LONGEST ? told.substring(0, LONGEST) : told;
    }

    /** Only the release of the PABX itself begins with a V or has a service pack. */
    private static Outcome usual(PabxRelease release, Message observed, PabxLine line) {
        boolean direct = line.directMinimum().isPresent() && (release.v() || release.hasServicePack());
        PabxRelease.Standing alone = direct ? release.against(release(line.directMinimum().get())) : PabxRelease.Standing.AT_LEAST;
        boolean byOther = line.minimum().filter(its -> release.against(release(its)) == PabxRelease.Standing.AT_LEAST).isPresent();
        if (alone == PabxRelease.Standing.UNTOLD || (alone == PabxRelease.Standing.BEFORE && byOther)) {
            return new Outcome.Confirm(observed, ID.message("confirm-link", wanted(line)));
        }
        return judge(release, direct ? line.directMinimum() : line.minimum(), line.below(), observed, line);
    }

    private static Outcome judge(PabxRelease release, Optional<String> minimum, PabxLine.Below below, Message observed, PabxLine line) {
        PabxRelease.Standing standing = minimum.map(its -> release.against(release(its))).orElse(PabxRelease.Standing.AT_LEAST);
        return switch (standing) {
            case AT_LEAST -> new Outcome.Met(observed, ID.message(line.minimum().isEmpty() ? "any-version" : "met", line.link()));
            case UNTOLD -> new Outcome.Confirm(observed, ID.message("confirm-short", wanted(line)));
            case BEFORE -> below == PabxLine.Below.ASKED ? new Outcome.Confirm(observed, ID.message("confirm-product", line.name(), wanted(line)))
                    : new Outcome.NotMet(observed, ID.message("not-met", wanted(line)), ID.message("remedy", wanted(line)));
        };
    }

    /** Whether the release is said twice, and one will do while the other will not. */
    private static boolean contradicts(PabxRelease release, PabxNames.Aside aside, PabxLine line) {
        Optional<PabxRelease.Standing> one = line.minimum().map(minimum -> release.against(release(minimum)));
        Optional<PabxRelease.Standing> other = PabxRelease.of(aside.rest()).flatMap(again -> aside.numbering().minimum()
                .map(minimum -> again.against(release(minimum))));
        return one.isPresent() && other.isPresent() && one.get() != other.get();
    }

    private static PabxRelease release(String minimum) {
        return PabxRelease.of(minimum.toLowerCase(Locale.ROOT))
                .orElseThrow(() -> new IllegalStateException("not a release: " + minimum));
    }

    private static Message wanted(PabxLine figures) {
        if (figures.minimum().isEmpty()) {
            return ID.message("wanted-any");
        }
        return figures.directMinimum().isPresent()
                ? ID.message("wanted-either", figures.minimum().get(), figures.directMinimum().get())
                : ID.message("wanted", figures.minimum().get());
    }
}
