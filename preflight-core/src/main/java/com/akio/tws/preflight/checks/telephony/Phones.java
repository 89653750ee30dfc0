package com.akio.tws.preflight.checks.telephony;

import com.akio.tws.preflight.catalogue.CheckId;
import com.akio.tws.preflight.catalogue.PhoneMaker;
import com.akio.tws.preflight.check.Facts;
import com.akio.tws.preflight.check.Outcome;
import com.akio.tws.preflight.check.Terms;
import com.akio.tws.preflight.checks.telephony.PhoneWord.Grade;
import com.akio.tws.preflight.site.Phone;
import com.akio.tws.preflight.text.Message;
import java.util.List;
import java.util.function.BiFunction;

/** What the checks of phones (R61, R62) share: each phone of the maker is named, and the worst of them decides. */
final class Phones {

    private Phones() {
    }

    static Outcome judge(CheckId id, Facts facts, Terms terms,
            BiFunction<Phone, PhoneMaker, PhoneWord> grading) {
        List<Phone> every = SeenPhones.over(terms.site().profile().phones(), facts);
        if (every.isEmpty()) {
            return new Outcome.Confirm(Message.of("site.not-told"), id.message("confirm"));
        }
        PhoneMaker maker = PhoneMaker.of(terms.figures());
        List<Phone> phones = maker.among(every);
        if (phones.isEmpty()) {
            return new Outcome.NotConcerned(Message.of("phone.none", maker.brand()), id.message("none"));
        }
        Message observed = Message.verbatim(phones.stream().map(PhoneWord::named).toList());
        List<PhoneWord> words = phones.stream().map(phone -> grading.apply(phone, maker)).toList();
        Grade worst = words.stream().map(PhoneWord::grade).max(Grade::compareTo).orElseThrow();
        List<Message> said = words.stream().map(PhoneWord::said).toList();
        return switch (worst) {
            case GOOD -> new Outcome.Met(observed, id.message("met", said));
            case ASKED -> new Outcome.Confirm(observed, id.message("asked", said));
            case DOUBTFUL -> new Outcome.Concern(observed, id.message("doubtful", said), id.message("remedy.doubtful"));
            case REFUSED -> new Outcome.NotMet(observed, id.message("not-met", said), id.message("remedy"));
        };
    }
}
