package com.akio.tws.preflight.windows.machine;

import com.akio.tws.preflight.fact.Reading;
import java.util.List;

/**
 * Reads {@code HKEY_LOCAL_MACHINE} and {@code HKEY_CURRENT_USER}, and never writes to them.
 *
 * <p>Code 2 (ERROR_FILE_NOT_FOUND) is absent; code 5 (ERROR_ACCESS_DENIED) and every other code is unreadable, with the code.
 */
public interface Registry {

    /** One value's raw data; absent when the key or the value is not there. */
    Reading<RegistryData> value(RegistryKey key, String valueName);

    /** The names of a key's values; absent when the key is not there, known and empty when it has none. */
    Reading<List<String>> valueNames(RegistryKey key);

    /**
     * Shows each value of a key with its data, in one walk: to ask for each by its name costs Windows a search through all of them.
     * Gives how many there were; absent when the key is not there.
     */
    Reading<Integer> eachValue(RegistryKey key, ValueVisitor visitor);

    /** The names of a key's subkeys; absent when the key is not there, known and empty when it has none. */
    Reading<List<String>> subkeys(RegistryKey key);
}
