package com.akio.tws.preflight.redact;

import com.akio.tws.preflight.bundle.BundleReader;
import com.akio.tws.preflight.input.BadInput;
import com.akio.tws.preflight.text.Message;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;

/**
 * Searches a finished bundle for everything that should be masked in it: every entry as it is, as UTF-16 from an even and from an
 * odd byte, with JSON's escapes undone, and what each of these says with the escapes of other languages undone and its base64 decoded. It
 * shares nothing with the masking but the list of secrets and their spellings.
 */
final class SecondLook {

    private static final int SHORTEST_BY_CHANCE = 5;
    /** Between two texts of a document: no secret goes on from one to the next. */
    private static final String BETWEEN = "\n|\n";

    private final TextSearch<String> kinds;
    private final TextSearch<String> longer;
    private final Set<String> looked = new HashSet<>();

    SecondLook(MaskMap map) {
        Map<String, String> searched = new LinkedHashMap<>();
        map.masks().stream().filter(Mask::searched).forEach(mask ->
                Spellings.of(mask, SecondLook::mayBeAWord).keySet().forEach(spelling -> searched.putIfAbsent(spelling, mask.secret().kind().word())));
        kinds = TextSearch.forAll(searched);
        searched.keySet().removeIf(spelling -> spelling.length() < SHORTEST_BY_CHANCE);
        longer = TextSearch.forAll(searched);
    }

    /** A spelling that the masking may have left alone, since a word of the tool is written so. */
    private static boolean mayBeAWord(String spelling) {
        return spelling.chars().allMatch(Character::isLetterOrDigit);
    }

    /**
     * Looks.
     *
     * @throws RedactionFault if anything is found; says of which kind and in which entry, never what
     */
    void at(byte[] bundle) throws RedactionFault {
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(bundle), StandardCharsets.UTF_8)) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                look(entry.getName(), zip.readAllBytes());
            }
        } catch (IOException | BadInput damaged) {
            throw new IllegalStateException("a bundle just written cannot be read", damaged);
        }
    }

    private void look(String entry, byte[] content) throws RedactionFault, BadInput {
        for (Charset wide : List.of(StandardCharsets.UTF_16LE, StandardCharsets.UTF_16BE)) {
            for (int from = 0; from <= Math.min(1, content.length); from++) {
                refuse(entry, kinds.find(Folded.plain(new String(content, from, content.length - from, wide)), 0));
            }
        }
        String text = new String(content, StandardCharsets.UTF_8);
        if (!entry.endsWith(".json")) {
            refuse(entry, found(text));
        } else {
            // Its escapes are undone by reading it, and what it says is then looked at in every way.
            refuse(entry, plainly(text));
            StringBuilder said = new StringBuilder(content.length);
            JsonTree.visit(BundleReader.json(entry, content).value(), (path, one) -> said.append(one).append(BETWEEN));
            refuse(entry, found(said.toString()));
        }
    }

    /** The kind of a secret that a text shows, in whatever way it is written. */
    Optional<String> kindIn(String text) {
        return found(text).map(TextSearch.Found::value);
    }

    private Optional<TextSearch.Found<String>> found(String text) {
        for (String reading : Undone.readings(text)) {
            Optional<TextSearch.Found<String>> found = plainly(reading);
            if (found.isPresent()) {
                return found;
            }
        }
        return Optional.empty();
    }

    private Optional<TextSearch.Found<String>> plainly(String text) {
        return kinds.find(Folded.plain(text), 0).or(() -> inBase64(text));
    }

    private Optional<TextSearch.Found<String>> inBase64(String text) {
        for (Undone.Words decoded : Undone.base64(text, looked)) {
            Optional<TextSearch.Found<String>> found = (decoded.surely() ? kinds : longer).find(Folded.plain(decoded.text()), 0);
            if (found.isPresent()) {
                return found;
            }
        }
        return Optional.empty();
    }

    private static void refuse(String entry, Optional<TextSearch.Found<String>> found) throws RedactionFault {
        if (found.isPresent()) {
            throw new RedactionFault(Message.of("input.redact.left", entry, found.get().value()));
        }
    }
}
