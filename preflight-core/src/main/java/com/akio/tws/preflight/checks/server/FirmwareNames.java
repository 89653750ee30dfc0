package com.akio.tws.preflight.checks.server;

import com.akio.tws.preflight.catalogue.Figures;
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
    boolean realProduct(Figures figures) {
        return figures.lines("realMachines").stream().anyMatch(this::isOf);
    }

    /** The hypervisor or cloud that maker and product name. */
    Optional<String> hypervisor(Figures figures) {
        return figures.lines("hypervisors").stream().filter(line -> isOf(line) && !mayBeReal(line, figures))
                .map(line -> line.text("name")).findFirst();
    }

    /** Whether the maker makes real computers. */
    boolean realMaker(Figures figures) {
        return WholeWords.in(maker, figures.texts("makers"));
    }

    /** Whether a word stands there that virtual machines have in their names, and real ones hardly ever. */
    boolean guestWord(Figures figures) {
        List<String> words = figures.texts("guestWords");
        return WholeWords.in(maker, words) || WholeWords.in(product, words);
    }

    /**
     * The hypervisor whose firmware this is. SeaBIOS and its like prove nothing where coreboot says that it started them: then the
     * machine is real.
     */
    Optional<String> firmwareOf(Figures figures) {
        if (inFirmware(figures.texts("realFirmwares"))) {
            return Optional.empty();
        }
        return figures.lines("firmwares").stream().filter(line -> inFirmware(line.texts("words")))
                .map(line -> line.text("name")).findFirst();
    }

    private boolean inFirmware(List<String> words) {
        return firmware.stream().anyMatch(field -> WholeWords.in(field, words));
    }

    private boolean isOf(Figures line) {
        return (!line.has("maker") || WholeWords.in(maker, line.texts("maker")))
                && (!line.has("product") || WholeWords.in(product, line.texts("product")));
    }

    /** Without its product, a maker of both says nothing. */
    private boolean mayBeReal(Figures line, Figures figures) {
        return !line.has("product") && product.isEmpty() && figures.lines("realMachines").stream()
                .anyMatch(real -> WholeWords.in(maker, real.texts("maker")));
    }

    private static Optional<String> name(Facts facts, FactKey<String> key) {
        return facts.known(key).map(String::strip).filter(name -> !name.isEmpty());
    }
}
