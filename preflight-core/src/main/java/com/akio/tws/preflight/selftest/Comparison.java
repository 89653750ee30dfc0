package com.akio.tws.preflight.selftest;

import com.akio.tws.preflight.text.Message;
import java.util.Objects;
import java.util.Optional;

/**
 * What a person types to see for herself what a reading says.
 *
 * @param command the command, ready to be typed; empty where there is none, or what it needs was not read
 * @param shell where it is typed: {@link Shell#BOTH}, {@link Shell#POWERSHELL} or {@link Shell#NONE}
 * @param look what its answer looks like, and which part of it is compared
 * @param elevated whether the console must be an administrator's
 * @param described the page that describes the command; empty where there is no command
 */
public record Comparison(Optional<String> command, Shell shell, Message look, boolean elevated, String described) {

    public Comparison {
        Objects.requireNonNull(command, "command");
        Objects.requireNonNull(shell, "shell");
        Objects.requireNonNull(look, "look");
        Objects.requireNonNull(described, "described");
    }
}
