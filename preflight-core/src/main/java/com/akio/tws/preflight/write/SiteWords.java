package com.akio.tws.preflight.write;

import com.akio.tws.preflight.site.Purpose;
import com.akio.tws.preflight.site.Role;
import com.akio.tws.preflight.site.Site;
import com.akio.tws.preflight.site.SiteProfile;
import com.akio.tws.preflight.site.Use;
import com.akio.tws.preflight.text.Message;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/** What a verdict was given for, in a few words: the numbers that were told, and for what a client machine is used. */
final class SiteWords {

    private SiteWords() {
    }

    /** The words; empty where nothing was told that a reader would miss. */
    static Optional<Message> of(Site site) {
        List<Message> told = new ArrayList<>();
        SiteProfile profile = site.profile();
        if (site.role() == Role.SERVER) {
            add(told, "users", profile.users());
            add(told, "calls", profile.callsPerHour());
            add(told, "channels", profile.mediaChannels());
            if (profile.secure()) {
                told.add(Message.of("report.site.secure"));
            }
        }
        Purpose purpose = site.purpose();
        for (Use use : Use.values()) {
            if (purpose.uses().filter(uses -> uses.contains(use)).isPresent()) {
                told.add(Message.of("report.site." + use.word()));
            }
        }
        if (purpose.uses().filter(uses -> uses.isEmpty()).isPresent()) {
            told.add(Message.of("report.site.none"));
        }
        add(told, "sessions", purpose.sessions());
        return told.isEmpty() ? Optional.empty() : Optional.of(Message.of("report.site", told));
    }

    private static void add(List<Message> told, String word, OptionalInt number) {
        if (number.isPresent()) {
            told.add(Message.of("report.site." + word, number.getAsInt()));
        }
    }
}
