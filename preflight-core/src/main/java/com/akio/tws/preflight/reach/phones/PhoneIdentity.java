package com.akio.tws.preflight.reach.phones;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Model and firmware as Snom and Yealink phones write them in {@code User-Agent} and {@code Server}.
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
    private static final Pattern YEALINK = Pattern.compile(
            "(?i)yealink\\s+(?:SIP[- ]\\s*)?([A-Z]{1,3}-?[A-Z]?\\d{2,3}[A-Z0-9_]*(?:-[A-Z0-9]+)?)(?:\\s+" + VERSION + ")?.*");
    private static final Pattern SNOM = Pattern.compile("(?i).*?\\bsnom\\s?([A-Z]?\\d{2,4}[A-Z]*)(?:-SIP)?(?:[/ ]" + VERSION + ")?.*");

    /** The identity that a text gives, if it is in a form that is known. */
    public static Optional<PhoneIdentity> of(String text) {
        String words = text.strip().replaceAll("\\s+", " ");
        Matcher yealink = YEALINK.matcher(words);
        if (yealink.matches()) {
            return Optional.of(new PhoneIdentity("Yealink " + yealink.group(1).toUpperCase(Locale.ROOT),
                    Optional.ofNullable(yealink.group(2))));
        }
        Matcher snom = SNOM.matcher(words);
        return snom.matches() ? Optional.of(new PhoneIdentity("Snom " + snom.group(1).toUpperCase(Locale.ROOT),
                Optional.ofNullable(snom.group(2)))) : Optional.empty();
    }
}
