package com.akio.tws.preflight.checks.telephony;

import com.akio.tws.preflight.catalogue.CheckId;
import com.akio.tws.preflight.check.EvaluationContext;
import com.akio.tws.preflight.check.Outcome;
import com.akio.tws.preflight.figures.PabxLine;
import com.akio.tws.preflight.figures.PhoneMaker;
import com.akio.tws.preflight.site.Pabx;
import com.akio.tws.preflight.site.Phone;
import com.akio.tws.preflight.text.Message;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** A PABX that the document does not name, a hosted one too: nobody but Akio can say how TWS works with it, so that it is asked. */
final class UnnamedPabx {

    private static final CheckId ID = CheckId.of("telephony.pabx.version");

    private UnnamedPabx() {
    }

    static Outcome judge(Pabx pabx, EvaluationContext context) {
        String told = Stream.concat(pabx.name().stream(), pabx.version().stream()).collect(Collectors.joining(" "));
        if (pabx.name().isEmpty()) {
            return new Outcome.Confirm(told.isEmpty() ? Message.of("pabx." + pabx.kind().word()) : Message.verbatim(told), ID.message("confirm-name"));
        }
        Optional<PabxLine> named = named(pabx.name().get(), context);
        if (named.isPresent()) {
            return new Outcome.Confirm(Message.verbatim(told), ID.message("confirm-named", told, named.get().name(), named.get().kind().word()));
        }
        return new Outcome.Confirm(Message.verbatim(told), whole(context)
                .flatMap(maker -> maker.anyPabx().map(note -> ID.message("not-named-phones", told, maker.brand(), note)))
                .orElse(ID.message("not-named", told)));
    }

    /** The row that says something of phones at any PABX, where all phones of the site are such; empty where the document says nothing. */
    static Optional<String> row(EvaluationContext context) {
        return whole(context).filter(maker -> maker.anyPabx().isPresent()).flatMap(maker -> context.catalogue().entry(maker.id()).row());
    }

    /** The maker of every phone of the site. */
    private static Optional<PhoneMaker> whole(EvaluationContext context) {
        List<Phone> phones = context.site().profile().phones();
        return phones.isEmpty() ? Optional.empty()
                : PhoneMaker.all(context.catalogue()).stream().filter(maker -> phones.stream().allMatch(maker::makes)).findFirst();
    }

    /** The one family of the document whose name this is. */
    private static Optional<PabxLine> named(String name, EvaluationContext context) {
        List<PabxLine> lines = context.catalogue().figures(PabxLine.TABLE).stream()
                .filter(line -> PabxNames.of(name, line).wordy() && PabxNames.of(name, line).rest().isEmpty()).toList();
        return lines.size() == 1 ? Optional.of(lines.get(0)) : Optional.empty();
    }
}
