package com.akio.tws.preflight.windows.fake;

import static org.assertj.core.api.Assertions.assertThat;

import com.akio.tws.preflight.fact.Reading;
import com.akio.tws.preflight.fact.Reason;

/** Says what kind of reading is expected. */
public final class Answers {

    private Answers() {
    }

    public static void assertAbsent(Reading<?> reading) {
        assertThat(reading).isInstanceOf(Reading.Absent.class);
    }

    public static void assertDenied(Reading<?> reading) {
        assertUnreadable(reading, Reason.Kind.DENIED);
    }

    public static void assertMalformed(Reading<?> reading) {
        assertUnreadable(reading, Reason.Kind.MALFORMED);
    }

    public static void assertMalformed(Reading<?> reading, String detail) {
        assertMalformed(reading);
        assertThat(((Reading.Unreadable<?>) reading).reason().detail()).isEqualTo(detail);
    }

    public static void assertUnreadable(Reading<?> reading, Reason.Kind kind) {
        assertThat(reading).isInstanceOfSatisfying(Reading.Unreadable.class,
                unreadable -> assertThat(unreadable.reason().kind()).isEqualTo(kind));
    }
}
