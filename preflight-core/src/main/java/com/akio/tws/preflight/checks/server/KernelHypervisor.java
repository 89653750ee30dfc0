package com.akio.tws.preflight.checks.server;

import com.akio.tws.preflight.check.Facts;
import com.akio.tws.preflight.facts.MachineFacts;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What Windows' kernel says of a hypervisor below it.
 *
 * <p>The signature {@code Microsoft Hv} alone proves nothing: a real machine that runs Hyper-V or virtualisation-based security has
 * it too, and KVM shows it to its guests (uyuni-project/uyuni#2112). But only the partition that owns the machine may create
 * others or manage processors (HV_PARTITION_PRIVILEGE_MASK, Microsoft's Hypervisor Top-Level Functional Specification; Linux asks
 * the same in mshyperv.c), and what has neither privilege is a guest.
 */
sealed interface KernelHypervisor {

    /** The signature of Microsoft's hypervisor, and of those that speak its language. */
    String MICROSOFT = "Microsoft Hv";

    /** CreatePartitions and CpuManagement, bits 32 and 44 of the mask: bits 0 and 12 of its upper half. */
    long OWNERS = 1 | 1 << 12;

    /** The signature of a hypervisor that only a guest sees. */
    record Named(String name) implements KernelHypervisor {
    }

    /** A guest of Hyper-V, or of another hypervisor that shows itself as Hyper-V. */
    record SomeGuest() implements KernelHypervisor {
    }

    /** A signature that is on no list: perhaps a guest. */
    record Stranger(String signature) implements KernelHypervisor {
    }

    /** No hypervisor is reported, or the machine's own. */
    record Nothing() implements KernelHypervisor {
    }

    static KernelHypervisor of(Facts facts, HypervisorFigures figures) {
        Optional<String> signature = facts.known(MachineFacts.HYPERVISOR_SIGNATURE).map(String::strip).filter(text -> !text.isEmpty());
        if (signature.isEmpty()) {
            return new Nothing();
        }
        if (signature.get().equals(MICROSOFT)) {
            return facts.known(MachineFacts.HYPERVISOR_PRIVILEGES)
                    .<KernelHypervisor>map(upper -> (upper & OWNERS) == 0 ? new SomeGuest() : new Nothing())
                    .orElseGet(() -> new Stranger(MICROSOFT));
        }
        for (Map.Entry<String, List<String>> known : figures.kernelSignatures().entrySet()) {
            if (known.getValue().contains(signature.get())) {
                return new Named(known.getKey());
            }
        }
        return new Stranger(signature.get());
    }
}
