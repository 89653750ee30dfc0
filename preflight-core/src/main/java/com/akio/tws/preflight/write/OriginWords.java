package com.akio.tws.preflight.write;

import com.akio.tws.preflight.report.Origin;
import com.akio.tws.preflight.text.Message;
import com.google.gson.stream.JsonWriter;
import java.io.IOException;
import java.util.Optional;

/** How a report says which bundle it is from. A signature that nobody verified is told, and is no praise. */
final class OriginWords {

    private OriginWords() {
    }

    /** The member of the JSON report; a machine that was looked at has none. */
    static void write(JsonWriter json, Optional<Origin> bundle) throws IOException {
        if (bundle.isEmpty()) {
            return;
        }
        Origin origin = bundle.get();
        json.name("bundle").beginObject().name("sha256").value(origin.sha256());
        if (origin.encrypted().isPresent()) {
            json.name("encryptedSha256").value(origin.encrypted().get());
        }
        json.name("signed").value(origin.signed());
        if (origin.signer().isPresent()) {
            json.name("signer").value(origin.signer().get().name()).name("signerSha256").value(origin.signer().get().sha256());
        }
        json.endObject();
    }

    /** Whether the bundle is signed, and by whom where somebody asked. */
    static Message signature(Origin origin) {
        return origin.signer().map(signer -> Message.of("report.bundle.signer", signer.name()))
                .orElseGet(() -> origin.signed() ? Message.of("report.bundle.not-verified") : Message.of("report.bundle.unsigned"));
    }

    /** The bundle's checksum, and whose it is. */
    static Message said(Origin origin) {
        Message signature = signature(origin);
        return origin.encrypted().map(file -> Message.of("report.bundle.encrypted", origin.sha256(), file, signature))
                .orElseGet(() -> Message.of("report.bundle.plain", origin.sha256(), signature));
    }
}
