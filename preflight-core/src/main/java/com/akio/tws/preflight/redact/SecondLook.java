package com.akio.tws.preflight.redact;

import com.akio.tws.preflight.bundle.BundleReader;
import com.akio.tws.preflight.input.BadInput;
import com.akio.tws.preflight.json.Json;
import com.akio.tws.preflight.text.Message;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;

/**
 * Searches a finished bundle for everything that should be masked in it: every entry as it is, as UTF-16 from an even and from an
 * odd byte, and with JSON's escapes undone. It shares nothing with the masking but the list of secrets.
 */
final class SecondLook {

    private final TextSearch<String> kinds;

    SecondLook(MaskMap map) {
        Map<String, String> searched = new LinkedHashMap<>();
        map.masks().stream().filter(Mask::searched).forEach(mask -> searched.putIfAbsent(mask.secret().text(), mask.secret().kind().word()));
        kinds = TextSearch.forAll(searched);
    }

    /**
     * Looks.
     *
     * @throws BadInput if anything is found; says of which kind and in which entry, never what
     */
    void at(byte[] bundle) throws BadInput {
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(bundle), StandardCharsets.UTF_8)) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                byte[] content = zip.readAllBytes();
                for (String text : readings(entry.getName(), content)) {
                    look(entry.getName(), text);
                }
            }
        } catch (IOException damaged) {
            throw new IllegalStateException("a bundle just written cannot be read", damaged);
        }
    }

    private void look(String entry, String text) throws BadInput {
        Optional<TextSearch.Found<String>> found = kinds.find(text, 0);
        if (found.isPresent()) {
            throw new BadInput(Message.of("input.redact.left", entry, found.get().value()));
        }
    }

    private static List<String> readings(String entry, byte[] content) throws BadInput {
        List<String> readings = new ArrayList<>();
        readings.add(new String(content, StandardCharsets.UTF_8));
        for (Charset wide : List.of(StandardCharsets.UTF_16LE, StandardCharsets.UTF_16BE)) {
            for (int from = 0; from <= Math.min(1, content.length); from++) {
                readings.add(new String(content, from, content.length - from, wide));
            }
        }
        if (entry.endsWith(".json")) {
            Json document = BundleReader.json(entry, content).value();
            JsonTree.visit(document, (path, text) -> {
                readings.add(text);
                readings.addAll(path);
            });
        }
        return readings;
    }
}
