package com.akio.tws.preflight.certificate;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;

/** The extensions of a certificate that say what it may be used for, and under which names (RFC 5280 section 4.2). */
final class Extensions {

    static final String EXTENDED_KEY_USAGE_NAME = "extKeyUsage";
    static final String KEY_USAGE_NAME = "keyUsage";

    private static final String ALTERNATIVE_NAMES = "2.5.29.17";
    private static final String KEY_USAGE = "2.5.29.15";
    private static final String EXTENDED_KEY_USAGE = "2.5.29.37";
    private static final int FIELD = 3;

    private final Map<String, byte[]> values = new LinkedHashMap<>();
    private final List<String> unread = new ArrayList<>();
    private boolean whole = true;

    private Extensions() {
    }

    /** From the fields that follow the key: two old ones, and the extensions. */
    static Extensions of(List<DerElement> fields) {
        Extensions extensions = new Extensions();
        for (DerElement field : fields) {
            if (field.isField(FIELD)) {
                extensions.take(field);
            }
        }
        return extensions;
    }

    /** Of two with the same identifier the first counts, as for Windows (wincrypt.h, CertFindExtension). */
    private void take(DerElement field) {
        DerElement.Children holder = field.readable();
        whole &= holder.whole();
        for (DerElement list : holder.elements()) {
            DerElement.Children extensions = list.readable();
            whole &= extensions.whole();
            for (DerElement extension : extensions.elements()) {
                try {
                    List<DerElement> parts = extension.children();
                    if (parts.size() < 2 || !parts.get(parts.size() - 1).is(DerElement.OCTET_STRING)) {
                        throw new UnreadableCertificate("Extension");
                    }
                    values.putIfAbsent(parts.get(0).identifier(), parts.get(parts.size() - 1).content());
                } catch (UnreadableCertificate broken) {
                    whole = false;
                }
            }
        }
    }

    AlternativeNames names() {
        byte[] value = values.get(ALTERNATIVE_NAMES);
        if (value != null) {
            return AlternativeNames.of(value);
        }
        return whole ? AlternativeNames.NONE : new AlternativeNames(List.of(), List.of(), List.of(AlternativeNames.WHOLE));
    }

    Optional<List<String>> usages() {
        byte[] value = values.get(EXTENDED_KEY_USAGE);
        if (value == null) {
            if (!whole) {
                unread.add(EXTENDED_KEY_USAGE_NAME);
            }
            return Optional.empty();
        }
        try {
            List<String> usages = new ArrayList<>();
            for (DerElement usage : DerElement.of(value).children()) {
                usages.add(usage.identifier());
            }
            return Optional.of(usages);
        } catch (UnreadableCertificate broken) {
            unread.add(EXTENDED_KEY_USAGE_NAME);
            return Optional.empty();
        }
    }

    OptionalInt keyUsage() {
        byte[] value = values.get(KEY_USAGE);
        if (value == null) {
            return OptionalInt.empty();
        }
        try {
            DerElement bits = DerElement.of(value);
            byte[] content = bits.content();
            if (!bits.is(DerElement.BIT_STRING) || content.length == 0) {
                throw new UnreadableCertificate(KEY_USAGE_NAME);
            }
            return OptionalInt.of(content.length == 1 ? 0 : content[1] & 0xFF);
        } catch (UnreadableCertificate broken) {
            unread.add(KEY_USAGE_NAME);
            return OptionalInt.empty();
        }
    }

    /** To be asked last: what the other questions could not read. */
    List<String> unread() {
        return List.copyOf(unread);
    }
}
