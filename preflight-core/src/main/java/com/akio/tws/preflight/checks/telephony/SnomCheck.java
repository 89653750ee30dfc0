package com.akio.tws.preflight.checks.telephony;

import com.akio.tws.preflight.catalogue.CheckId;
import com.akio.tws.preflight.catalogue.Figures;
import com.akio.tws.preflight.catalogue.PhoneMaker;
import com.akio.tws.preflight.check.Check;
import com.akio.tws.preflight.check.Facts;
import com.akio.tws.preflight.check.Needs;
import com.akio.tws.preflight.check.Outcome;
import com.akio.tws.preflight.check.Terms;
import com.akio.tws.preflight.checks.telephony.PhoneWord.Grade;
import com.akio.tws.preflight.facts.PhoneFacts;
import com.akio.tws.preflight.site.Phone;
import com.akio.tws.preflight.text.Message;
import com.akio.tws.preflight.version.Version;
import java.util.Optional;

/** The Snom phones of the site: a model that the document names, with firmware 8.7.3.25 or later and uaCSTA (R61). */
public final class SnomCheck implements Check {

    private static final CheckId ID = CheckId.of("telephony.snom");

    @Override
    public CheckId id() {
        return ID;
    }

    @Override
    public Needs needs() {
        return Needs.every().quoting(PhoneFacts.SEEN);
    }

    @Override
    public Message required(Terms terms) {
        return ID.message("required", terms.figures().texts("named"), terms.figures().text("minimumFirmware"));
    }

    @Override
    public Outcome judge(Facts facts, Terms terms) {
        return Phones.judge(ID, facts, terms, (phone, maker) -> grade(phone, maker, terms.figures()));
    }

    private static PhoneWord grade(Phone phone, PhoneMaker maker, Figures figures) {
        if (maker.isCordless(phone)) {
            return new PhoneWord(phone, Grade.REFUSED, Message.of("phone.dect"));
        }
        if (!maker.knows(phone)) {
            return new PhoneWord(phone, Grade.REFUSED, Message.of("phone.model-not-named"));
        }
        String least = figures.text("minimumFirmware");
        if (phone.firmware().isEmpty()) {
            return new PhoneWord(phone, Grade.ASKED, Message.of("phone.firmware-not-told", least));
        }
        Optional<Version> firmware = Version.of(phone.firmware().get());
        if (firmware.isEmpty()) {
            return new PhoneWord(phone, Grade.ASKED, Message.of("phone.firmware-not-understood", least));
        }
        return firmware.get().isAtLeast(Version.of(least).orElseThrow())
                ? new PhoneWord(phone, Grade.GOOD, Message.of("phone.good"))
                : new PhoneWord(phone, Grade.REFUSED, Message.of("phone.firmware-too-old", least));
    }
}
