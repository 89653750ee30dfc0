package com.akio.tws.preflight.checks.telephony;

import com.akio.tws.preflight.catalogue.Catalogue;
import com.akio.tws.preflight.catalogue.CheckId;
import com.akio.tws.preflight.catalogue.FigureKey;
import com.akio.tws.preflight.check.Check;
import com.akio.tws.preflight.check.EvaluationContext;
import com.akio.tws.preflight.check.Facts;
import com.akio.tws.preflight.check.Outcome;
import com.akio.tws.preflight.check.RequiredFacts;
import com.akio.tws.preflight.checks.telephony.PhoneWord.Grade;
import com.akio.tws.preflight.facts.PhoneFacts;
import com.akio.tws.preflight.figures.PhoneFirmware;
import com.akio.tws.preflight.figures.PhoneMaker;
import com.akio.tws.preflight.site.Phone;
import com.akio.tws.preflight.text.LocalizedText;
import com.akio.tws.preflight.text.Message;
import java.util.List;
import java.util.Optional;

/** The phones of one maker that the document names: each phone is named, and the worst of them decides. */
public final class MakerCheck implements Check {

    private static final String SHARED = "phone.maker.";

    private final FigureKey<PhoneMaker> key;

    /** The check of a maker. */
    public MakerCheck(PhoneMaker maker) {
        key = PhoneMaker.key(maker.id());
    }

    @Override
    public CheckId id() {
        return key.id();
    }

    @Override
    public RequiredFacts needs() {
        return RequiredFacts.every().quoting(PhoneFacts.SEEN);
    }

    @Override
    public FigureKey<?> figures() {
        return key;
    }

    @Override
    public String textKeys() {
        return "phone.maker";
    }

    @Override
    public Message title(Catalogue catalogue) {
        return say("title", catalogue.figures(key).brand());
    }

    @Override
    public Message required(EvaluationContext context) {
        PhoneMaker maker = context.figures(key);
        List<Message> ways = maker.firmware().ways().stream()
                .map(way -> say("required.way", maker.firmware().release(way.from()), way.by())).toList();
        Message firmware = ways.stream().reduce((one, other) -> say("required.or", one, other)).orElseThrow();
        return maker.named().isEmpty() ? say("required", firmware) : say("required.named", maker.named(), firmware);
    }

    @Override
    public Outcome judge(Facts facts, EvaluationContext context) {
        PhoneMaker maker = context.figures(key);
        List<Phone> every = SeenPhones.over(context.site().profile().phones(), facts);
        if (every.isEmpty()) {
            return new Outcome.Confirm(Message.of("site.not-told"), say("confirm", maker.brand()));
        }
        List<Phone> phones = every.stream().filter(maker::makes).toList();
        if (phones.isEmpty()) {
            return new Outcome.NotConcerned(say("observed-none", maker.brand()), say("none", maker.brand()));
        }
        Message observed = Message.verbatim(PhoneWord.named(phones));
        List<PhoneWord> words = phones.stream().map(phone -> grade(phone, maker)).toList();
        Grade worst = words.stream().map(PhoneWord::grade).max(Grade::compareTo).orElseThrow();
        Message said = say("said", PhoneWord.said(words));
        return switch (worst) {
            case GOOD -> new Outcome.Met(observed, said);
            case ASKED -> new Outcome.Confirm(observed, said);
            case DOUBTFUL -> new Outcome.Concern(observed, said, say("remedy.doubtful", of(Grade.DOUBTFUL, words)));
            case REFUSED -> new Outcome.NotMet(observed, said, say("remedy", of(Grade.REFUSED, words)));
        };
    }

    /** Only the phones that the advice is about: a good one beside them needs nothing. */
    private static List<Message> of(Grade grade, List<PhoneWord> words) {
        return PhoneWord.named(words.stream().filter(word -> word.grade() == grade).map(PhoneWord::phone).toList());
    }

    private static PhoneWord grade(Phone phone, PhoneMaker maker) {
        return switch (maker.seen(phone)) {
            case ANOTHER_MAKERS, DOUBTFUL -> new PhoneWord(phone, Grade.ASKED, Message.of("phone.maker-doubtful", maker.brand()));
            case CORDLESS -> new PhoneWord(phone, Grade.REFUSED, Message.of("phone.dect"));
            case FAMILY -> new PhoneWord(phone, Grade.ASKED, Message.of("phone.family", maker.named()));
            case SUPPORTED -> firmware(phone, maker.firmware());
            case UNLISTED -> unlisted(phone, maker);
        };
    }

    private static PhoneWord unlisted(Phone phone, PhoneMaker maker) {
        if (maker.unlisted() == PhoneMaker.Unlisted.REFUSED) {
            return new PhoneWord(phone, Grade.REFUSED, Message.of("phone.model-not-named"));
        }
        PhoneWord firmware = firmware(phone, maker.firmware());
        return firmware.grade() == Grade.REFUSED ? firmware : new PhoneWord(phone, Grade.ASKED, Message.of("phone.model-not-known"));
    }

    private static PhoneWord firmware(Phone phone, PhoneFirmware wanted) {
        if (phone.firmware().isEmpty()) {
            return new PhoneWord(phone, Grade.ASKED, Message.of("phone.firmware-not-told", wanted.least()));
        }
        Optional<List<Long>> counting = wanted.counting(phone.firmware().get());
        if (counting.isEmpty()) {
            return new PhoneWord(phone, Grade.ASKED, Message.of("phone.firmware-not-understood", wanted.least()));
        }
        Optional<PhoneFirmware.Way> way = wanted.way(counting.get());
        if (way.isEmpty()) {
            return new PhoneWord(phone, Grade.REFUSED, Message.of("phone.firmware-too-old", wanted.least()));
        }
        String release = wanted.release(counting.get());
        Optional<LocalizedText> fault = wanted.fault(counting.get());
        return fault.map(said -> new PhoneWord(phone, Grade.DOUBTFUL, Message.of("phone.defective", release, said)))
                .orElseGet(() -> new PhoneWord(phone, Grade.GOOD, Message.of("phone.good", way.get().by())));
    }

    private static Message say(String part, Object... arguments) {
        return Message.of(SHARED + part, arguments);
    }
}
