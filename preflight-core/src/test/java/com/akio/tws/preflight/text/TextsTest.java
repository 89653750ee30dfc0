package com.akio.tws.preflight.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TextsTest {

    private static final Texts FRENCH = Texts.in(Language.FRENCH);
    private static final Texts ENGLISH = Texts.in(Language.ENGLISH);

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "0 | 0 octets | 0 bytes",
        "1023 | 1023 octets | 1023 bytes",
        "1024 | 1 Ko | 1 KB",
        "1536 | 1,5 Ko | 1.5 KB",
        "4294967295 | 3,99 Go | 3.99 GB",
        "4294967296 | 4 Go | 4 GB",
        "4284229058 | 3,98 Go | 3.98 GB",
        "4348654387 | 4,04 Go | 4.04 GB",
        "17178869760 | 15,99 Go | 15.99 GB",
        "85899345920 | 80 Go | 80 GB",
        "1099511627776 | 1 To | 1 TB",
        "2251799813685248 | 2048 To | 2048 TB",
        "9223372036854775807 | 8388607,99 To | 8388607.99 TB",
        "-1 | -1 octets | -1 bytes",
        "-1536 | -1,5 Ko | -1.5 KB",
        "-9223372036854775808 | -8388607,99 To | -8388607.99 TB"})
    void a_size_is_shown_as_windows_shows_it_and_never_rounded_up(long bytes, String french, String english) {
        assertThat(FRENCH.say(Message.verbatim(Argument.bytes(bytes)))).isEqualTo(FrenchSpaces.in(french));
        assertThat(ENGLISH.say(Message.verbatim(Argument.bytes(bytes)))).isEqualTo(english);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "2800 | 2,8 GHz | 2.8 GHz", "2793 | 2,79 GHz | 2.79 GHz", "3000 | 3 GHz | 3 GHz", "999 | 0,99 GHz | 0.99 GHz",
        "2005 | 2 GHz | 2 GHz", "2050 | 2,05 GHz | 2.05 GHz", "0 | 0 GHz | 0 GHz", "-2793 | -2,79 GHz | -2.79 GHz"})
    void a_clock_is_shown_in_gigahertz(long megahertz, String french, String english) {
        assertThat(FRENCH.say(Message.verbatim(Argument.megahertz(megahertz)))).isEqualTo(FrenchSpaces.in(french));
        assertThat(ENGLISH.say(Message.verbatim(Argument.megahertz(megahertz)))).isEqualTo(english);
    }

    @Test
    void a_list_is_shown_with_commas_whatever_it_holds() {
        Message list = Message.verbatim(List.of("a", 2, 3L, Message.of("unit.gib"), List.of("x", "y")));

        assertThat(FRENCH.say(list)).isEqualTo("a, 2, 3, Go, x, y");
        assertThat(ENGLISH.say(list)).isEqualTo("a, 2, 3, GB, x, y");
        assertThat(ENGLISH.say(Message.verbatim(List.of()))).isEmpty();
    }

    @Test
    void a_large_number_is_shown_without_grouping_so_that_it_can_be_searched_for() {
        assertThat(FRENCH.say(Message.verbatim(461808))).isEqualTo("461808");
    }

    @Test
    void what_stands_in_a_place_is_never_taken_for_a_place() {
        assertThat(ENGLISH.say(Message.of("input.at", "{1}", "{0}"))).isEqualTo("{1}: {0}");
    }

    @Test
    void a_place_without_an_argument_and_a_key_without_a_text_show_as_themselves() {
        assertThat(ENGLISH.say(Message.of("input.at", "a"))).isEqualTo("a: {1}");
        assertThat(ENGLISH.say("no.such-key")).isEqualTo("[no.such-key]");
    }

    @Test
    void a_message_takes_nothing_that_languages_write_differently_without_saying_how() {
        assertThatThrownBy(() -> Message.of("input.at", 1.5)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> Message.of("input.at", (Object) null)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void a_language_is_known_by_its_code_in_any_case() {
        assertThat(Language.ofCode("FR")).contains(Language.FRENCH);
        assertThat(Language.ofCode("en")).contains(Language.ENGLISH);
        assertThat(Language.ofCode("de")).isEmpty();
        assertThat(Language.ofCode("")).isEmpty();
    }
}
