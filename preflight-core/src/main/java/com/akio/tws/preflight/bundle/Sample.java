package com.akio.tws.preflight.bundle;

import com.akio.tws.preflight.input.BadInput;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;

/** The sample that comes with the tool: a made-up server on which a few things must change. */
public final class Sample {

    private static final String SERVER = "sample-server.json";

    private Sample() {
    }

    /** A server. It is marked as a sample, and so is every report on it. */
    public static Collected server() {
        try (InputStream bytes = Sample.class.getResourceAsStream(SERVER)) {
            if (bytes == null) {
                throw new IllegalStateException("missing from the jar: " + SERVER);
            }
            Collected read = SnapshotReader.read(SERVER, bytes.readAllBytes());
            return new Collected(read.snapshot(), read.site(), true);
        } catch (IOException broken) {
            throw new UncheckedIOException("unreadable in the jar: " + SERVER, broken);
        } catch (BadInput broken) {
            throw new IllegalStateException("damaged in the jar: " + SERVER, broken);
        }
    }
}
