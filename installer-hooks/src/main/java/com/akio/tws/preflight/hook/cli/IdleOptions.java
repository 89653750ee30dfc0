package com.akio.tws.preflight.hook.cli;

import com.akio.tws.preflight.input.BadInput;
import com.akio.tws.preflight.site.Role;
import com.akio.tws.preflight.text.Message;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import picocli.CommandLine;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.ParseResult;

/**
 * Options that can have no effect with the others given: each is refused with the reason and what to do, since whoever typed it expects
 * something of it. Goes by names alone; what only a file can tell is refused where the file is read. The wishes that every command has
 * ({@code --lang}, {@code --quiet}, {@code --no-color}) are never idle: scripts give them always.
 */
final class IdleOptions {

    private static final String EVERY_OTHER = "*";
    private static final Set<String> COMMON = Set.of("--lang", "--quiet", "--no-color", "--help");
    private static final String FROM = "--from";
    private static final String FROM_LIST = "--from-list";
    private static final String REACH = "--reach";
    private static final String EXAMPLE = "--example";

    private static final List<Rule> RULES = List.of(
            new Rule("check", given(FROM, FROM_LIST), "input.idle.replay", REACH, "--phones", "--server", "--token", "--proxy", "--timeout"),
            new Rule("check", given(FROM, FROM_LIST), "input.bundle.from", "--bundle"),
            new Rule("check", given(REACH).negate(), "input.idle.no-reach", "--server", "--token", "--proxy"),
            new Rule("collect", given(REACH).negate(), "input.idle.no-reach", "--server", "--token", "--proxy"),
            new Rule("selftest", given(FROM), "input.idle.selftest", "--profile", "--users", "--calls", "--secure", "--pabx", "--tws", "--role",
                    "--phase", "--install-dir", "--use", "--sessions", "--catalogue", REACH, "--phones", "--server", "--token", "--proxy", "--timeout"),
            new Rule("selftest", given(REACH).negate(), "input.idle.no-reach", "--server", "--token", "--proxy"),
            new Rule("selftest", IdleOptions::isClient, "input.idle.client", "--users", "--calls"),
            new Rule("check", IdleOptions::isClient, "input.idle.client", "--users", "--calls"),
            new Rule("fix", IdleOptions::isClient, "input.idle.client", "--users", "--calls"),
            new Rule("fleet", IdleOptions::isClient, "input.idle.client", "--users", "--calls"),
            new Rule("plan", given(EXAMPLE), "input.idle.example", EVERY_OTHER, EXAMPLE, "--format", "--output", Replacing.OPTION),
            new Rule("profile", ProfileCommand::isOfPage, "input.idle.page", "--users", "--calls", "--secure", "--pabx"),
            Rule.always("plan", "input.idle.plan", "--role", "--phase"),
            Rule.always("listen", "input.idle.rehearsal", "--role", "--phase", "--install-dir", "--users", "--calls"),
            Rule.always("reach", "input.idle.rehearsal", "--role", "--phase", "--install-dir", "--users", "--calls"),
            new Rule("reach", given("--phones").and(given("--server", FROM).negate()), "input.idle.phones", "--token", "--proxy", "--tws", "--secure", "--pabx"),
            new Rule("explain", given("--format", "--output"), "input.idle.pages", "--profile", "--users", "--calls", "--secure", "--pabx", "--tws", "--role",
                    "--phase", "--install-dir"),
            Rule.always("fix", "input.idle.fix", "--strict"),
            new Rule("answer", parsed -> !parsed.hasMatchedPositional(0), "input.idle.interview", "--when", "--note", "--until"));

    private IdleOptions() {
    }

    /**
     * What has no effect, and when.
     *
     * @param when whether the rest of a command line leaves them without one
     * @param always whether any does
     * @param why the key of the reason, which takes the option
     * @param options their longest names; behind {@link #EVERY_OTHER} those that have an effect
     */
    private record Rule(String command, Predicate<ParseResult> when, boolean always, String why, List<String> options) {

        Rule(String command, Predicate<ParseResult> when, String why, String... options) {
            this(command, when, false, why, List.of(options));
        }

        static Rule always(String command, String why, String... options) {
            return new Rule(command, parsed -> true, true, why, List.of(options));
        }

        boolean concerns(String option) {
            boolean named = options.contains(option);
            return options.contains(EVERY_OTHER) ? !named && !COMMON.contains(option) : named;
        }
    }

    /**
     * Refuses them.
     *
     * @throws BadInput for the first, in the order of the command line
     */
    static void verify(ParseResult parsed) throws BadInput {
        String command = parsed.commandSpec().name();
        for (ArgSpec one : parsed.matchedArgs()) {
            if (one instanceof OptionSpec option) {
                for (Rule rule : RULES) {
                    if (rule.command().equals(command) && rule.concerns(option.longestName()) && rule.when().test(parsed)) {
                        throw new BadInput(Message.of(rule.why(), option.longestName()));
                    }
                }
            }
        }
    }

    /** Leaves out of the help what a command only takes to say that it has no effect there. */
    static void hide(CommandLine tool) {
        tool.getSubcommands().forEach((name, command) -> RULES.stream().filter(rule -> rule.always() && rule.command().equals(name))
                .flatMap(rule -> rule.options().stream()).forEach(option -> hide(command.getCommandSpec(), option)));
    }

    private static void hide(CommandSpec command, String name) {
        OptionSpec option = command.findOption(name);
        if (option != null) {
            command.remove(option);
            command.addOption(OptionSpec.builder(option).hidden(true).build());
        }
    }

    private static Predicate<ParseResult> given(String... names) {
        return parsed -> Arrays.stream(names).anyMatch(parsed::hasMatchedOption);
    }

    private static boolean isClient(ParseResult parsed) {
        return Role.CLIENT.word().equals(parsed.matchedOptionValue("--role", ""));
    }
}
