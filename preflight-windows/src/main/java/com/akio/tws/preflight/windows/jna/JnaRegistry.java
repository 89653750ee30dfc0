package com.akio.tws.preflight.windows.jna;

import static com.sun.jna.platform.win32.Advapi32.MAX_KEY_LENGTH;
import static com.sun.jna.platform.win32.WinError.ERROR_FILE_NOT_FOUND;
import static com.sun.jna.platform.win32.WinError.ERROR_MORE_DATA;
import static com.sun.jna.platform.win32.WinError.ERROR_NO_MORE_ITEMS;
import static com.sun.jna.platform.win32.WinError.ERROR_PATH_NOT_FOUND;
import static com.sun.jna.platform.win32.WinNT.KEY_ENUMERATE_SUB_KEYS;
import static com.sun.jna.platform.win32.WinNT.KEY_QUERY_VALUE;
import static com.sun.jna.platform.win32.WinNT.KEY_WOW64_32KEY;
import static com.sun.jna.platform.win32.WinNT.KEY_WOW64_64KEY;

import com.akio.tws.preflight.fact.Reading;
import com.akio.tws.preflight.fact.Reason;
import com.akio.tws.preflight.windows.machine.Registry;
import com.akio.tws.preflight.windows.machine.RegistryData;
import com.akio.tws.preflight.windows.machine.RegistryKey;
import com.akio.tws.preflight.windows.machine.ValueVisitor;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.Function;

/** The registry of this machine. */
public final class JnaRegistry implements Registry {

    /** Nothing that a probe reads comes near this; a larger value is refused rather than read. */
    private static final int LARGEST_VALUE = 1 << 20;

    /** The longest name, from https://learn.microsoft.com/windows/win32/sysinfo/registry-element-size-limits. */
    private static final int LONGEST_VALUE_NAME = 16_383;

    /** Keys change while they are listed; this ends a list that would not. */
    private static final int MOST_NAMES = 100_000;

    /** A session host was seen with over 200 000 firewall rules. */
    private static final int MOST_VALUES = 2_000_000;

    /** A registry function that gives the name at an index. */
    private interface NameAt {
        int get(int index, char[] name, int[] length);
    }

    JnaRegistry() {
    }

    @Override
    public Reading<RegistryData> value(RegistryKey key, String valueName) {
        return Win32Call.ask(key.shown(valueName), () -> {
            char[] name = WideText.of(valueName);
            return opened(key, KEY_QUERY_VALUE, handle -> data(handle, name));
        });
    }

    @Override
    public Reading<List<String>> valueNames(RegistryKey key) {
        return Win32Call.ask(key.shown(), () -> opened(key, KEY_QUERY_VALUE, handle -> names("RegEnumValueW", LONGEST_VALUE_NAME,
                (index, name, length) -> RegistryCalls.RegEnumValueW(handle, index, name, length, 0, 0, 0, 0))));
    }

    @Override
    public Reading<List<String>> subkeys(RegistryKey key) {
        return Win32Call.ask(key.shown(), () -> opened(key, KEY_ENUMERATE_SUB_KEYS, handle -> names("RegEnumKeyExW", MAX_KEY_LENGTH,
                (index, name, length) -> RegistryCalls.RegEnumKeyExW(handle, index, name, length, 0, 0, 0, 0))));
    }

    @Override
    public Reading<Integer> eachValue(RegistryKey key, ValueVisitor visitor) {
        return Win32Call.ask(key.shown(), () -> opened(key, KEY_QUERY_VALUE, handle -> walk(handle, visitor)));
    }

    /** Each reading asks for no more access than it uses, so that less is denied. */
    private static <T> T opened(RegistryKey key, int access, Function<Long, T> read) {
        int view = key.view() == RegistryKey.View.BITS_32 ? KEY_WOW64_32KEY : KEY_WOW64_64KEY;
        long root = key.hive() == RegistryKey.Hive.CURRENT_USER ? RegistryCalls.HKEY_CURRENT_USER : RegistryCalls.HKEY_LOCAL_MACHINE;
        long[] handle = new long[1];
        int code = RegistryCalls.RegOpenKeyExW(root, WideText.of(key.path()), 0, access | view, handle);
        if (code == ERROR_FILE_NOT_FOUND || code == ERROR_PATH_NOT_FOUND) {
            throw Win32Failure.absent();
        }
        Win32Failure.unlessSucceeded("RegOpenKeyExW", code);
        try {
            return read.apply(handle[0]);
        } finally {
            RegistryCalls.RegCloseKey(handle[0]);
        }
    }

    private static RegistryData data(long handle, char[] name) {
        byte[] data = new byte[512];
        int[] type = new int[1];
        for (int attempt = 0; attempt < Win32.TRIES; attempt++) {
            int[] size = {data.length};
            int code = RegistryCalls.RegQueryValueExW(handle, name, 0, type, data, size);
            if (code == ERROR_FILE_NOT_FOUND) {
                throw Win32Failure.absent();
            }
            if (code != ERROR_MORE_DATA) {
                Win32Failure.unlessSucceeded("RegQueryValueExW", code);
                return new RegistryData(type[0], size[0] == data.length ? data : Arrays.copyOf(data, size[0]));
            }
            if (size[0] < 0 || size[0] > LARGEST_VALUE) {
                throw Win32Failure.because(Reason.Kind.MALFORMED,
                        "≤ " + LARGEST_VALUE + " B", Integer.toUnsignedString(size[0]) + " B");
            }
            data = new byte[Math.max(size[0], data.length * 2)];
        }
        throw Win32Failure.failed("RegQueryValueExW", ERROR_MORE_DATA);
    }

    private static int walk(long handle, ValueVisitor visitor) {
        char[] name = new char[MAX_KEY_LENGTH + 1];
        byte[] data = new byte[4096];
        int[] type = new int[1];
        int tries = 0;
        int index = 0;
        while (index < MOST_VALUES) {
            int[] length = {name.length};
            int[] size = {data.length};
            int code = RegistryCalls.RegEnumValueW(handle, index, name, length, 0, type, data, size);
            if (code == ERROR_NO_MORE_ITEMS) {
                return index;
            }
            if (code == ERROR_MORE_DATA && tries++ < Win32.TRIES) {
                if (size[0] < 0 || size[0] > LARGEST_VALUE) {
                    throw Win32Failure.because(Reason.Kind.MALFORMED,
                            "≤ " + LARGEST_VALUE + " B", Integer.toUnsignedString(size[0]) + " B");
                }
                name = new char[LONGEST_VALUE_NAME + 1];
                data = new byte[Math.max(size[0], data.length * 2)];
                continue;
            }
            Win32Failure.unlessSucceeded("RegEnumValueW", code);
            visitor.visit(new String(name, 0, length[0]), new RegistryData(type[0], Arrays.copyOf(data, size[0])));
            tries = 0;
            index++;
        }
        throw Win32Failure.because(Reason.Kind.MALFORMED, "≤ " + MOST_VALUES, "> " + MOST_VALUES);
    }

    private static List<String> names(String call, int longest, NameAt nameAt) {
        List<String> names = new ArrayList<>();
        char[] name = new char[MAX_KEY_LENGTH + 1];
        for (int index = 0; index < MOST_NAMES; index++) {
            int[] length = {name.length};
            int code = nameAt.get(index, name, length);
            if (code == ERROR_MORE_DATA && name.length <= longest) {
                name = new char[longest + 1];
                length[0] = name.length;
                code = nameAt.get(index, name, length);
            }
            if (code == ERROR_NO_MORE_ITEMS) {
                return List.copyOf(names);
            }
            Win32Failure.unlessSucceeded(call, code);
            names.add(new String(name, 0, length[0]));
        }
        throw Win32Failure.because(Reason.Kind.MALFORMED, "≤ " + MOST_NAMES, "> " + MOST_NAMES);
    }
}
