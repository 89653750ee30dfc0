package com.akio.tws.preflight.seal;

import com.akio.tws.preflight.text.Message;

/** What is said of a key that is spelt wrongly. */
final class KeyWords {

    private KeyWords() {
    }

    static Message of(Bech32.Fault fault) {
        return switch (fault) {
            case CASE -> Message.of("input.age.key.case");
            case SIGNS -> Message.of("input.age.key.none");
            case CHECKSUM -> Message.of("input.age.key.checksum");
        };
    }
}
