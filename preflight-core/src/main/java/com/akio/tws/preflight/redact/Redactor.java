package com.akio.tws.preflight.redact;

import com.akio.tws.preflight.bundle.BundleReader;
import com.akio.tws.preflight.bundle.Collected;
import com.akio.tws.preflight.bundle.Redaction;
import com.akio.tws.preflight.bundle.SnapshotReader;
import com.akio.tws.preflight.bundle.SnapshotWriter;
import com.akio.tws.preflight.input.BadInput;
import com.akio.tws.preflight.json.Json;
import com.akio.tws.preflight.json.JsonText;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

/**
 * Masks the names and addresses of a site before a bundle leaves it. The same name gets the same mask everywhere, so that what is
 * judged stays what it was. What is masked and what is not stands in {@code docs/redaction.md}.
 */
public final class Redactor {

    private static final String NAME = "snapshot";

    private final MaskMap map;

    /** A redactor that goes on with a map, or begins with an empty one. */
    public Redactor(MaskMap map) {
        this.map = Objects.requireNonNull(map, "map");
    }

    /**
     * What was collected, masked.
     *
     * @param collected the same machine with masks in the place of its names
     * @param map leads back to them; must not leave the site
     * @param redaction what the bundle may say of it
     */
    public record Redacted(Collected collected, MaskMap map, Redaction redaction) {
    }

    /**
     * Masks.
     *
     * @param tool the version of this tool
     * @throws BadInput if the snapshot cannot be read back, which would be a fault of this tool
     */
    public Redacted redact(Collected collected, String tool) throws BadInput {
        StringBuilder plain = new StringBuilder();
        try {
            SnapshotWriter.write(collected, tool, plain);
            Json snapshot = BundleReader.json(NAME, plain.toString().getBytes(StandardCharsets.UTF_8)).value();
            Set<Secret> secrets = SecretFinder.in(snapshot);
            Vocabulary vocabulary = Vocabulary.of(List.copyOf(collected.snapshot().readings().keySet()));
            MaskMap masks = new MaskMaker(map, vocabulary).mask(secrets);
            Masker masker = new Masker(masks);
            Json masked = masker.mask(snapshot);
            String text = JsonText.write(json -> JsonTree.write(masked, json));
            Collected read = SnapshotReader.read(NAME, text.getBytes(StandardCharsets.UTF_8));
            return new Redacted(read, masks, redaction(masks, secrets, masker.places()));
        } catch (IOException impossible) {
            throw new IllegalStateException("a text never refuses", impossible);
        }
    }

    /**
     * What would be masked in what was collected: how many different names and addresses of each kind there are. How often they stand
     * there is not counted.
     *
     * @param tool the version of this tool
     * @throws BadInput if the snapshot cannot be read back, which would be a fault of this tool
     */
    public static List<Redaction.Count> kinds(Collected collected, String tool) throws BadInput {
        StringBuilder plain = new StringBuilder();
        try {
            SnapshotWriter.write(collected, tool, plain);
        } catch (IOException impossible) {
            throw new IllegalStateException("a text never refuses", impossible);
        }
        Json snapshot = BundleReader.json(NAME, plain.toString().getBytes(StandardCharsets.UTF_8)).value();
        return counts(SecretFinder.in(snapshot), Map.of());
    }

    /**
     * Searches a finished bundle for what should be masked in it.
     *
     * @throws BadInput if anything is left; such a bundle must not be written
     */
    public static void verify(byte[] bundle, MaskMap map) throws BadInput {
        new SecondLook(map).at(bundle);
    }

    private static Redaction redaction(MaskMap masks, Set<Secret> secrets, Map<MaskKind, Integer> places) {
        int notSearched = (int) masks.masks().stream().filter(mask -> !mask.searched() && secrets.contains(mask.secret())).count();
        return new Redaction(masks.sign(), counts(secrets, places), notSearched);
    }

    private static List<Redaction.Count> counts(Set<Secret> secrets, Map<MaskKind, Integer> places) {
        List<Redaction.Count> counts = new ArrayList<>();
        for (MaskKind kind : MaskKind.values()) {
            long many = secrets.stream().filter(secret -> secret.kind() == kind).count();
            if (many > 0) {
                counts.add(new Redaction.Count(kind.word(), (int) many, places.getOrDefault(kind, 0)));
            }
        }
        return counts;
    }
}
