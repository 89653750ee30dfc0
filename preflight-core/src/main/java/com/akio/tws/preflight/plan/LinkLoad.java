package com.akio.tws.preflight.plan;

import com.akio.tws.preflight.text.Message;
import java.util.Objects;
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
 * @param supervisionKilobytesPerHour supervision alerts of these calls
 * @param softphoneCalls Softphone calls over it at one time
 * @param softphoneKbitPerSecond their voice
 * @param averageKbitPerSecond calls, supervision and voice together, spread over the hour
 * @param capacityKbitPerSecond what the link can carry; empty when not told
 */
public record LinkLoad(Message name, int users, long startUpKilobytes, OptionalLong startUpSeconds,
        OptionalInt callsPerHour, OptionalLong callKilobytesPerHour, OptionalLong supervisionKilobytesPerHour,
        int softphoneCalls, long softphoneKbitPerSecond, long averageKbitPerSecond, OptionalInt capacityKbitPerSecond) {

    public LinkLoad {
        Objects.requireNonNull(name, "name");
        Objects.requireNonNull(startUpSeconds, "startUpSeconds");
        Objects.requireNonNull(callsPerHour, "callsPerHour");
        Objects.requireNonNull(callKilobytesPerHour, "callKilobytesPerHour");
        Objects.requireNonNull(supervisionKilobytesPerHour, "supervisionKilobytesPerHour");
        Objects.requireNonNull(capacityKbitPerSecond, "capacityKbitPerSecond");
    }

    /** Whether the link is known to carry less than what goes over it all the time. */
    public boolean isTooMuch() {
        return capacityKbitPerSecond.isPresent() && capacityKbitPerSecond.getAsInt() < averageKbitPerSecond;
    }
}
