package com.akio.tws.preflight.windows.decode;

import static com.sun.jna.platform.win32.WinNT.REG_BINARY;

import com.akio.tws.preflight.fact.Reading;
import com.akio.tws.preflight.fact.Source;
import com.akio.tws.preflight.facts.ProxySetting;
import java.nio.charset.StandardCharsets;

/**
 * {@code WinHttpSettings} and {@code DefaultConnectionSettings}: what {@code netsh winhttp} and the settings of Windows write.
 *
 * <p>Three little-endian numbers (a mark, a count of changes, flags), then up to three texts of one byte a sign, each behind its length:
 * proxy, exceptions, address of the script. Nobody documents it; the .NET Framework reads it so (referencesource,
 * System/net/System/Net/_ProxyRegBlob.cs), and Wine both reads and writes it (dlls/winhttp/session.c,
 * WinHttpGetDefaultProxyConfiguration, with the mark 0x18). What follows the texts is passed over, and a text that is left out is empty.
 */
public final class ConnectionSettings {

    private static final int FLAGS_AT = 8;
    private static final int TEXTS_AT = 12;
    private static final int LONGEST = 1 << 16;

    private ConnectionSettings() {
    }

    /** Decodes one value; another type, or a text that is cut short, is malformed. */
    public static Reading<ProxySetting> decode(int type, byte[] bytes, Source source) {
        return Decoding.reading(source, () -> {
            if (type != REG_BINARY) {
                throw RegistryType.unexpected("REG_BINARY", type);
            }
            return settings(new RawBytes(bytes));
        });
    }

    private static ProxySetting settings(RawBytes bytes) throws Malformed {
        bytes.mustHold(TEXTS_AT);
        Texts texts = new Texts(bytes);
        String proxy = texts.next();
        String bypass = texts.next();
        return ProxySetting.of(bytes.unsigned32(FLAGS_AT), proxy, bypass, texts.next());
    }

    private static final class Texts {

        private final RawBytes bytes;
        private long at = TEXTS_AT;

        Texts(RawBytes bytes) {
            this.bytes = bytes;
        }

        private String next() throws Malformed {
            if (at + Integer.BYTES > bytes.length()) {
                return "";
            }
            long length = bytes.unsigned32(at);
            if (length > LONGEST) {
                throw new Malformed("≤ " + LONGEST + " B", length + " B");
            }
            byte[] text = bytes.slice(at + Integer.BYTES, (int) length);
            at += Integer.BYTES + length;
            int end = 0;
            while (end < text.length && text[end] != 0) {
                end++;
            }
            return new String(text, 0, end, StandardCharsets.ISO_8859_1);
        }
    }
}
