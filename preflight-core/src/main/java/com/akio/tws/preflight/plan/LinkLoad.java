package com.akio.tws.preflight.plan;

import com.akio.tws.preflight.text.Message;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.OptionalLong;

/**
 * What goes over one network link (R60). Kilobytes are of 1000 bytes, as network rates count; averages are rounded up.
 *
 * @param name the link
 * @param users the users behind it
 * @param startUpKilobytes when all of them start the client at once
 * @param startUpSeconds how long that takes over an otherwise idle link; empty when its capacity is not told
 * @param callsPerHour calls per hour over it; empty when not told
 * @param callKilobytesPerHour events of these calls, each picked up once
 * @param supervisionKilobytesPerHour supervision alerts of these calls, or of all calls to its supervisors
 * @param clickToCalls calls begun by click-to-call; empty when neither they nor calls are told
 * @param directorySearches searches in the directory; empty when neither they nor calls are told
 * @param softphoneCalls Softphone calls over it at one time, at most
 * @param softphoneKbitPerSecond their voice
 * @param averageKbitPerSecond calls, supervision and voice together, spread over the hour
 * @param atMostKbitPerSecond the same with click-to-calls and searches
 * @param capacityKbitPerSecond what the link can carry; empty when not told
 */
public record LinkLoad(Message name, int users, long startUpKilobytes, OptionalLong startUpSeconds,
        OptionalInt callsPerHour, OptionalLong callKilobytesPerHour, OptionalLong supervisionKilobytesPerHour, Optional<Acts> clickToCalls,
        Optional<Acts> directorySearches, int softphoneCalls, long softphoneKbitPerSecond, long averageKbitPerSecond,
        long atMostKbitPerSecond, OptionalInt capacityKbitPerSecond) {

    /**
     * What users do in an hour besides picking up.
     *
     * @param perHour how often
     * @param kilobytesPerHour what that costs
     */
    public record Acts(long perHour, long kilobytesPerHour) {
    }

    public LinkLoad {
        Objects.requireNonNull(name, "name");
        Objects.requireNonNull(startUpSeconds, "startUpSeconds");
        Objects.requireNonNull(callsPerHour, "callsPerHour");
        Objects.requireNonNull(callKilobytesPerHour, "callKilobytesPerHour");
        Objects.requireNonNull(supervisionKilobytesPerHour, "supervisionKilobytesPerHour");
        Objects.requireNonNull(clickToCalls, "clickToCalls");
        Objects.requireNonNull(directorySearches, "directorySearches");
        Objects.requireNonNull(capacityKbitPerSecond, "capacityKbitPerSecond");
    }

    /** Whether anything that goes over it all the time is told; calls that nobody told are not none. */
    public boolean isAverageTold() {
        return callsPerHour.isPresent() || averageKbitPerSecond > 0;
    }

    /** What goes over it on average; empty where nothing of it is told. */
    public OptionalLong average() {
        return isAverageTold() ? OptionalLong.of(averageKbitPerSecond) : OptionalLong.empty();
    }

    /** The same with click-to-calls and searches; empty where nothing of it is told. */
    public OptionalLong atMost() {
        return isAverageTold() || atMostKbitPerSecond > 0 ? OptionalLong.of(atMostKbitPerSecond) : OptionalLong.empty();
    }

    /** Whether the link is known to carry less than what goes over it all the time. */
    public boolean isTooMuch() {
        return capacityKbitPerSecond.isPresent() && capacityKbitPerSecond.getAsInt() < averageKbitPerSecond;
    }
}
