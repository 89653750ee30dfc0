package com.akio.tws.preflight.facts;

import com.akio.tws.preflight.fact.FactKey;

/** Processor and memory, as this Windows sees them; in a virtual machine, as its configuration gives them. */
public final class HardwareFacts {

    /** {@code CentralProcessor\0!ProcessorNameString}. */
    public static final FactKey<String> PROCESSOR_NAME = FactKey.text("processor.name");

    /** {@code CentralProcessor\0!~MHz}: the nominal clock, measured at start, in MHz. */
    public static final FactKey<Long> PROCESSOR_MHZ = FactKey.whole("processor.mhz");

    /** Physical cores, all processor groups together. */
    public static final FactKey<Long> CORES = FactKey.whole("processor.cores");

    /** Processor packages (sockets). */
    public static final FactKey<Long> PACKAGES = FactKey.whole("processor.packages");

    /** Logical processors, all processor groups together. */
    public static final FactKey<Long> LOGICAL_PROCESSORS = FactKey.whole("processor.logical");

    /** {@code GlobalMemoryStatusEx.ullTotalPhys}: what Windows can use, in bytes. */
    public static final FactKey<Long> MEMORY_USABLE = FactKey.whole("memory.usable");

    /** {@code GetPhysicallyInstalledSystemMemory} in bytes; a note only, it is wrong under dynamic memory. */
    public static final FactKey<Long> MEMORY_INSTALLED = FactKey.whole("memory.installed");

    private HardwareFacts() {
    }
}
