package com.akio.tws.preflight.hook.cli;

import com.akio.tws.preflight.input.BadInput;
import com.akio.tws.preflight.site.Waiver;
import com.akio.tws.preflight.text.Message;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A waiver as it is typed: {@code ID=reason}, and behind the reason, in any order, {@code ;until=}, {@code ;by=} and {@code ;on=}. */
final class WaiverText {

    private static final Pattern FIELD = Pattern.compile(";(until|by|on)=");

    private WaiverText() {
    }

    /**
     * Reads a waiver.
     *
     * @throws BadInput if it is misspelt or has no reason
     */
    static Waiver parse(String text) throws BadInput {
        Matcher field = FIELD.matcher(text);
        boolean more = field.find();
        String head = text.substring(0, more ? field.start() : text.length());
        Map<String, String> fields = new HashMap<>();
        while (more) {
            String name = field.group(1);
            int begin = field.end();
            more = field.find();
            if (fields.put(name, text.substring(begin, more ? field.start() : text.length()).strip()) != null) {
                throw form();
            }
        }
        int sign = head.indexOf('=');
        String reason = sign < 1 ? "" : head.substring(sign + 1).strip();
        Optional<String> by = Optional.ofNullable(fields.get("by"));
        if (reason.isEmpty() || by.filter(String::isEmpty).isPresent()) {
            throw form();
        }
        return new Waiver(head.substring(0, sign).strip(), reason, date(fields, "until"), by, date(fields, "on"));
    }

    private static Optional<LocalDate> date(Map<String, String> fields, String name) throws BadInput {
        try {
            return Optional.ofNullable(fields.get(name)).map(LocalDate::parse);
        } catch (DateTimeParseException noDate) {
            throw form();
        }
    }

    private static BadInput form() {
        return new BadInput(Message.of("input.waiver.form"));
    }
}
