package com.akio.tws.preflight.checks.telephony;

import com.akio.tws.preflight.catalogue.Catalogue;
import com.akio.tws.preflight.catalogue.CheckId;
import com.akio.tws.preflight.catalogue.Figures;
import com.akio.tws.preflight.check.Outcome;
import com.akio.tws.preflight.check.Terms;
import com.akio.tws.preflight.site.Pabx;
import com.akio.tws.preflight.text.Message;
import java.util.Optional;
import java.util.function.Function;

/** What the document says of one kind of PABX (R63 to R67), from the catalogue's table. */
record PabxLine(Figures figures) {

    private static final CheckId TABLE_OF = CheckId.of("telephony.pabx.version");

    /** Judges the site's PABX; without one told there is nothing to judge, and {@code telephony.pabx.version} asks for it. */
    static Outcome judge(Terms terms, Function<Pabx, Outcome> judgement) {
        Optional<Pabx> pabx = terms.site().profile().pabx();
        return pabx.isPresent() ? judgement.apply(pabx.get())
                : new Outcome.NotConcerned(Message.of("site.not-told"), Message.of("pabx.not-told"));
    }

    /** The line of a PABX; empty when this edition of the document does not name it. */
    static Optional<PabxLine> of(Pabx pabx, Catalogue catalogue) {
        return catalogue.entry(TABLE_OF).figures().lines("kinds").stream()
                .filter(line -> line.text("kind").equals(pabx.kind().word())).map(PabxLine::new).findFirst();
    }

    /** The maker's name for it. */
    static String name(Pabx pabx, Catalogue catalogue) {
        return of(pabx, catalogue).map(line -> line.figures().text("name")).orElse(pabx.kind().word());
    }
}
