package com.akio.tws.preflight.checks.network;

import com.akio.tws.preflight.text.Message;
import java.util.List;

/** How profiles, and what is said beside a finding, are worded. */
final class FirewallWords {

    private FirewallWords() {
    }

    static Message said(FirewallState state) {
        return Message.of(state.isOn() ? "firewall.profile-on" : "firewall.profile-off", word(state));
    }

    static Message word(FirewallState state) {
        return Message.of("firewall.profile." + state.profile().word());
    }

    /** The sentence with others behind it. */
    static Message with(Message sentence, List<Message> others) {
        Message all = sentence;
        for (Message other : others) {
            all = Message.of("firewall.and", all, other);
        }
        return all;
    }
}
