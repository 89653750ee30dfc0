package com.akio.tws.preflight.bundle;

import com.akio.tws.preflight.input.BadInput;
import com.akio.tws.preflight.input.Place;
import com.akio.tws.preflight.input.Sha256;
import com.akio.tws.preflight.json.JsonCursor;
import com.akio.tws.preflight.json.JsonSource;
import com.akio.tws.preflight.report.Origin;
import com.akio.tws.preflight.text.Brief;
import com.akio.tws.preflight.text.Message;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;

/**
 * Reads a bundle or a bare snapshot that somebody sent. Nothing is unpacked to disk; names, sizes and checksums are
 * verified before a word of it is believed.
 */
public final class BundleReader {

    /** The most bytes that a bundle, a snapshot or a report can sensibly have. */
    public static final long LONGEST_FILE = BundleEntries.LONGEST_FILE;

    private BundleReader() {
    }

    /**
     * Reads what was collected from a bundle ({@code *.zip}) or a snapshot ({@code *.json}), told apart by its first bytes.
     *
     * @throws BadInput if it is neither, was changed, or is larger than one can be
     */
    public static Collected read(Path file) throws BadInput {
        return open(file).collected();
    }

    /** Reads what was collected from the bytes of a bundle or a snapshot. */
    public static Collected read(String name, byte[] bytes) throws BadInput {
        return open(name, bytes).collected();
    }

    /**
     * Reads a bundle or a snapshot with all that it tells.
     *
     * @throws BadInput if it is neither, was changed, or is larger than one can be
     */
    public static Bundle open(Path file) throws BadInput {
        return open(file, BundleKeys.NONE);
    }

    /**
     * Reads a bundle that may be encrypted or signed, or a snapshot.
     *
     * @throws BadInput if it is neither, was changed, is larger than one can be, is encrypted for somebody else, or is from nobody
     *         who is asked for
     */
    public static Bundle open(Path file, BundleKeys keys) throws BadInput {
        return open(ReceivedFile.read(file, keys), keys);
    }

    /**
     * Reads the bytes of a bundle or a snapshot with all that they tell; {@code name} is what a refusal calls them.
     *
     * @throws BadInput if they are neither, or were changed
     */
    public static Bundle open(String name, byte[] bytes) throws BadInput {
        return open(ReceivedFile.of(name, bytes, BundleKeys.NONE), BundleKeys.NONE);
    }

    /**
     * Reads one of many bundles that are nearly alike.
     *
     * @param shared the facts of those read before, which learns those of this one
     * @throws BadInput if it is none, was changed, is larger than one can be, is encrypted for somebody else, or is from nobody who is
     *         asked for
     */
    public static Bundle open(Path file, SharedFacts shared, BundleKeys keys) throws BadInput {
        return open(ReceivedFile.read(file, keys), keys, new Reading() {
            @Override
            public Manifest manifest(String name, byte[] utf8) throws BadInput {
                return shared.manifest(name, utf8);
            }

            @Override
            public Collected snapshot(String name, byte[] utf8) throws BadInput {
                return SnapshotReader.read(name, utf8, shared);
            }
        });
    }

    /**
     * Reads a bundle or a snapshot that was received.
     *
     * @throws BadInput if it is neither, was changed, or is from nobody who is asked for
     */
    public static Bundle open(ReceivedFile received, BundleKeys keys) throws BadInput {
        return open(received, keys, new Reading() {
        });
    }

    /** How the parts of a bundle are read from their bytes: each by itself. */
    private interface Reading {
        default Manifest manifest(String name, byte[] utf8) throws BadInput {
            return Manifest.read(json(name, utf8));
        }

        default Collected snapshot(String name, byte[] utf8) throws BadInput {
            return SnapshotReader.read(name, utf8);
        }
    }

    private static Bundle open(ReceivedFile received, BundleKeys keys, Reading reading) throws BadInput {
        String name = received.name();
        byte[] bytes = received.bytes();
        if (!isBundle(bytes)) {
            if (!keys.signers().isEmpty()) {
                throw BadInput.at(Place.whole(name), Message.of("input.bundle.unsigned"));
            }
            Optional<FileKind> kind = FileKind.of(bytes).filter(other -> other != FileKind.SNAPSHOT);
            if (kind.isPresent()) {
                throw BadInput.at(Place.whole(name), Message.of("input.kind.no-bundle", kind.get().said(), kind.get().use()));
            }
            return new Bundle(name, reading.snapshot(name, bytes), Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty());
        }
        Map<String, byte[]> entries = Unzipped.of(name, bytes);
        Manifest manifest = reading.manifest(name + "!" + BundleEntries.MANIFEST, entry(name, BundleEntries.MANIFEST, entries));
        verify(name, manifest, entries);
        Optional<Origin.Signer> signer = BundleSignature.verify(name, entries, keys.signers());
        return new Bundle(name, reading.snapshot(name + "!" + BundleEntries.SNAPSHOT, entry(name, BundleEntries.SNAPSHOT, entries)),
                Optional.of(manifest), Optional.ofNullable(entries.get(BundleEntries.REPORT)), Optional.ofNullable(entries.get(BundleEntries.LOG)),
                Optional.of(new Bundle.Unhashed(bytes, received.encrypted(), entries.containsKey(BundleEntries.SIGNATURE), signer)));
    }

    /** Whether these are the bytes of an archive, sound or not, rather than of a JSON text. */
    public static boolean isBundle(byte[] bytes) {
        return bytes.length > 1 && bytes[0] == 'P' && bytes[1] == 'K';
    }

    private static byte[] entry(String name, String entry, Map<String, byte[]> entries) throws BadInput {
        byte[] bytes = entries.get(entry);
        if (bytes == null) {
            throw refuse(name, entry, "input.bundle.missing");
        }
        return bytes;
    }

    /** Reads a JSON text that somebody sent, once it is known not to fill the memory. */
    public static JsonCursor json(String name, byte[] bytes) throws BadInput {
        if (isTooMuch(bytes)) {
            throw BadInput.at(Place.whole(name), Message.of("input.bundle.values", BundleEntries.MOST_VALUES));
        }
        return JsonSource.strict(name, bytes).read();
    }

    /** Whether a JSON text might fill the memory. */
    static boolean isTooMuch(byte[] json) {
        // There are no more values than bytes, so that few bytes need not be counted.
        return json.length > BundleEntries.LONGEST_ENTRY
                || (json.length > BundleEntries.MOST_VALUES && BundleEntries.valuesAtMost(json) > BundleEntries.MOST_VALUES);
    }

    private static void verify(String name, Manifest manifest, Map<String, byte[]> entries) throws BadInput {
        for (String listed : manifest.sums().keySet()) {
            if (!entries.containsKey(listed)) {
                throw refuse(name, listed, "input.bundle.missing");
            }
        }
        for (Map.Entry<String, byte[]> entry : entries.entrySet()) {
            if (BundleEntries.UNLISTED.contains(entry.getKey())) {
                continue;
            }
            String sum = manifest.sums().get(entry.getKey());
            if (sum == null) {
                throw refuse(name, entry.getKey(), "input.bundle.unlisted");
            }
            if (!sum.equals(Sha256.of(entry.getValue()))) {
                throw refuse(name, entry.getKey(), "input.bundle.sum");
            }
        }
    }

    static BadInput refuse(String bundle, String entry, String why) {
        String shown = Brief.of(entry, 60);
        return BadInput.at(Place.whole(bundle), Message.of("input.bundle.entry", shown, Message.of(why)));
    }
}
