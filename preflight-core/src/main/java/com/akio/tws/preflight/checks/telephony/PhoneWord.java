package com.akio.tws.preflight.checks.telephony;

import com.akio.tws.preflight.site.Phone;
import com.akio.tws.preflight.text.Message;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;

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

    /** Each phone with the reason, and equal ones once with how many they are: a range of addresses is many equal phones. */
    static List<Message> said(List<PhoneWord> words) {
        return counted(words.stream().map(word -> Message.of("phone.said", named(word.phone()), word.reason())).toList());
    }

    /** The phones as the profile names them, equal ones once. */
    static List<Message> named(List<Phone> phones) {
        return counted(phones.stream().map(PhoneWord::named).toList());
    }

    private static List<Message> counted(List<Message> messages) {
        Map<Message, Long> many = messages.stream().collect(Collectors.groupingBy(Function.identity(), LinkedHashMap::new, Collectors.counting()));
        return many.entrySet().stream().map(one -> one.getValue() == 1 ? one.getKey() : Message.of("phone.times", one.getValue(), one.getKey()))
                .toList();
    }

    /** The phone as the profile names it. */
    private static Message named(Phone phone) {
        return phone.firmware().map(firmware -> Message.of("phone.with-firmware", phone.model(), firmware))
                .orElse(Message.of("phone.without-firmware", phone.model()));
    }
}
