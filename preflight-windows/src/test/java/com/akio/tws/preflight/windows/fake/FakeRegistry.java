package com.akio.tws.preflight.windows.fake;

import com.akio.tws.preflight.fact.Reading;
import com.akio.tws.preflight.fact.Reason;
import com.akio.tws.preflight.windows.machine.Registry;
import com.akio.tws.preflight.windows.machine.RegistryData;
import com.akio.tws.preflight.windows.machine.RegistryKey;
import com.akio.tws.preflight.windows.machine.ValueVisitor;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** A registry made of data: keys and value names in any case, keys that refuse, and nothing else. */
public final class FakeRegistry implements Registry {

    private final Map<RegistryKey, Map<String, RegistryData>> keys = new TreeMap<>(FakeRegistry::compare);
    private final TreeSet<RegistryKey> denied = new TreeSet<>(FakeRegistry::compare);
    private final TreeSet<String> deniedValues = new TreeSet<>(String.CASE_INSENSITIVE_ORDER);
    private boolean allDenied;
    private boolean nonsense;

    private static int compare(RegistryKey one, RegistryKey other) {
        int paths = one.path().compareToIgnoreCase(other.path());
        int views = paths != 0 ? paths : one.view().compareTo(other.view());
        return views != 0 ? views : one.hive().compareTo(other.hive());
    }

    public FakeRegistry key(RegistryKey key) {
        int end = key.path().lastIndexOf('\\');
        if (end > 0) {
            key(new RegistryKey(key.path().substring(0, end), key.view(), key.hive()));
        }
        keys.computeIfAbsent(key, any -> new TreeMap<>(String.CASE_INSENSITIVE_ORDER));
        return this;
    }

    public FakeRegistry key(String path) {
        return key(RegistryKey.of(path));
    }

    public FakeRegistry raw(RegistryKey key, String value, int type, byte[] bytes) {
        key(key);
        keys.get(key).put(value, new RegistryData(type, bytes));
        return this;
    }

    public FakeRegistry raw(String path, String value, int type, byte[] bytes) {
        return raw(RegistryKey.of(path), value, type, bytes);
    }

    public FakeRegistry text(String path, String value, String text) {
        return raw(path, value, 1, Raw.wide(text + "\0"));
    }

    public FakeRegistry dword(String path, String value, long number) {
        return raw(path, value, 4, new Raw().u32(number).done());
    }

    public FakeRegistry texts(String path, String value, String... texts) {
        return raw(path, value, 7, Raw.wide(Arrays.stream(texts).map(text -> text + "\0").collect(Collectors.joining()) + "\0"));
    }

    /** The key and all below it answer with code 5. */
    public FakeRegistry denied(String path) {
        denied.add(RegistryKey.of(path));
        return this;
    }

    public FakeRegistry denied(RegistryKey key) {
        denied.add(key);
        return this;
    }

    public FakeRegistry deniedValue(String path, String value) {
        deniedValues.add(RegistryKey.of(path).shown(value));
        return this;
    }

    public FakeRegistry allDenied() {
        allDenied = true;
        return this;
    }

    /** Every key exists, with the subkeys and values that probes look for, and every value is one byte of REG_BINARY. */
    public FakeRegistry nonsense() {
        nonsense = true;
        return this;
    }

    @Override
    public Reading<RegistryData> value(RegistryKey key, String valueName) {
        String source = key.shown(valueName);
        if (refuses(key) || deniedValues.contains(source)) {
            return refused(source);
        }
        if (nonsense) {
            return Reading.known(new RegistryData(3, new byte[1]), source);
        }
        RegistryData data = keys.getOrDefault(key, Map.of()).get(valueName);
        return data == null ? Reading.absent(source) : Reading.known(data, source);
    }

    @Override
    public Reading<List<String>> valueNames(RegistryKey key) {
        if (refuses(key)) {
            return refused(key.shown());
        }
        if (nonsense) {
            return Reading.known(List.of("", "Start", "JoinDomain"), key.shown());
        }
        return keys.containsKey(key)
                ? Reading.known(List.copyOf(keys.get(key).keySet()), key.shown())
                : Reading.absent(key.shown());
    }

    @Override
    public Reading<Integer> eachValue(RegistryKey key, ValueVisitor visitor) {
        Reading<List<String>> names = valueNames(key);
        for (String name : names.known().orElse(List.of())) {
            Reading<RegistryData> data = value(key, name);
            if (data.known().isEmpty()) {
                return data.map(any -> 0);
            }
            visitor.visit(name, data.known().get());
        }
        return names.map(List::size);
    }

    @Override
    public Reading<List<String>> subkeys(RegistryKey key) {
        if (refuses(key)) {
            return refused(key.shown());
        }
        if (nonsense) {
            return Reading.known(List.of("", "v15", "MailboxRole", "ADAM_x", "*+HTTP"), key.shown());
        }
        if (!keys.containsKey(key)) {
            return Reading.absent(key.shown());
        }
        List<String> names = new ArrayList<>();
        String below = key.path().toLowerCase(Locale.ROOT) + "\\";
        for (RegistryKey other : keys.keySet()) {
            String path = other.path();
            if (other.view() == key.view() && other.hive() == key.hive() && path.toLowerCase(Locale.ROOT).startsWith(below)
                    && path.indexOf('\\', below.length()) < 0) {
                names.add(path.substring(below.length()));
            }
        }
        return Reading.known(names, key.shown());
    }

    private boolean refuses(RegistryKey key) {
        String path = key.path().toLowerCase(Locale.ROOT);
        return allDenied || denied.stream().anyMatch(refusing -> {
            String root = refusing.path().toLowerCase(Locale.ROOT);
            return refusing.view() == key.view() && refusing.hive() == key.hive() && (path.equals(root) || path.startsWith(root + "\\"));
        });
    }

    private static <T> Reading<T> refused(String source) {
        return Reading.unreadable(Reason.of(Reason.Kind.DENIED, 5, "RegOpenKeyEx"), source);
    }
}
