package com.akio.tws.preflight.checks.telephony;

import com.akio.tws.preflight.catalogue.CheckId;
import com.akio.tws.preflight.check.Check;
import com.akio.tws.preflight.check.EvaluationContext;
import com.akio.tws.preflight.check.Facts;
import com.akio.tws.preflight.check.Outcome;
import com.akio.tws.preflight.check.RequiredFacts;
import com.akio.tws.preflight.facts.PhoneFacts;
import com.akio.tws.preflight.figures.PhoneMaker;
import com.akio.tws.preflight.site.Phone;
import com.akio.tws.preflight.text.Message;
import java.util.List;

/** Phones of a maker that the document does not name: nobody but Akio can say whether TWS controls them, so that it is asked. */
public final class OtherPhonesCheck implements Check {

    private static final CheckId ID = CheckId.of("telephony.phones.other");

    @Override
    public CheckId id() {
        return ID;
    }

    @Override
    public RequiredFacts needs() {
        return RequiredFacts.every().quoting(PhoneFacts.SEEN);
    }

    @Override
    public Message required(EvaluationContext context) {
        return ID.message("required", PhoneMaker.all(context.catalogue()).stream().map(PhoneMaker::brand).toList());
    }

    @Override
    public Outcome judge(Facts facts, EvaluationContext context) {
        List<Phone> every = SeenPhones.over(context.site().profile().phones(), facts);
        if (every.isEmpty()) {
            return new Outcome.NotConcerned(Message.of("site.not-told"), ID.message("not-told"));
        }
        List<Phone> others = PhoneMaker.others(every, context.catalogue());
        List<Message> named = PhoneWord.named(others);
        return others.isEmpty() ? new Outcome.NotConcerned(ID.message("observed-none"), ID.message("none"))
                : new Outcome.Confirm(Message.verbatim(named), ID.message("confirm", named));
    }
}
