package com.akio.tws.preflight.checks.telephony;

import com.akio.tws.preflight.site.Phone;
import com.akio.tws.preflight.text.Message;
import java.util.Objects;

/**
 * What is said of one phone of the site.
 *
 * @param phone the phone
 * @param grade how it stands
 * @param reason why, to stand behind the phone's name
 */
record PhoneWord(Phone phone, Grade grade, Message reason) {

    /** From best to worst. */
    enum Grade {
        GOOD, ASKED, DOUBTFUL, REFUSED
    }

    PhoneWord {
        Objects.requireNonNull(phone, "phone");
        Objects.requireNonNull(grade, "grade");
        Objects.requireNonNull(reason, "reason");
    }

    /** The phone with the reason. */
    Message said() {
        return Message.of("phone.said", named(phone), reason);
    }

    /** The phone as the profile names it. */
    static Message named(Phone phone) {
        return phone.firmware().map(firmware -> Message.of("phone.with-firmware", phone.model(), firmware))
                .orElse(Message.of("phone.without-firmware", phone.model()));
    }
}
