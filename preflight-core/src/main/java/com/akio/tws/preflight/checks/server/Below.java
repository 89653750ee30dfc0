package com.akio.tws.preflight.checks.server;

import com.akio.tws.preflight.catalogue.Catalogue;
import com.akio.tws.preflight.check.Facts;
import com.akio.tws.preflight.fact.FactKey;
import com.akio.tws.preflight.fact.Reading;
import com.akio.tws.preflight.fact.Reason;
import com.akio.tws.preflight.facts.MachineFacts;
import com.akio.tws.preflight.text.Message;
import java.util.List;
import java.util.Optional;

/**
 * What Windows stands on: a hypervisor, a real machine, or something that a person must be asked about. Every check that asks
 * follows this one answer.
 *
 * <p>Virtual by a guest library that answers, by the firmware's words, or by the kernel's word below a name that tells nothing.
 * Physical only with a maker of real computers and no guest's sign; Hyper-V and virtualisation-based security of the machine itself
 * are none. Everything else is asked: an unknown name is not a physical machine, and neither is one that could not be read.
 */
sealed interface Below {

    /** What the kernel says. */
    List<FactKey<?>> KERNEL = List.of(MachineFacts.HYPERVISOR_SIGNATURE, MachineFacts.HYPERVISOR_PRIVILEGES);

    /** Every fact that may hold a guest's sign. */
    List<FactKey<?>> EVERY = List.of(MachineFacts.MANUFACTURER, MachineFacts.PRODUCT, MachineFacts.BIOS_VENDOR,
            MachineFacts.BIOS_VERSION, MachineFacts.VMWARE_MEMORY_RESERVATION, MachineFacts.VMWARE_CPU_RESERVATION,
            MachineFacts.HYPERVISOR_SIGNATURE, MachineFacts.HYPERVISOR_PRIVILEGES);

    /**
     * A virtual machine.
     *
     * @param name the hypervisor or cloud, for a person
     */
    record Virtual(Message name) implements Below {
    }

    /** A real machine. */
    record Physical() implements Below {
    }

    /**
     * Nobody can tell from what was read.
     *
     * @param why what was seen, in a sentence
     */
    record Unsure(Message why) implements Below {
    }

    /** The facts that may decide it besides maker and product, each of which a sound machine may lack. */
    static FactKey<?>[] further() {
        return EVERY.stream().skip(2).toArray(FactKey<?>[]::new);
    }

    static Below of(Facts facts, Catalogue catalogue) {
        HypervisorFigures figures = catalogue.figures(HypervisorFigures.KEY);
        if (facts.known(MachineFacts.VMWARE_MEMORY_RESERVATION).isPresent()
                || facts.known(MachineFacts.VMWARE_CPU_RESERVATION).isPresent()) {
            return named("VMware");
        }
        FirmwareNames names = FirmwareNames.of(facts);
        boolean real = names.realProduct(figures);
        Optional<String> byName = real ? Optional.empty() : names.hypervisor(figures);
        if (byName.isPresent()) {
            return named(byName.get());
        }
        KernelHypervisor kernel = KernelHypervisor.of(facts, figures);
        if (kernel instanceof KernelHypervisor.Named known) {
            return named(known.name());
        }
        Optional<Message> sign = sign(names, kernel, figures, real);
        if (real || names.realMaker(figures)) {
            return sign.<Below>map(seen -> new Unsure(Message.of("below.contradiction", names.observed(), seen)))
                    .orElseGet(() -> allRead(facts, new Physical()));
        }
        if (sign.isPresent() && !(kernel instanceof KernelHypervisor.Stranger)) {
            return new Virtual(sign.get());
        }
        return allRead(facts, new Unsure(sign.map(seen -> Message.of("below.stranger", names.observed(), seen))
                .orElseGet(() -> names.said().isEmpty() ? Message.of("below.silent") : Message.of("below.unknown", names.observed()))));
    }

    /** A sign of a guest that is weaker than a maker's name; its words name the hypervisor for a person. */
    private static Optional<Message> sign(FirmwareNames names, KernelHypervisor kernel, HypervisorFigures figures, boolean real) {
        if (kernel instanceof KernelHypervisor.SomeGuest) {
            return Optional.of(Message.of("below.some-guest"));
        }
        // Bare metal in a cloud has the cloud's firmware and words.
        Optional<String> firmware = real ? Optional.empty() : names.firmwareOf(figures);
        if (firmware.isPresent()) {
            return firmware.map(Message::verbatim);
        }
        if (!real && names.guestWord(figures)) {
            return Optional.of(Message.of("below.unnamed"));
        }
        return kernel instanceof KernelHypervisor.Stranger stranger ? Optional.of(Message.verbatim(stranger.signature()))
                : Optional.empty();
    }

    /** The answer, unless a place that may hold a guest's sign could not be read. */
    private static Below allRead(Facts facts, Below answer) {
        for (FactKey<?> key : EVERY) {
            if (facts.reading(key) instanceof Reading.Unreadable<?> unread && !(KERNEL.contains(key) && nobodyLooked(unread))) {
                return new Unsure(Message.of("below.unread", unread.source().where(), unread.reason().said()));
            }
        }
        return answer;
    }

    /** A bundle of a version that did not ask the kernel yet is judged as if the kernel had said nothing. */
    private static boolean nobodyLooked(Reading.Unreadable<?> unread) {
        return unread.reason().kind() == Reason.Kind.NOT_COLLECTED;
    }

    private static Below named(String name) {
        return new Virtual(Message.verbatim(name));
    }
}
