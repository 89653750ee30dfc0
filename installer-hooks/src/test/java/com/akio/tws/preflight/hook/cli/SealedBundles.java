package com.akio.tws.preflight.hook.cli;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;

/** Unpacks bundles of tests, as a person would. */
final class SealedBundles {

    private SealedBundles() {
    }

    static void unpack(Path bundle, Path folder) throws IOException {
        try (ZipFile zip = new ZipFile(bundle.toFile())) {
            for (ZipEntry entry : Collections.list(zip.entries())) {
                try (InputStream content = zip.getInputStream(entry)) {
                    Files.write(folder.resolve(entry.getName()), content.readAllBytes());
                }
            }
        }
    }
}
