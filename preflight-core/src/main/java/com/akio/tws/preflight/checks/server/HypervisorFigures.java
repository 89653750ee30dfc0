package com.akio.tws.preflight.checks.server;

import com.akio.tws.preflight.catalogue.CheckId;
import com.akio.tws.preflight.catalogue.FigureKey;
import com.akio.tws.preflight.catalogue.Figures;
import com.akio.tws.preflight.text.Message;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The names by which hypervisors, clouds and makers of real computers are known; words are whole ones, in small letters.
 *
 * @param hypervisors hypervisors and clouds by maker, product or both
 * @param guestWords words that virtual machines have in their names, and real ones hardly ever
 * @param firmwares hypervisors by their firmware
 * @param realFirmwares words of firmware that starts the others on real computers
 * @param kernelSignatures hypervisors by the signature that the kernel tells
 * @param realMachines real computers of makers that also make virtual ones
 * @param makers makers of real computers
 * @param named the hypervisors that the document names
 */
record HypervisorFigures(List<Machine> hypervisors, List<String> guestWords, List<Firmware> firmwares, List<String> realFirmwares,
        Map<String, List<String>> kernelSignatures, List<Machine> realMachines, List<String> makers, List<String> named) {

    /** Those of {@code server.virtual.guarantee}. */
    static final FigureKey<HypervisorFigures> KEY = FigureKey.of(CheckId.of("server.virtual.guarantee"), figures ->
            new HypervisorFigures(figures.lines("hypervisors", line -> machine(line.text("name"), line)), figures.texts("guestWords"),
                    figures.lines("firmwares", line -> new Firmware(line.text("name"), line.texts("words"))),
                    figures.texts("realFirmwares"), figures.textsByName("kernelSignatures"),
                    figures.lines("realMachines", line -> machine("", line)), figures.texts("makers"),
                    figures.texts("named")));

    /** Whether the document names others, and not this one. */
    boolean isAnother(Message hypervisor) {
        return hypervisor.key().equals(Message.verbatim("").key())
                && named.stream().map(Message::verbatim).noneMatch(hypervisor::equals);
    }

    /**
     * Machines by their names; what is not given says nothing.
     *
     * @param name the hypervisor or cloud; empty for real computers
     */
    record Machine(String name, Optional<List<String>> maker, Optional<List<String>> product) {

        boolean isOf(String itsMaker, String itsProduct) {
            return maker.map(words -> WholeWords.in(itsMaker, words)).orElse(true)
                    && product.map(words -> WholeWords.in(itsProduct, words)).orElse(true);
        }
    }

    /** A hypervisor by words of its firmware. */
    record Firmware(String name, List<String> words) {
    }

    private static Machine machine(String name, Figures line) {
        return new Machine(name, line.has("maker") ? Optional.of(line.texts("maker")) : Optional.empty(),
                line.has("product") ? Optional.of(line.texts("product")) : Optional.empty());
    }
}
