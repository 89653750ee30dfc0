package com.akio.tws.preflight.selftest;

import com.akio.tws.preflight.fact.Reading;
import com.akio.tws.preflight.fact.Value;
import com.akio.tws.preflight.text.Message;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * One way for a person to look at a fact.
 *
 * @param facts the facts it is for; {@code *} stands for one part of a name, and at the end for all that follows
 * @param shell where it is typed, and how it is made
 * @param template the command; the name of the value for {@link Shell#REG_VALUE} whose source may be its key; empty otherwise
 * @param look the end of the key of the words that say what to compare
 * @param elevated whether the console must be an administrator's
 * @param described the page that describes the command; empty where there is no command
 */
public record HandCommand(String facts, Shell shell, String template, String look, boolean elevated, String described) {

    private static final Pattern PLACE = Pattern.compile("\\{([a-z-]+)}");

    public HandCommand {
        Objects.requireNonNull(facts, "facts");
        Objects.requireNonNull(shell, "shell");
        Objects.requireNonNull(template, "template");
        Objects.requireNonNull(look, "look");
        Objects.requireNonNull(described, "described");
    }

    /** Whether it is for a fact of this name. */
    public boolean isFor(String fact) {
        String pattern = facts.endsWith(".*") ? Pattern.quote(facts.substring(0, facts.length() - 1)) + ".+"
                : Pattern.quote(facts).replace("*", "\\E[^.]+\\Q");
        return fact.matches(pattern);
    }

    /** What a person can do about one reading; without a command where the reading does not give what belongs into it. */
    Comparison over(Reading<Value> reading, Map<String, String> places) {
        Optional<String> command = switch (shell) {
            case NONE -> Optional.empty();
            case REG_VALUE, REG_KEY, REG_TREE -> RegistryCommand.of(shell, template, reading.source());
            case BOTH, POWERSHELL -> filled(places);
        };
        return new Comparison(command, shell.typedIn(), Message.of("selftest.look." + look), elevated, described);
    }

    private Optional<String> filled(Map<String, String> places) {
        boolean all = PLACE.matcher(template).results().allMatch(place -> places.containsKey(place.group(1)));
        return all ? Optional.of(PLACE.matcher(template).replaceAll(place -> Matcher.quoteReplacement(places.get(place.group(1)))))
                : Optional.empty();
    }
}
