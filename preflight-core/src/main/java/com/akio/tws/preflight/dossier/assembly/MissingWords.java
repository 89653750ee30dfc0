package com.akio.tws.preflight.dossier.assembly;

import com.akio.tws.preflight.dossier.MissingPart;
import com.akio.tws.preflight.text.Message;

/** A machine of which no bundle counts, in words. */
final class MissingWords {

    private MissingWords() {
    }

    static Message of(MissingPart missing) {
        Message part = Message.of("dossier.part." + missing.part().word());
        return missing.name().map(name -> Message.of("dossier.missing.named", part, name)).orElse(Message.of("dossier.missing", part));
    }
}
