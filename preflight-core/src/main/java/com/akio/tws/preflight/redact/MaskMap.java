package com.akio.tws.preflight.redact;

import com.akio.tws.preflight.input.BadInput;
import com.akio.tws.preflight.input.InputFile;
import com.akio.tws.preflight.json.JsonCursor;
import com.akio.tws.preflight.json.JsonSource;
import com.akio.tws.preflight.json.JsonText;
import com.akio.tws.preflight.json.SchemaName;
import com.akio.tws.preflight.text.Message;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;

/**
 * The key of a site and everything that was masked with it. It leads from the masks back to the names, so it stays where the
 * names may be known.
 */
public final class MaskMap {

    /** The bytes of a key. */
    public static final int KEY_LENGTH = 32;

    private static final long LONGEST = 64 << 20;

    private final byte[] key;
    private final List<Mask> masks;

    MaskMap(byte[] key, List<Mask> masks) {
        if (key.length != KEY_LENGTH) {
            throw new IllegalArgumentException("a key has " + KEY_LENGTH + " bytes");
        }
        this.key = key.clone();
        this.masks = List.copyOf(masks);
    }

    /** A map without masks yet. The key must come from a source that nobody can foresee. */
    public static MaskMap withKey(byte[] key) {
        return new MaskMap(key, List.of());
    }

    /** A sign by which bundles of one map are known; it tells nothing of the key. */
    public String sign() {
        return new Hmac(key).of("map").substring(0, 8);
    }

    public List<Mask> masks() {
        return masks;
    }

    Hmac hmac() {
        return new Hmac(key);
    }

    MaskMap with(List<Mask> other) {
        return new MaskMap(key, other);
    }

    /** The map as a file. */
    public String json() {
        try {
            return JsonText.write(json -> {
                SchemaName.REDACTION_MAP.begin(json).name("map").value(sign());
                json.name("key").value(HexFormat.of().formatHex(key)).name("masks").beginArray();
                for (Mask mask : masks) {
                    json.beginObject().name("kind").value(mask.secret().kind().word()).name("mask").value(mask.mask())
                            .name("original").value(mask.secret().text()).name("searched").value(mask.searched()).endObject();
                }
                json.endArray().endObject();
            });
        } catch (IOException impossible) {
            throw new IllegalStateException("a text never refuses", impossible);
        }
    }

    /** Reads a map, to mask another machine of the site with the same masks. */
    public static MaskMap read(Path file) throws BadInput {
        JsonCursor map = JsonSource.strict(file.toString(), InputFile.bytes(file, LONGEST)).read();
        SchemaName.REDACTION_MAP.verify(map);
        String key = map.member("key").text();
        if (!key.matches("[0-9a-f]{64}")) {
            throw map.member("key").expected(Message.of("input.redact.key"));
        }
        List<Mask> masks = new ArrayList<>();
        for (JsonCursor mask : map.member("masks").elements()) {
            MaskKind kind = mask.member("kind").word(MaskKind.class);
            masks.add(new Mask(new Secret(kind, mask.member("original").filled()), mask.member("mask").text(), mask.member("searched").flag()));
        }
        return new MaskMap(HexFormat.of().parseHex(key), masks);
    }
}
