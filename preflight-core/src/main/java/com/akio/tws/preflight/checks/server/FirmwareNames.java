package com.akio.tws.preflight.checks.server;

import com.akio.tws.preflight.check.Facts;
import com.akio.tws.preflight.fact.FactKey;
import com.akio.tws.preflight.facts.MachineFacts;
import com.akio.tws.preflight.text.Message;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * What the firmware calls the machine (SMBIOS, as Windows keeps it below {@code HARDWARE\DESCRIPTION\System\BIOS}).
 *
 * <p>Each question is put to one field, in whole words. Makers, hypervisors and exceptions are figures of the catalogue.
 *
 * @param maker SystemManufacturer, empty when it is not known
 * @param product SystemProductName, empty when it is not known
 * @param firmware vendor and version of the firmware, those that are known
 */
record FirmwareNames(String maker, String product, List<String> firmware) {

    FirmwareNames {
        firmware = List.copyOf(firmware);
    }

    static FirmwareNames of(Facts facts) {
        return new FirmwareNames(name(facts, MachineFacts.MANUFACTURER).orElse(""), name(facts, MachineFacts.PRODUCT).orElse(""),
                Stream.of(MachineFacts.BIOS_VENDOR, MachineFacts.BIOS_VERSION).flatMap(key -> name(facts, key).stream()).toList());
    }

    /** All that it says; empty when it says nothing. */
    List<String> said() {
        return Stream.concat(Stream.of(maker, product), firmware.stream()).filter(name -> !name.isEmpty()).toList();
    }

    /** The same for a person. */
    Message observed() {
        List<String> said = said();
        return said.isEmpty() ? Message.of("observed.absent") : Message.verbatim(said);
    }

    /** A maker and a product that are a real computer, of a maker that also makes virtual ones ({@code Amazon EC2}, {@code m5.metal}). */
    boolean realProduct(HypervisorFigures figures) {
        return figures.realMachines().stream().anyMatch(this::isOf);
    }

    /** The hypervisor or cloud that maker and product name. */
    Optional<String> hypervisor(HypervisorFigures figures) {
        return figures.hypervisors().stream().filter(line -> isOf(line) && !mayBeReal(line, figures))
                .map(HypervisorFigures.Machine::name).findFirst();
    }

    /** Whether the maker makes real computers. */
    boolean realMaker(HypervisorFigures figures) {
        return WholeWords.in(maker, figures.makers());
    }

    /** Whether a word stands there that virtual machines have in their names, and real ones hardly ever. */
    boolean guestWord(HypervisorFigures figures) {
        List<String> words = figures.guestWords();
        return WholeWords.in(maker, words) || WholeWords.in(product, words);
    }

    /**
     * The hypervisor whose firmware this is. SeaBIOS and its like prove nothing where coreboot says that it started them: then the
     * machine is real.
     */
    Optional<String> firmwareOf(HypervisorFigures figures) {
        if (inFirmware(figures.realFirmwares())) {
            return Optional.empty();
        }
        return figures.firmwares().stream().filter(line -> inFirmware(line.words()))
                .map(HypervisorFigures.Firmware::name).findFirst();
    }

    private boolean inFirmware(List<String> words) {
        return firmware.stream().anyMatch(field -> WholeWords.in(field, words));
    }

    private boolean isOf(HypervisorFigures.Machine line) {
        return line.isOf(maker, product);
    }

    /** Without its product, a maker of both says nothing. */
    private boolean mayBeReal(HypervisorFigures.Machine line, HypervisorFigures figures) {
        return line.product().isEmpty() && product.isEmpty() && figures.realMachines().stream()
                .anyMatch(real -> real.maker().filter(words -> WholeWords.in(maker, words)).isPresent());
    }

    private static Optional<String> name(Facts facts, FactKey<String> key) {
        return facts.known(key).map(String::strip).filter(name -> !name.isEmpty());
    }
}
