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
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.UnaryOperator;

/**
 * Masks the names and addresses of a site before a bundle leaves it. The same name gets the same mask everywhere, so that what is
 * judged stays what it was. What is masked and what is not stands in {@code docs/redaction.md}.
 */
public final class Redactor {

    private static final String NAME = "snapshot";

    private final MaskMap map;
    private final Set<String> words;
    private final boolean further;

    /** A redactor that goes on with a map, or begins with an empty one. */
    public Redactor(MaskMap map) {
        this(map, Set.of(), false);
    }

    private Redactor(MaskMap map, Set<String> words, boolean further) {
        this.map = Objects.requireNonNull(map, "map");
        this.words = Set.copyOf(words);
        this.further = further;
    }

    /** The same, which masks a person's own words, too ({@link OwnWords}). */
    public Redactor withWords(Set<String> own) {
        return new Redactor(map, own, further);
    }

    /** The same for what was masked with this map already: its masks are no names. */
    public Redactor goingOn() {
        return new Redactor(map, words, true);
    }

    /**
     * What was collected, masked.
     *
     * @param collected the same machine with masks in the place of its names
     * @param map leads back to them; must not leave the site
     * @param redaction what the bundle may say of it
     * @param masking does the same to a text that belongs to the bundle, such as its log
     */
    public record Redacted(Collected collected, MaskMap map, Redaction redaction, UnaryOperator<String> masking) {
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
            SecretFinder.Findings found = SecretFinder.in(snapshot, further ? standing() : Set.of());
            Set<Secret> secrets = new LinkedHashSet<>(found.secrets());
            words.forEach(word -> secrets.add(new Secret(MaskKind.WORD, word)));
            Vocabulary vocabulary = Vocabulary.of(List.copyOf(collected.snapshot().readings().keySet()));
            MaskMap named = new MaskMaker(map, vocabulary, found.versions()).mask(secrets);
            secrets.addAll(new Masker(named, vocabulary::holds).encodedIn(snapshot));
            MaskMap masks = new MaskMaker(named, vocabulary, found.versions()).mask(secrets);
            Masker masker = new Masker(masks, vocabulary::holds);
            Json masked = masker.mask(snapshot);
            String text = JsonText.write(json -> JsonTree.write(masked, json));
            Collected read = SnapshotReader.read(NAME, text.getBytes(StandardCharsets.UTF_8));
            return new Redacted(read, masks, redaction(masks, secrets, masker.places()), masker::maskText);
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
        return counts(SecretFinder.in(snapshot, Set.of()).secrets(), Map.of());
    }

    /**
     * Searches a finished bundle for what should be masked in it.
     *
     * @throws RedactionFault if anything is left; such a bundle must not be written
     */
    public static void verify(byte[] bundle, MaskMap map) throws RedactionFault {
        new SecondLook(map).at(bundle);
    }

    /** Whether a text, such as the name of a file, shows something that is masked in the bundle. */
    public static boolean shows(String text, MaskMap map) {
        return new SecondLook(map).kindIn(text).isPresent();
    }

    /** The masks of the map and the parts that they are made of. */
    private Set<String> standing() {
        Set<String> standing = new HashSet<>();
        for (Mask mask : map.masks()) {
            String text = Secret.fold(mask.mask());
            standing.add(text);
            for (int dot = text.indexOf('.'); dot > 0; dot = text.indexOf('.', dot + 1)) {
                standing.add(text.substring(0, dot));
                standing.add(text.substring(dot + 1));
            }
        }
        return standing;
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
