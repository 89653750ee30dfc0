package com.akio.tws.preflight.windows.probe;

import com.akio.tws.preflight.fact.Reading;
import com.akio.tws.preflight.fact.Source;
import com.akio.tws.preflight.facts.FileRename;
import com.akio.tws.preflight.facts.ProxySetting;
import com.akio.tws.preflight.windows.decode.ConnectionSettings;
import com.akio.tws.preflight.windows.decode.FileRenames;
import com.akio.tws.preflight.windows.decode.LanguageNames;
import com.akio.tws.preflight.windows.decode.RegistryNumber;
import com.akio.tws.preflight.windows.decode.RegistryText;
import com.akio.tws.preflight.windows.machine.Registry;
import com.akio.tws.preflight.windows.machine.RegistryData;
import com.akio.tws.preflight.windows.machine.RegistryKey;
import java.util.ArrayList;
import java.util.List;

/** Registry values of the types that facts have, each with its own path as the source. */
final class RegistryValues {

    private static final String DEFAULT_VALUE = "";

    private final Registry registry;

    RegistryValues(Registry registry) {
        this.registry = registry;
    }

    Reading<String> text(RegistryKey key, String value) {
        return decoded(key, value, RegistryText::decode);
    }

    Reading<Long> number(RegistryKey key, String value) {
        return decoded(key, value, RegistryNumber::decode);
    }

    Reading<List<String>> languages(RegistryKey key, String value) {
        return decoded(key, value, LanguageNames::ofRegistry);
    }

    Reading<List<FileRename>> fileRenames(RegistryKey key, String value) {
        return decoded(key, value, FileRenames::decode);
    }

    Reading<ProxySetting> connection(RegistryKey key, String value) {
        return decoded(key, value, ConnectionSettings::decode);
    }

    /** The value's name, for a value whose being there is the fact, of whatever type. */
    Reading<List<String>> present(RegistryKey key, String value) {
        return registry.value(key, value).then(data -> Reading.known(List.of(value), key.shown(value)));
    }

    Reading<List<String>> names(RegistryKey key) {
        return registry.valueNames(key);
    }

    Reading<List<String>> subkeys(RegistryKey key) {
        return registry.subkeys(key);
    }

    /**
     * The names of a key's values and subkeys, for a key whose being there is the fact; its default value has no name and
     * stands there with its text.
     *
     * <p>One of the two lists is enough to know that the key is there, so a refusal of the other does not undo it.
     */
    Reading<List<String>> contents(RegistryKey key) {
        Reading<List<String>> values = names(key);
        Reading<List<String>> subkeys = subkeys(key);
        if (values.known().isEmpty() && subkeys.known().isEmpty()) {
            return values instanceof Reading.Absent ? subkeys : values;
        }
        List<String> contents = new ArrayList<>(values.known().orElse(List.of()));
        contents.addAll(subkeys.known().orElse(List.of()));
        if (contents.remove(DEFAULT_VALUE)) {
            text(key, DEFAULT_VALUE).known().filter(text -> !text.isEmpty()).ifPresent(text -> contents.add(0, text));
        }
        return Reading.known(List.copyOf(contents), key.shown());
    }

    private <T> Reading<T> decoded(RegistryKey key, String value, Decoder<T> decoder) {
        Source source = new Source(key.shown(value));
        return registry.value(key, value).then((RegistryData data) -> decoder.decode(data.type(), data.bytes(), source));
    }

    private interface Decoder<T> {
        Reading<T> decode(int type, byte[] bytes, Source source);
    }
}
