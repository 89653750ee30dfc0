package com.akio.tws.preflight.windows.probe;

import com.akio.tws.preflight.collect.Probe;
import com.akio.tws.preflight.collect.Readings;
import com.akio.tws.preflight.fact.FactKey;
import com.akio.tws.preflight.fact.Reading;
import com.akio.tws.preflight.facts.HardwareFacts;
import com.akio.tws.preflight.windows.decode.Processors;
import com.akio.tws.preflight.windows.machine.Machine;
import com.akio.tws.preflight.windows.machine.RegistryKey;
import java.util.List;

/**
 * Processor and memory, as this Windows sees them.
 *
 * <ul>
 *   <li>{@code HKLM\HARDWARE\DESCRIPTION\System\CentralProcessor\0}: {@code ProcessorNameString}, {@code ~MHz} (nominal).
 *   <li>{@code GetLogicalProcessorInformationEx(RelationAll)}, which alone sees beyond 64 processors; {@code GlobalMemoryStatusEx};
 *       {@code GetPhysicallyInstalledSystemMemory} (Microsoft, sysinfoapi.h). The last is wrong or refuses under dynamic
 *       memory (osquery/osquery#8059, microsoft/CSS-Exchange#2531).
 * </ul>
 */
public final class HardwareProbe implements Probe {

    private static final RegistryKey PROCESSOR = RegistryKey.of("HARDWARE\\DESCRIPTION\\System\\CentralProcessor\\0");

    private final Machine machine;

    public HardwareProbe(Machine machine) {
        this.machine = machine;
    }

    @Override
    public String name() {
        return "hardware";
    }

    @Override
    public List<FactKey<?>> facts() {
        return List.of(HardwareFacts.PROCESSOR_NAME, HardwareFacts.PROCESSOR_MHZ, HardwareFacts.CORES, HardwareFacts.PACKAGES,
                HardwareFacts.LOGICAL_PROCESSORS, HardwareFacts.MEMORY_USABLE, HardwareFacts.MEMORY_INSTALLED);
    }

    @Override
    public void look(Readings into) {
        RegistryValues values = new RegistryValues(machine.registry());
        into.put(HardwareFacts.PROCESSOR_NAME, values.text(PROCESSOR, "ProcessorNameString"));
        into.put(HardwareFacts.PROCESSOR_MHZ, values.number(PROCESSOR, "~MHz"));
        Reading<byte[]> records = machine.host().processorInformation();
        Reading<Processors> processors = records.then(bytes -> Processors.decode(bytes, records.source()));
        into.put(HardwareFacts.CORES, processors.map(Processors::cores));
        into.put(HardwareFacts.PACKAGES, processors.map(Processors::packages));
        into.put(HardwareFacts.LOGICAL_PROCESSORS, processors.map(Processors::logical));
        into.put(HardwareFacts.MEMORY_USABLE, machine.host().usableMemory());
        into.put(HardwareFacts.MEMORY_INSTALLED, machine.host().installedMemory());
    }
}
