package com.akio.tws.preflight.certificate;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/** Products that put certificates of their own in the place of a server's, to look into what is encrypted; by the words of their issuers. */
public final class InspectionIssuers {

    private static final Map<String, String> PRODUCTS = read();

    private InspectionIssuers() {
    }

    /** The product that issues so; empty when it is none of the well-known ones. */
    public static Optional<String> product(String issuer) {
        String small = issuer.toLowerCase(Locale.ROOT);
        return PRODUCTS.entrySet().stream().filter(entry -> small.contains(entry.getKey())).map(Map.Entry::getValue).findFirst();
    }

    private static Map<String, String> read() {
        Map<String, String> products = new LinkedHashMap<>();
        try (InputStream bytes = Objects.requireNonNull(InspectionIssuers.class.getResourceAsStream("inspection-issuers.tsv"));
                BufferedReader lines = new BufferedReader(new InputStreamReader(bytes, StandardCharsets.UTF_8))) {
            lines.lines().filter(line -> !line.isBlank() && !line.startsWith("#")).forEach(line -> {
                int tab = line.indexOf('\t');
                products.put(line.substring(0, tab).toLowerCase(Locale.ROOT), line.substring(tab + 1));
            });
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
        return products;
    }
}
