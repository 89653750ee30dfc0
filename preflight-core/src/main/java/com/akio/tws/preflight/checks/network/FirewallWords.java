package com.akio.tws.preflight.checks.network;

import com.akio.tws.preflight.catalogue.CheckId;
import com.akio.tws.preflight.text.Message;
import java.util.List;

/** How profiles, and what is said beside a finding, are worded. */
final class FirewallWords {

    private static final CheckId ID = CheckId.of("server.firewall");

    private FirewallWords() {
    }

    static Message said(FirewallState state) {
        return ID.message(state.isOn() ? "profile-on" : "profile-off", word(state));
    }

    static Message word(FirewallState state) {
        return ID.message("profile." + state.profile().word());
    }

    /** The sentence with others behind it. */
    static Message with(Message sentence, List<Message> others) {
        Message all = sentence;
        for (Message other : others) {
            all = ID.message("and", all, other);
        }
        return all;
    }
}
