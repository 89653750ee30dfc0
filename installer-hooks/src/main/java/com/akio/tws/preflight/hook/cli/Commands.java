package com.akio.tws.preflight.hook.cli;

import java.util.LinkedHashMap;
import java.util.Map;
import picocli.CommandLine;

/** The commands, in the order that the help shows them. */
final class Commands {

    private static final Map<String, Class<? extends TwsCommand>> ALL = all();

    private Commands() {
    }

    /**
     * Adds what these arguments can lead to: the one command that they begin with, else all. To put one together takes the
     * reflection of all its options, and all of them together would be the longer half of a run.
     */
    static void addTo(CommandLine tool, String... arguments) {
        if (arguments.length > 0 && ALL.containsKey(arguments[0])) {
            tool.addSubcommand(ALL.get(arguments[0]));
        } else {
            ALL.values().forEach(tool::addSubcommand);
        }
    }

    private static Map<String, Class<? extends TwsCommand>> all() {
        Map<String, Class<? extends TwsCommand>> all = new LinkedHashMap<>();
        all.put("check", CheckCommand.class);
        all.put("collect", CollectCommand.class);
        all.put("demo", DemoCommand.class);
        all.put("plan", PlanCommand.class);
        all.put("profile", ProfileCommand.class);
        all.put("answer", AnswerCommand.class);
        all.put("diff", DiffCommand.class);
        all.put("fleet", FleetCommand.class);
        all.put("site", SiteCommand.class);
        all.put("fix", FixCommand.class);
        all.put("redact", RedactCommand.class);
        all.put("listen", ListenCommand.class);
        all.put("reach", ReachCommand.class);
        all.put("catalogue", CatalogueCommand.class);
        all.put("explain", ExplainCommand.class);
        all.put("selftest", SelftestCommand.class);
        return all;
    }
}
