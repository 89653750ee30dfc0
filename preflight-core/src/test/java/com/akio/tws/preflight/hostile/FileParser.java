package com.akio.tws.preflight.hostile;

import com.akio.tws.preflight.bundle.BundleReader;
import com.akio.tws.preflight.bundle.BundleSeal;
import com.akio.tws.preflight.bundle.BundleWriter;
import com.akio.tws.preflight.bundle.ReceivedFile;
import com.akio.tws.preflight.bundle.Sample;
import com.akio.tws.preflight.bundle.SnapshotReader;
import com.akio.tws.preflight.bundle.SnapshotWriter;
import com.akio.tws.preflight.catalogue.CatalogueReader;
import com.akio.tws.preflight.checks.Checks;
import com.akio.tws.preflight.compare.ReportSummaryReader;
import com.akio.tws.preflight.input.BadInput;
import com.akio.tws.preflight.json.JsonSource;
import com.akio.tws.preflight.recorded.Reports;
import com.akio.tws.preflight.seal.SealKeys;
import com.akio.tws.preflight.site.SiteExample;
import com.akio.tws.preflight.site.SiteProfileReader;
import com.akio.tws.preflight.text.Language;
import com.akio.tws.preflight.text.Texts;
import com.akio.tws.preflight.write.JsonReportWriter;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Optional;
import java.util.function.Supplier;

/** Everything that reads a file which anybody may have written, with a sound file to begin from. */
public enum FileParser {

    PROFILE(FileParser::profile, bytes -> SiteProfileReader.read(JsonSource.commented("any", bytes).read())),
    CATALOGUE(CatalogueReader::builtInBytes, bytes -> CatalogueReader.read("any", bytes, Checks::figures)),
    REPORT(FileParser::report, bytes -> ReportSummaryReader.read(BundleReader.json("any", bytes))),
    SNAPSHOT(FileParser::snapshot, bytes -> SnapshotReader.read("any", bytes)),
    BUNDLE(FileParser::bundle, bytes -> BundleReader.open("any", bytes)),
    /** Signed, then encrypted. */
    SEALED(FileParser::sealed, FileParser::open),
    ARMORED(FileParser::armored, FileParser::open),
    /** What stands in an encrypted file is as much a stranger's as the file. */
    SIGNED(FileParser::signed, bytes -> open(SealKeys.seal().around(bytes)));

    /** Reads bytes, or refuses them. */
    interface Reading {
        Object read(byte[] bytes) throws BadInput;
    }

    private final byte[] sound;
    private final Reading reading;

    FileParser(Supplier<byte[]> sound, Reading reading) {
        this.sound = sound.get();
        this.reading = reading;
    }

    /** A file that it reads. */
    public byte[] sound() {
        return sound.clone();
    }

    /** Reads bytes: gives a value, or a refusal of a reasonable length that names the file. Anything else is a fault. */
    public void readOrRefuse(byte[] bytes) {
        try {
            if (reading.read(bytes) == null) {
                throw new AssertionError(this + " gave nothing");
            }
        } catch (BadInput refused) {
            String said = Texts.in(Language.ENGLISH).say(refused.said());
            if (!refused.getMessage().startsWith("any") || said.length() > 2000) {
                throw new AssertionError(this + " refused with: " + refused.getMessage());
            }
        }
    }

    private static byte[] profile() {
        return SiteExample.text(Language.ENGLISH).getBytes(StandardCharsets.UTF_8);
    }

    private static byte[] report() {
        return written(to -> new JsonReportWriter().write(Reports.sample(), Texts.in(Language.FRENCH), to));
    }

    private static byte[] snapshot() {
        return written(to -> SnapshotWriter.write(Sample.server(), "test", to));
    }

    private static Object open(byte[] bytes) throws BadInput {
        return BundleReader.open(ReceivedFile.of("any", bytes, SealKeys.keys()), SealKeys.keys());
    }

    private static byte[] sealed() {
        return SealKeys.seal().around(signed());
    }

    private static byte[] armored() {
        String letters = Base64.getMimeEncoder(64, new byte[] {'\n'}).encodeToString(sealed());
        return ("-----BEGIN AGE ENCRYPTED FILE-----\n" + letters + "\n-----END AGE ENCRYPTED FILE-----\n").getBytes(StandardCharsets.US_ASCII);
    }

    private static byte[] bundle() {
        return bundle(BundleSeal.NONE);
    }

    private static byte[] signed() {
        return bundle(SealKeys.seal());
    }

    private static byte[] bundle(BundleSeal seal) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try {
            BundleWriter.write(Sample.server(), Reports.sample(), Texts.in(Language.ENGLISH), "log\n", Optional.empty(), seal.key(), bytes);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    private interface Writing {
        void write(Appendable to) throws IOException;
    }

    private static byte[] written(Writing writing) {
        StringBuilder text = new StringBuilder();
        try {
            writing.write(text);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return text.toString().getBytes(StandardCharsets.UTF_8);
    }
}
