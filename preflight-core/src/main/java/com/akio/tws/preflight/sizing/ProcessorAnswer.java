package com.akio.tws.preflight.sizing;

import com.akio.tws.preflight.text.Argument;
import com.akio.tws.preflight.text.Message;
import java.util.List;

/**
 * What one comparison of a processor with the document can say (R16, R23, R24). Only {@link #TOO_LITTLE} refuses, and a clock never
 * gives it: what cannot be measured is asked, each with its own words.
 */
public enum ProcessorAnswer {
    /** As much as asked for, or more. */
    ENOUGH(""),
    /** A line that the document refuses, or fewer cores than it gives for this line. */
    TOO_LITTLE(""),
    /** The name is on no list. */
    UNKNOWN_NAME("processor.ask.unknown-name"),
    /** The hypervisor gives the name; the part is not known. */
    HYPERVISOR_NAME("processor.ask.hypervisor-name"),
    /** AMD: the document asks “equal performance”, which neither Intel’s clock nor Intel’s digit measures. */
    AMD("processor.ask.amd"),
    /** A known line that the document neither names nor refuses here. */
    OTHER_LINE("processor.ask.other-line"),
    /** Only the base clock is below the figure; the highest one is not known. */
    BASE_CLOCK("processor.ask.base-clock"),
    /** One core of a line that has more: a virtual machine was given a part of a processor. */
    PART_OF_ONE("processor.ask.part"),
    /** The generation came out too long before the edition. */
    OLD_GENERATION("processor.ask.generation");

    private final String words;

    ProcessorAnswer(String words) {
        this.words = words;
    }

    /** Whether a person must answer. */
    public boolean asks() {
        return !words.isEmpty();
    }

    /**
     * The question to a person.
     *
     * @param name the processor, as Windows names it
     * @param wanted what the document names
     * @param detail the base clock, or the year of launch
     */
    public Message ask(String name, List<Message> wanted, Argument detail) {
        if (!asks()) {
            throw new IllegalStateException("nothing to ask: " + this);
        }
        return Message.of(words, name, wanted, detail);
    }
}
