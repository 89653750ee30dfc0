package com.akio.tws.preflight.hook.cli;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Properties;
import picocli.CommandLine.IVersionProvider;

/** The version of this tool, written into the jar by the build. */
final class ToolVersion implements IVersionProvider {

    @Override
    public String[] getVersion() {
        return new String[] {"tws-preflight " + number()};
    }

    static String number() {
        Properties properties = new Properties();
        try (InputStream bytes = ToolVersion.class.getResourceAsStream("/com/akio/tws/preflight/hook/version.properties")) {
            properties.load(bytes);
        } catch (IOException broken) {
            throw new UncheckedIOException("unreadable in the jar: version.properties", broken);
        }
        return properties.getProperty("version");
    }
}
