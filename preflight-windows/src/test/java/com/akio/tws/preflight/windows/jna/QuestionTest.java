package com.akio.tws.preflight.windows.jna;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.akio.tws.preflight.fact.Reading;
import com.akio.tws.preflight.fact.Reason;
import org.junit.jupiter.api.Test;

class QuestionTest {

    @Test
    void an_answer_is_known_with_its_source() {
        assertThat(Win32Call.ask("there", () -> 7)).isEqualTo(Reading.known(7, "there"));
    }

    @Test
    void no_such_thing_is_absent() {
        Reading<Integer> reading = Win32Call.ask("there", () -> {
            throw Win32Failure.absent();
        });

        assertThat(reading).isEqualTo(Reading.absent("there"));
    }

    @Test
    void a_denied_call_is_unreadable_and_says_why() {
        Reading<Integer> reading = Win32Call.ask("there", () -> {
            throw Win32Failure.failed("RegOpenKeyExW", 5);
        });

        assertThat(reading).isInstanceOfSatisfying(Reading.Unreadable.class, unreadable -> {
            assertThat(unreadable.reason().kind()).isEqualTo(Reason.Kind.DENIED);
            assertThat(unreadable.reason().code()).hasValue(5);
            assertThat(unreadable.reason().detail()).startsWith("RegOpenKeyExW");
        });
    }

    @Test
    void a_function_that_this_windows_lacks_is_unsupported_and_named() {
        Reading<Integer> reading = Win32Call.ask("there", () -> {
            throw new UnsatisfiedLinkError("Error looking up function 'X': not found\nsecond line");
        });

        assertThat(reading).isEqualTo(
                Reading.unreadable(Reason.of(Reason.Kind.UNSUPPORTED, "Error looking up function 'X': not found"), "there"));
    }

    @Test
    void the_second_failure_of_a_class_tells_the_first_one_s_cause() {
        Reading<Integer> reading = Win32Call.ask("there", () -> {
            NoClassDefFoundError second = new NoClassDefFoundError("Could not initialize class X");
            second.initCause(new ExceptionInInitializerError(
                    "Exception java.lang.UnsatisfiedLinkError: expected Windows, found Linux [in thread \"main\"]"));
            throw second;
        });

        assertThat(reading).isEqualTo(
                Reading.unreadable(Reason.of(Reason.Kind.UNSUPPORTED, "expected Windows, found Linux"), "there"));
    }

    @Test
    void a_fault_of_our_own_is_not_taken_for_an_answer_of_windows() {
        assertThatThrownBy(() -> Win32Call.ask("there", () -> {
            throw new IllegalStateException("a fault");
        })).isInstanceOf(IllegalStateException.class);
    }
}
