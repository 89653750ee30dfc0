package com.akio.tws.preflight.hook.cli;

import com.akio.tws.preflight.input.BadInput;
import com.akio.tws.preflight.json.Json;
import com.akio.tws.preflight.site.PabxKind;
import com.akio.tws.preflight.site.SiteProfile;
import com.akio.tws.preflight.siteform.ProfileDraft;
import com.akio.tws.preflight.text.Message;
import com.akio.tws.preflight.text.Worded;
import java.util.Optional;
import java.util.OptionalInt;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** What may be told of a site without writing a profile; beside one, it wins. */
final class ToldOptions {

    /** As in a site profile. */
    private static final int MOST = 1_000_000;

    @Option(names = "--users", paramLabel = "N")
    private @Nullable String users;

    @Option(names = "--calls", paramLabel = "N")
    private @Nullable String calls;

    @Option(names = "--secure")
    private boolean secure;

    @Option(names = "--pabx", paramLabel = "KIND")
    private @Nullable String pabx;

    /** Whether anything is told. */
    boolean any() {
        return users != null || calls != null || secure || pabx != null;
    }

    /** Whether a size is told. */
    boolean tellsSize() {
        return users != null || calls != null;
    }

    /** The plan with what is told. */
    SiteProfile over(SiteProfile planned) throws BadInput {
        if (!any()) {
            return planned;
        }
        return planned.withTold(whole("--users", users, 1), whole("--calls", calls, 0), secure, kind());
    }

    /** A profile of nothing but what is told. */
    ProfileDraft draft() throws BadInput {
        SiteProfile profile = over(SiteProfile.EMPTY);
        ProfileDraft draft = ProfileDraft.EMPTY;
        if (profile.users().isPresent()) {
            draft = draft.told("users", numeral(profile.users().getAsInt()));
        }
        if (profile.callsPerHour().isPresent()) {
            draft = draft.told("callsPerHour", numeral(profile.callsPerHour().getAsInt()));
        }
        if (profile.secure()) {
            draft = draft.told("secure", new Json.Flag(true));
        }
        return profile.pabx().isPresent() ? draft.told("pabx.kind", new Json.Text(profile.pabx().get().kind().word())) : draft;
    }

    private static Json numeral(int number) {
        return new Json.Numeral(Integer.toString(number));
    }

    private Optional<PabxKind> kind() throws BadInput {
        if (pabx == null) {
            return Optional.empty();
        }
        Optional<PabxKind> kind = Worded.ofWord(PabxKind.class, pabx);
        if (kind.isEmpty()) {
            throw new BadInput(Message.of("input.word.unknown", pabx, "--pabx", Worded.words(PabxKind.class)));
        }
        return kind;
    }

    private static OptionalInt whole(String option, @Nullable String given, int least) throws BadInput {
        if (given == null) {
            return OptionalInt.empty();
        }
        if (given.matches("[0-9]{1,7}")) {
            int number = Integer.parseInt(given);
            if (number >= least && number <= MOST) {
                return OptionalInt.of(number);
            }
        }
        throw new BadInput(Message.of("input.whole", option, given, least, MOST));
    }
}
