package com.akio.tws.preflight.reach.phones;

import com.akio.tws.preflight.figures.PhoneMaker;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Model and firmware as phones write them behind their maker's name in {@code User-Agent} and {@code Server}.
 *
 * <p>Forms seen in public: {@code Yealink SIP-T27G 69.86.0.15} (a REGISTER to a DjangoPBX), {@code Yealink W60B 77.83.0.85},
 * {@code Yealink SIP VP-T49G 51.80.0.100} and {@code yealink} in small letters (wazo-platform/wazo-provd-plugins,
 * wazo_yealink/common/common.py), with a MAC address behind the version in some; {@code snomD785/10.1.84.12} (Kamailio notes),
 * {@code snomD120/10.1.39.11} (MikoPBX), {@code snom760-SIP 8.7.5.35} within a browser-like text (wazo_snom/common/common.py).
 *
 * @param model maker and model, for example {@code Snom D785}
 * @param firmware for example {@code 10.1.84.12}; empty when the words hold none
 */
public record PhoneIdentity(String model, Optional<String> firmware) {

    private static final String VERSION = "(\\d{1,4}(?:\\.\\d{1,4}){2,4})";
    private static final String MODEL = "([A-Z]{0,3}-?[A-Z]?\\d{1,4}[A-Z0-9_]*(?:-(?!SIP)[A-Z0-9]+)?)";

    /** The identity that a text gives, if it names one of the makers and a model. */
    public static Optional<PhoneIdentity> of(String text, List<PhoneMaker> makers) {
        String words = text.strip().replaceAll("\\s+", " ");
        return makers.stream().flatMap(maker -> of(words, maker.brand()).stream()).findFirst();
    }

    private static Optional<PhoneIdentity> of(String words, String brand) {
        Matcher phone = Pattern.compile("(?i)(?:.*?[^A-Z0-9])??" + Pattern.quote(brand) + "[ /_:-]*(?:SIP[- ] *)?" + MODEL
                + "(?:-SIP)?(?:[/ ]" + VERSION + ")?(?:[^A-Z0-9].*)?").matcher(words);
        return phone.matches() ? Optional.of(new PhoneIdentity(brand + " " + phone.group(1).toUpperCase(Locale.ROOT),
                Optional.ofNullable(phone.group(2)))) : Optional.empty();
    }
}
