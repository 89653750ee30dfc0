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
import java.util.OptionalLong;

/**
 * The Yealink phones of the site (R62): from release 81 by uaCSTA, from 73 by action URLs; 84 and 85 fail at call transfer, which warns;
 * DECT is not supported.
 */
public final class YealinkCheck implements Check {

    private static final CheckId ID = CheckId.of("telephony.yealink");

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
        return ID.message("required", terms.figures().whole("fromCsta"), terms.figures().whole("fromActionUrl"));
    }

    @Override
    public Outcome judge(Facts facts, Terms terms) {
        return Phones.judge(ID, facts, terms, (phone, maker) -> grade(phone, maker, terms.figures()));
    }

    private static PhoneWord grade(Phone phone, PhoneMaker maker, Figures figures) {
        if (maker.isCordless(phone)) {
            return new PhoneWord(phone, Grade.REFUSED, Message.of("phone.dect"));
        }
        long least = figures.whole("fromActionUrl");
        if (phone.firmware().isEmpty()) {
            return new PhoneWord(phone, Grade.ASKED, Message.of("phone.firmware-not-told", "x." + least + ".x.x"));
        }
        OptionalLong release = YealinkFirmware.release(phone.firmware().get());
        if (release.isEmpty()) {
            return new PhoneWord(phone, Grade.ASKED, Message.of("phone.firmware-not-understood", "x." + least + ".x.x"));
        }
        if (release.getAsLong() < least) {
            return new PhoneWord(phone, Grade.REFUSED, Message.of("phone.firmware-too-old", "x." + least + ".x.x"));
        }
        if (figures.wholes("defective").contains(release.getAsLong())) {
            return new PhoneWord(phone, Grade.DOUBTFUL, ID.message("transfer", release.getAsLong()));
        }
        boolean csta = release.getAsLong() >= figures.whole("fromCsta");
        return new PhoneWord(phone, Grade.GOOD, ID.message(csta ? "csta" : "action-url", release.getAsLong()));
    }
}
