package com.akio.tws.preflight.reach.phones;

import com.akio.tws.preflight.figures.PhoneMaker;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Model and firmware as phones write them in {@code User-Agent} and {@code Server} and as the title of their page.
 *
 * <p>Forms seen in public: {@code Yealink SIP-T27G 69.86.0.15} (a REGISTER to a DjangoPBX), {@code Yealink W60B 77.83.0.85},
 * {@code Yealink SIP VP-T49G 51.80.0.100} and {@code yealink} in small letters (wazo-platform/wazo-provd-plugins,
 * wazo_yealink/common/common.py), with a MAC address behind the version in some; {@code snomD785/10.1.198.12 0004130DD7C9}
 * (wazo-platform/wazo-provd-plugins#279), {@code snomD120/10.1.39.11} (MikoPBX), {@code snom760-SIP 8.7.5.35} within a browser-like text
 * (wazo_snom/common/common.py), {@code snom-m3-SIP/02.11}, {@code VP530P 23.70.0.40} without a maker.
 *
 * @param maker who makes it
 * @param type the model alone, in capital letters
 * @param firmware for example {@code 10.1.84.12}; empty when the words hold none
 */
record PhoneIdentity(PhoneMaker maker, String type, Optional<String> firmware) {

    private static final String VERSION = "[vV]?(\\d{1,4}(?:\\.\\d{1,5}){1,4}[a-z]?)(?![0-9])";
    private static final String MODEL = "([A-Z]{0,3}-?[A-Z]{0,2}\\d{1,4}[A-Z0-9_]*(?:-(?!SIP)[A-Z][A-Z0-9]*)?)(?:[ _](E[1-9])(?![A-Z0-9]))?";
    private static final String BEHIND = "(?:-SIP)?(?:[/ -]" + VERSION + ")?";
    /** A model without a maker is one only where nothing else stands there but its firmware and its MAC address. */
    private static final Pattern ALONE = Pattern.compile("(?i)(?:SIP[- ])?" + MODEL + BEHIND + "(?: [0-9A-F:-]{12,17})?");

    PhoneIdentity {
        Objects.requireNonNull(maker, "maker");
        Objects.requireNonNull(type, "type");
        Objects.requireNonNull(firmware, "firmware");
    }

    /** Maker and model, for example {@code Snom D785}. */
    String model() {
        return maker.brand() + " " + type;
    }

    /** The identity that a text gives, if it names one of the makers and a model, or a model that only one of them has. */
    static Optional<PhoneIdentity> of(String text, List<PhoneMaker> makers) {
        String words = text.strip().replaceAll("\\s+", " ");
        return makers.stream().flatMap(maker -> named(words, maker).stream()).findFirst()
                .or(() -> makers.stream().flatMap(maker -> alone(words, maker).stream()).findFirst());
    }

    /**
     * What two texts of one phone tell together. A model that has two names is written once in each ({@code snom715} and
     * {@code snom D715}): the fuller one is taken, and the firmware of either. Of two that differ the one is taken that its maker's list
     * knows.
     */
    static Optional<PhoneIdentity> joined(Optional<PhoneIdentity> sip, Optional<PhoneIdentity> web) {
        if (sip.isEmpty() || web.isEmpty()) {
            return sip.or(() -> web);
        }
        PhoneIdentity one = sip.get();
        PhoneIdentity other = web.get();
        if (one.maker().equals(other.maker()) && (one.holds(other) || other.holds(one))) {
            PhoneIdentity fuller = one.type().length() >= other.type().length() ? one : other;
            return Optional.of(new PhoneIdentity(one.maker(), fuller.type(), one.firmware().or(other::firmware)));
        }
        return Optional.of(!one.isKnown() && other.isKnown() ? other : one);
    }

    private boolean holds(PhoneIdentity other) {
        return type.startsWith(other.type) || type.endsWith(other.type);
    }

    private boolean isKnown() {
        return maker.knows(type);
    }

    private static Optional<PhoneIdentity> named(String words, PhoneMaker maker) {
        Matcher phone = Pattern.compile("(?i)(?:.*?[^A-Z0-9])??" + Pattern.quote(maker.brand()) + "[ /_:-]*(?:SIP[- ] *)?" + MODEL + BEHIND
                + "(?:[^A-Z0-9].*)?").matcher(words);
        return phone.matches() ? Optional.of(read(maker, phone)) : knownModel(words, maker);
    }

    /** The maker and the one model of its list, wherever they stand: {@code yealink embed httpd, T46S IP Phone}. */
    private static Optional<PhoneIdentity> knownModel(String words, PhoneMaker maker) {
        return maker.modelsIn(words).size() == 1 ? Optional.of(new PhoneIdentity(maker, maker.modelsIn(words).get(0), Optional.empty()))
                : Optional.empty();
    }

    private static Optional<PhoneIdentity> alone(String words, PhoneMaker maker) {
        Matcher phone = ALONE.matcher(words);
        return phone.matches() && maker.hasAlone(phone.group(1)) ? Optional.of(read(maker, phone)) : Optional.empty();
    }

    private static PhoneIdentity read(PhoneMaker maker, Matcher phone) {
        String model = phone.group(2) == null ? phone.group(1) : phone.group(1) + "_" + phone.group(2);
        return new PhoneIdentity(maker, model.toUpperCase(Locale.ROOT), Optional.ofNullable(phone.group(3)));
    }
}
