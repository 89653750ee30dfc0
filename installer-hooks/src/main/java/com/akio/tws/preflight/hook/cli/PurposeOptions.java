package com.akio.tws.preflight.hook.cli;

import com.akio.tws.preflight.input.BadInput;
import com.akio.tws.preflight.site.Purpose;
import com.akio.tws.preflight.site.Role;
import com.akio.tws.preflight.site.Site;
import com.akio.tws.preflight.site.Use;
import com.akio.tws.preflight.text.Message;
import com.akio.tws.preflight.text.Worded;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** The options that tell what the client machine at hand is for. */
final class PurposeOptions {

    /** For a machine that is used for nothing of the list. */
    private static final String NONE = "none";

    /** Where nothing is told. */
    static final PurposeOptions NOTHING_TOLD = new PurposeOptions();

    @Option(names = "--use", split = ",", paramLabel = "softphone,smartattendant,v4-client|none")
    private @Nullable List<String> uses;

    @Option(names = "--sessions", paramLabel = "N")
    private @Nullable String sessions;

    /** Whether anything is told. */
    boolean tells() {
        return uses != null || sessions != null;
    }

    /** The site with what the options tell, the rest as it was told before. */
    Site over(Site site) throws BadInput {
        if (uses == null && sessions == null) {
            return site;
        }
        if (site.role() != Role.CLIENT) {
            throw new BadInput(Message.of("input.purpose.server"));
        }
        return site.usedFor(new Purpose(uses == null ? site.purpose().uses() : Optional.of(told(uses)),
                sessions == null ? site.purpose().sessions() : OptionalInt.of(many(sessions))));
    }

    private static Set<Use> told(List<String> uses) throws BadInput {
        Set<Use> told = EnumSet.noneOf(Use.class);
        List<String> known = new ArrayList<>(Worded.words(Use.class));
        known.add(NONE);
        if (uses.isEmpty()) {
            throw new BadInput(Message.of("input.word.unknown", "", "--use", known));
        }
        for (String word : uses) {
            Optional<Use> use = Worded.ofWord(Use.class, word.strip());
            if (use.isEmpty() && !(word.strip().equals(NONE) && uses.size() == 1)) {
                throw new BadInput(known.contains(word.strip()) ? Message.of("input.use.none-alone")
                        : Message.of("input.word.unknown", word, "--use", known));
            }
            use.ifPresent(told::add);
        }
        return told;
    }

    private static int many(String sessions) throws BadInput {
        if (sessions.matches("[0-9]{1,5}") && Integer.parseInt(sessions) <= Purpose.MOST_SESSIONS) {
            return Integer.parseInt(sessions);
        }
        throw new BadInput(Message.of("input.sessions", sessions, Purpose.MOST_SESSIONS));
    }
}
