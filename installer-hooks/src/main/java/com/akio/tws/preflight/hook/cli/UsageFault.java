package com.akio.tws.preflight.hook.cli;

import com.akio.tws.preflight.text.Message;
import java.util.ArrayList;
import java.util.List;
import picocli.CommandLine.MissingParameterException;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.OverwrittenOptionException;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.UnmatchedArgumentException;

/** What was wrong with a command line, in words of our own: picocli speaks English only. */
final class UsageFault {

    private UsageFault() {
    }

    static Message of(ParameterException usage) {
        if (usage instanceof UnmatchedArgumentException unmatched) {
            List<String> meant = unmatched.getSuggestions();
            return meant.isEmpty() ? Message.of("input.usage.unknown", unmatched.getUnmatched())
                    : Message.of("input.usage.unknown-like", unmatched.getUnmatched(), meant);
        }
        if (usage instanceof MissingParameterException missing) {
            List<String> names = new ArrayList<>();
            missing.getMissing().forEach(argument -> names.add(name(argument)));
            return Message.of("input.usage.missing", names);
        }
        if (usage instanceof OverwrittenOptionException twice) {
            return Message.of("input.usage.twice", name(twice.getOverwritten()));
        }
        return usage.getArgSpec() == null || usage.getValue() == null ? Message.verbatim(String.valueOf(usage.getMessage()))
                : Message.of("input.usage.value", usage.getValue(), name(usage.getArgSpec()));
    }

    private static String name(ArgSpec argument) {
        return argument instanceof OptionSpec option ? option.longestName() + " " + argument.paramLabel() : argument.paramLabel();
    }
}
