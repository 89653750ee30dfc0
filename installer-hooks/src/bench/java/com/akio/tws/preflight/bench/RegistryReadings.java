package com.akio.tws.preflight.bench;

import com.akio.tws.preflight.fact.Reading;
import com.akio.tws.preflight.windows.jna.JnaMachine;
import com.akio.tws.preflight.windows.machine.Registry;
import com.akio.tws.preflight.windows.machine.RegistryData;
import com.akio.tws.preflight.windows.machine.RegistryKey;
import java.util.List;

/**
 * Reads values of the registry as often as asked, ten rounds of them after one reading that loads JNA, and prints the milliseconds
 * of each round. For Windows; no JMH, since the first round of a fresh process is what a check pays.
 */
public final class RegistryReadings {

    private static final int ROUNDS = 10;
    private static final RegistryKey WINDOWS = RegistryKey.of("SOFTWARE\\Microsoft\\Windows NT\\CurrentVersion");
    private static final List<String> NAMES = List.of("CurrentBuildNumber", "ProductName", "CurrentVersion", "SystemRoot", "CSDVersion");

    private RegistryReadings() {
    }

    public static void main(String[] arguments) {
        int readings = Integer.parseInt(arguments[0]);
        Registry registry = JnaMachine.connect().registry();
        read(registry, 1);
        for (int round = 0; round < ROUNDS; round++) {
            long begun = System.nanoTime();
            read(registry, readings);
            System.out.println((System.nanoTime() - begun) / 1e6);
        }
    }

    private static void read(Registry registry, int readings) {
        for (int i = 0; i < readings; i++) {
            Reading<RegistryData> reading = registry.value(WINDOWS, NAMES.get(i % NAMES.size()));
            if (reading instanceof Reading.Unreadable) {
                throw new IllegalStateException(reading.toString());
            }
        }
    }
}
