package com.akio.tws.preflight.catalogue;

import com.akio.tws.preflight.text.Worded;
import java.util.List;
import java.util.Objects;

/** The ports of a flow at its destination. */
public sealed interface FlowPorts {

    /** The ports that the document names. */
    record Fixed(List<PortRange> ports) implements FlowPorts {

        public Fixed {
            ports = filled(ports);
        }
    }

    /**
     * Ports that the document names as a default, and that somebody chooses on site.
     *
     * @param usual what the document names
     * @param by where they are chosen
     */
    record Chosen(List<PortRange> usual, Chooser by) implements FlowPorts {

        public Chosen {
            usual = filled(usual);
            Objects.requireNonNull(by, "by");
        }
    }

    /**
     * A range that begins at one port and grows with a quantity of the site.
     *
     * @param first its first port
     * @param by the quantity
     * @param portsEach ports for each one of it
     */
    record Growing(int first, Quantity by, int portsEach) implements FlowPorts {

        public Growing {
            Objects.requireNonNull(by, "by");
            if (first < 1 || first > PortRange.HIGHEST || portsEach < 1) {
                throw new IllegalArgumentException("no such range: " + first + ", " + portsEach + " each");
            }
        }

        /** Whether the ports are those of the party that begins. */
        public boolean isOfBeginner() {
            return by.isOfBeginner();
        }

        /** The range for so many; it ends at the highest port there is. */
        public PortRange rangeFor(int many) {
            long last = first + (long) Math.max(many, 1) * portsEach - 1;
            return new PortRange(first, (int) Math.min(last, PortRange.HIGHEST));
        }

        /** How many fit below the highest port. */
        public int most() {
            return (PortRange.HIGHEST - first + 1) / portsEach;
        }
    }

    /** Who chooses ports on site. */
    enum Chooser implements Worded {
        /** The PABX's administrator; {@code pabx.ports} of the profile. */
        PABX,
        /** Whoever creates the telephony link to the phones; {@code phoneLinkPort} of the profile. */
        PHONE_LINK,
        /** Whoever administers the phones; {@code phoneWebPort} of the profile. */
        PHONE_WEB,
        /** The administrator of the PABX or SIP proxy; {@code sipPort} of the profile. */
        SIP,
        /** The administrator of the PABX's VTI-XML link; {@code vtiXmlPort} of the profile. */
        VTI_XML,
        /** Whoever sets TWP Browser up; {@code twpBrowserPort} of the profile. */
        TWP_BROWSER,
        /** The administrator of a connected server; {@code ports} of the profile's connector. */
        CONNECTOR
    }

    /** What a range grows with. */
    enum Quantity implements Worded {
        /** Media Server channels (R54). */
        MEDIA_CHANNELS,
        /** Softphone calls at one time on one PC, or on one host of sessions (R45), whose own ports they are. */
        SOFTPHONE_CALLS;

        /** Whether the ports are those of the party that begins, in both directions with the other one. */
        public boolean isOfBeginner() {
            return this == SOFTPHONE_CALLS;
        }
    }

    private static List<PortRange> filled(List<PortRange> ports) {
        if (ports.isEmpty()) {
            throw new IllegalArgumentException("a flow needs ports");
        }
        return List.copyOf(ports);
    }
}
