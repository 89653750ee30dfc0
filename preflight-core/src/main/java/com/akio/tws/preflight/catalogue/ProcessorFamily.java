package com.akio.tws.preflight.catalogue;

import java.util.List;
import java.util.Objects;

/**
 * A family of processors and the masks by which its members' names are known.
 *
 * <p>A name that only a hypervisor gives ({@code Intel Core Processor (Broadwell)}) and AMD's are families of their own: no figure
 * of the document measures them.
 *
 * @param name {@code hypervisor}, {@code amd}, {@code below}, {@code i3}, {@code i5}, {@code i7} or {@code xeon}
 * @param words masks ({@link NameMask}); one of them stands in {@code ProcessorNameString}
 */
public record ProcessorFamily(String name, List<String> words) {

    /** Names that QEMU, KVM and the clouds give instead of the part’s own. */
    public static final String HYPERVISOR = "hypervisor";

    /** Whatever AMD makes: the document asks “equal performance” of it, and gives it no figure. */
    public static final String AMD = "amd";

    /** Intel’s lines below the Core i3. */
    public static final String BELOW = "below";

    public ProcessorFamily {
        Objects.requireNonNull(name, "name");
        words = List.copyOf(words);
    }

    /** Whether a processor of this name belongs to the family. */
    public boolean knows(String processorName) {
        String plain = NameMask.plain(processorName);
        return words.stream().anyMatch(word -> new NameMask(word).standsIn(plain));
    }
}
