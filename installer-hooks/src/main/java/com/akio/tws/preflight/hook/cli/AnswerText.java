package com.akio.tws.preflight.hook.cli;

import com.akio.tws.preflight.input.BadInput;
import com.akio.tws.preflight.site.Answer;
import com.akio.tws.preflight.site.AnswerTime;
import com.akio.tws.preflight.text.Message;
import java.time.Clock;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * An answer as it is typed: {@code ID=yes;by=Marie Curie;function=DSI;when=2026-11-23;until=2027-06-30;note=…}. A semicolon begins a field
 * only where the field's name and an equals sign follow; so a note may hold both signs, and no other field a semicolon.
 */
final class AnswerText {

    private static final String NOTE = "note";
    private static final Pattern FIELD = Pattern.compile(";\\s*(by|function|when|note|until)\\s*=");
    private static final Map<String, Answer.Value> WORDS =
            Map.of("yes", Answer.Value.YES, "oui", Answer.Value.YES, "no", Answer.Value.NO, "non", Answer.Value.NO);

    private AnswerText() {
    }

    /**
     * Reads an answer; without {@code when}, it was given today.
     *
     * @throws BadInput if it is misspelt or names nobody
     */
    static Answer parse(String text, Clock clock) throws BadInput {
        Matcher field = FIELD.matcher(text);
        int end = field.find() ? field.start() : text.length();
        String head = text.substring(0, end);
        int sign = head.indexOf('=');
        if (sign < 1) {
            throw form(text);
        }
        Map<String, String> fields = fields(text, field.reset());
        String by = fields.getOrDefault("by", "");
        if (by.isEmpty()) {
            throw new BadInput(Message.of("input.answer.by", head.substring(0, sign).strip()));
        }
        return new Answer(head.substring(0, sign).strip(), value(head.substring(sign + 1)), by, filled(fields, "function"),
                when(filled(fields, "when"), clock), filled(fields, NOTE), until(filled(fields, "until")));
    }

    /** Yes or no, in either language; there is no third: what does not concern a site, its profile says. */
    static Answer.Value value(String word) throws BadInput {
        return Optional.ofNullable(WORDS.get(word.strip().toLowerCase(Locale.ROOT)))
                .orElseThrow(() -> new BadInput(Message.of("input.answer.value", word.strip())));
    }

    /** When it was answered; untold, today. */
    static AnswerTime when(Optional<String> told, Clock clock) throws BadInput {
        if (told.isEmpty()) {
            return AnswerTime.on(LocalDate.now(clock));
        }
        return AnswerTime.parse(told.get())
                .orElseThrow(() -> new BadInput(Message.of("input.answer.when", told.get(), Message.of("input.site.answer.when"))));
    }

    /** The last day on which it counts. */
    static Optional<LocalDate> until(Optional<String> told) throws BadInput {
        try {
            return told.map(LocalDate::parse);
        } catch (DateTimeParseException noDate) {
            throw new BadInput(Message.of("input.answer.until", told.orElse(""), Message.of("input.site.date")));
        }
    }

    private static Map<String, String> fields(String text, Matcher field) throws BadInput {
        Map<String, String> fields = new HashMap<>();
        boolean more = field.find();
        while (more) {
            String name = field.group(1);
            int begin = field.end();
            more = field.find();
            String value = text.substring(begin, more ? field.start() : text.length()).strip();
            boolean sound = name.equals(NOTE) || value.indexOf(';') < 0;
            if (!sound || fields.put(name, value) != null) {
                throw form(text);
            }
        }
        return fields;
    }

    private static Optional<String> filled(Map<String, String> fields, String name) {
        return Optional.ofNullable(fields.get(name)).filter(value -> !value.isEmpty());
    }

    private static BadInput form(String text) {
        return new BadInput(Message.of("input.answer.form", text));
    }
}
