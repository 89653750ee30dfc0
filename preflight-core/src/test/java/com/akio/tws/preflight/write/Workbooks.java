package com.akio.tws.preflight.write;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.parser.Parser;

/** Workbooks of tests, read as the ZIP of XML parts that they are (ECMA-376, part 2). */
final class Workbooks {

    private Workbooks() {
    }

    /** The XML parts by their names. */
    static Map<String, Document> parts(byte[] workbook) throws IOException {
        Map<String, Document> parts = new LinkedHashMap<>();
        Path file = Files.createTempFile("tws-preflight", ".xlsx");
        try {
            Files.write(file, workbook);
            // By its directory, as Excel reads it: the sizes in front of the parts are not told while they are written.
            try (ZipFile zip = new ZipFile(file.toFile())) {
                for (ZipEntry entry : Collections.list(zip.entries())) {
                    parts.put(entry.getName(), Jsoup.parse(new String(zip.getInputStream(entry).readAllBytes(), StandardCharsets.UTF_8), "",
                            Parser.xmlParser()));
                }
            }
        } finally {
            Files.delete(file);
        }
        return parts;
    }

    /** Every text in it. */
    static String text(byte[] workbook) throws IOException {
        return parts(workbook).values().stream().map(part -> part.select("t, sheet").stream()
                .map(element -> element.hasText() ? element.wholeText() : element.attr("name")).collect(Collectors.joining("\n")))
                .collect(Collectors.joining("\n"));
    }
}
